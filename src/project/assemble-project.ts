import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Network } from '../domain/network.ts';
import type { ConfigFault, ConfigPath } from './config-fault.ts';
import { type ExtendedCatalogue, extendCatalogue } from './extend-catalogue.ts';
import { type Claim, findDuplicates } from './find-duplicates.ts';
import type { DataSource, Partnership, Project } from './project.ts';
import type { ProjectFile } from './project-schema.ts';
import { projectWithoutConfig } from './project-without-config.ts';
import { chartFaults, noSettings, type PlaceInFile, type ReadSeriesRule, readSeriesRule } from './read-series-rule.ts';
import { readTeam } from './read-team.ts';
import { referToIndicator, referToTeam } from './references.ts';

/** A project, and what is wrong with the places of gpf.yaml that refer to something. */
export interface AssembledProject {
  readonly project: Project;
  readonly faults: readonly ConfigFault[];
}

/** Makes the project of a gpf.yaml that follows the schema: fills in defaults and finds what is referred to. */
export function assembleProject(
  file: ProjectFile,
  catalogue: Catalogue,
  today: CalendarDate | null,
  placeInFile: PlaceInFile,
): AssembledProject {
  const extended = extendCatalogue(catalogue, file.indicators ?? []);
  const context = { catalogue: extended.catalogue, today };
  const teams = (file.teams ?? []).map((team, index) => readTeam(team, context, ['teams', index]));
  const ordinary = projectWithoutConfig(extended.catalogue);
  const project: Project = {
    ...ordinary,
    network: readNetwork(file),
    language: file.language ?? ordinary.language,
    ...(file.rules ? { rules: file.rules, rulesPlace: placeInFile(['rules']) } : {}),
    privacy: { minDenominator: file.privacy?.minDenominator ?? ordinary.privacy.minDenominator },
    periods: file.periods ?? ordinary.periods,
    teams: teams.map(({ team }) => team),
    teamsAreListed: file.teams !== undefined,
    ...(file.indicators ? { ownIndicators: extended.ids.filter((id) => id !== null) } : {}),
  };
  const rules = [
    ...chartRules(file, extended),
    ...(file.series ?? []).map((entry, index) => readSeriesRule(entry, project, ['series', index], placeInFile)),
  ];
  const sources = (file.data ?? []).map((source, index) => readSource(source, project, ['data', index]));
  const partnership = readPartnership(file.partnership, extended.catalogue);
  return {
    project: {
      ...project,
      data: file.data ? sources.map(({ source }) => source) : null,
      series: rules.flatMap(({ rule }) => rule ?? []),
      partnership: partnership.partnership,
    },
    faults: [
      ...networkFaults(file),
      ...teamClashes(file),
      ...[extended, ...teams, ...rules, ...sources, partnership].flatMap(({ faults }) => faults),
    ],
  };
}

function readNetwork({ network, helsefellesskap }: ProjectFile): Network | null {
  const written = network ?? helsefellesskap;
  if (!written) return null;
  return {
    kind: network ? 'network' : 'helsefellesskap',
    name: written.name ?? '',
    start: written.start ?? null,
    gatherings: written.gatherings ?? [],
    invented: written.invented ?? false,
  };
}

function networkFaults({ network, helsefellesskap }: ProjectFile): readonly ConfigFault[] {
  if (!network || !helsefellesskap) return [];
  return [{ kind: 'invalid', path: [], problem: { kind: 'not-together', keys: ['network', 'helsefellesskap'] } }];
}

/** Names that two teams would have, so that a cell with such a name could mean either. */
function teamClashes({ teams = [] }: ProjectFile): readonly ConfigFault[] {
  const claims = teams.flatMap(({ id, name, aliases = [] }, index): readonly Claim[] => {
    const claim = (spelling: string, ...path: ConfigPath): Claim => ({
      spelling,
      owner: `${index}`,
      path: ['teams', index, ...path],
    });
    return [
      claim(id, 'id'),
      claim(name, 'name'),
      ...aliases.map((alias, position) => claim(alias, 'aliases', position)),
    ];
  });
  return findDuplicates(claims);
}

/** `chart` under `indicators` is a rule for that indicator, the weakest of its kind. */
function chartRules(
  { indicators = [] }: ProjectFile,
  { ids, catalogue }: ExtendedCatalogue,
): readonly ReadSeriesRule[] {
  return indicators.flatMap(({ chart }, index): readonly ReadSeriesRule[] => {
    const indicator = catalogue.indicators.find(({ id }) => id === ids[index]);
    if (!indicator || chart === undefined) return [];
    const faults = chartFaults(chart, indicator.measure).map(
      ({ path, problem }): ConfigFault => ({ kind: 'invalid', path: ['indicators', index, ...path], problem }),
    );
    return [{ rule: { team: null, indicator: indicator.id, settings: { ...noSettings, chart } }, faults }];
  });
}

function readSource(
  source: NonNullable<ProjectFile['data']>[number],
  project: Project,
  path: ConfigPath,
): { readonly source: DataSource; readonly faults: readonly ConfigFault[] } {
  if (typeof source === 'string') return { source: { file: source, team: null }, faults: [] };
  const team = referToTeam(project, source.team, [...path, 'team']);
  return { source: { file: source.file, team: team.target }, faults: team.faults };
}

function readPartnership(
  written: ProjectFile['partnership'],
  catalogue: Catalogue,
): { readonly partnership: Partnership | null; readonly faults: readonly ConfigFault[] } {
  if (!written) return { partnership: null, faults: [] };
  const indicators = (written.indicators ?? []).map((text, index) =>
    referToIndicator(catalogue, text, ['partnership', 'indicators', index]),
  );
  return {
    partnership: {
      indicators: indicators.flatMap(({ target }) => target?.id ?? []),
      direction: written.direction ?? null,
      decisions: written.decisions ?? [],
      nextMeeting: written.nextMeeting ?? null,
    },
    faults: indicators.flatMap(({ faults }) => faults),
  };
}
