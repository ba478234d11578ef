import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { LanguageId } from '../domain/language-id.ts';
import type { Network } from '../domain/network.ts';
import type { ConfigFault, ConfigPath } from './config-fault.ts';
import { defaultGatherings } from './default-gatherings.ts';
import { type ExtendedCatalogue, extendCatalogue } from './extend-catalogue.ts';
import { type Claim, findDuplicates } from './find-duplicates.ts';
import type { DataSource, Project } from './project.ts';
import type { ProjectFile } from './project-schema.ts';
import { projectWithoutConfig } from './project-without-config.ts';
import { readChecklistAliases } from './read-checklist-aliases.ts';
import { readLevels } from './read-levels.ts';
import { chartFaults, noSettings, type PlaceInFile, type ReadSeriesRule, readSeriesRule } from './read-series-rule.ts';
import { readTeam } from './read-team.ts';
import { referToTeam, referToUnit } from './references.ts';

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
  const language = file.language ?? ordinary.language;
  const levels = readLevels(file, extended.catalogue);
  const network = readNetwork(file, language);
  const project: Project = {
    ...ordinary,
    network: network && { ...network, ...levels.network },
    language,
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
  const checklists = readChecklistAliases(file);
  const sources = (file.data ?? []).map((source, index) => readSource(source, project, ['data', index]));
  return {
    project: {
      ...project,
      data: file.data ? sources.map(({ source }) => source) : null,
      series: rules.flatMap(({ rule }) => rule ?? []),
      ...levels.leaders,
      ...(checklists.aliases ? { checklistAliases: checklists.aliases } : {}),
    },
    faults: [
      ...networkFaults(file),
      ...teamClashes(file),
      ...[extended, ...teams, ...rules, ...sources, checklists, levels].flatMap(({ faults }) => faults),
    ],
  };
}

function readNetwork({ network, helsefellesskap }: ProjectFile, language: LanguageId): Network | null {
  const written = network ?? helsefellesskap;
  if (!written) return null;
  return {
    kind: network ? 'network' : 'helsefellesskap',
    name: written.name ?? '',
    start: written.start ?? null,
    gatherings: readGatherings(written, language),
    invented: written.invented ?? false,
    ...(written.logo && { logo: written.logo }),
    ...(written.address && { address: written.address }),
  };
}

/** As they are written; where none are, the default plan from the start of the preparation. */
function readGatherings(
  { gatherings, start }: NonNullable<ProjectFile['network']>,
  language: LanguageId,
): Network['gatherings'] {
  if (gatherings === undefined) return start === undefined ? [] : defaultGatherings(start, language);
  return gatherings.map(({ name, date, planned, postersToPrint }) => ({
    name,
    date,
    ...(postersToPrint === undefined ? {} : { postersToPrint }),
    ...(planned ? { isPlanned: true } : {}),
  }));
}

function networkFaults({ network, helsefellesskap }: ProjectFile): readonly ConfigFault[] {
  if (!network || !helsefellesskap) return [];
  return [{ kind: 'invalid', path: [], problem: { kind: 'not-together', keys: ['network', 'helsefellesskap'] } }];
}

/**
 * Names that two teams would have, two units, or a team and a unit (also one of its own), so that a cell with such a name
 * could mean either.
 */
function teamClashes({ teams = [] }: ProjectFile): readonly ConfigFault[] {
  const claims = teams.flatMap(({ id, name, aliases = [], units = [] }, index): readonly Claim[] => {
    const claimFor =
      (owner: string, ...place: ConfigPath) =>
      (spelling: string, ...path: ConfigPath): Claim => ({
        spelling,
        owner,
        path: ['teams', index, ...place, ...path],
      });
    const claim = claimFor(`${index}`);
    return [
      claim(id, 'id'),
      claim(name, 'name'),
      ...aliases.map((alias, position) => claim(alias, 'aliases', position)),
      ...units.flatMap((unit, number) => unitClaims(unit, claimFor(`${index} ${number}`, 'units', number))),
    ];
  });
  return findDuplicates(claims);
}

type UnitEntry = NonNullable<NonNullable<ProjectFile['teams']>[number]['units']>[number];

const unitClaims = (
  { name, aliases = [] }: UnitEntry,
  claim: (spelling: string, ...path: ConfigPath) => Claim,
): readonly Claim[] => [claim(name, 'name'), ...aliases.map((alias, position) => claim(alias, 'aliases', position))];

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
  const unit = referToUnit(project, { team: team.target, unit: source.unit }, [...path, 'unit']);
  return {
    source: { file: source.file, team: team.target, ...(unit.target === null ? {} : { unit: unit.target }) },
    faults: [...team.faults, ...unit.faults],
  };
}
