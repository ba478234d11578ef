import type { IndicatorId, TeamId } from '../domain/ids.ts';
import type { PatientGroup } from '../domain/patient-group.ts';
import { findWord } from '../project/find-word.ts';
import type { Project } from '../project/project.ts';
import { vocabularies } from '../project/vocabularies.ts';
import { CannotRun } from './cannot-run.ts';
import type { Options } from './command-context.ts';
import { pickIndicator } from './pick-indicator.ts';
import { pickTeams } from './pick-teams.ts';
import type { AnalyzedSeries } from './read-all-series.ts';
import type { Intake } from './read-inputs.ts';

/** The one team that is meant; the only one that has measured where none is named. Errors: `CannotRun` where several may be. */
export function pickOneTeam(
  { project, measurements }: Pick<Intake, 'project' | 'measurements'>,
  { team }: Options,
): TeamId {
  const meant = team ? [...pickTeams(team, project)] : [...new Set(measurements.map((one) => one.team))];
  const [only, ...others] = meant;
  if (only !== undefined && others.length === 0) return only;
  throw new CannotRun({ kind: 'choose-one', option: '--team', known: meant.length > 0 ? meant : idsOf(project) });
}

const idsOf = ({ teams }: Project): readonly string[] => teams.map(({ id }) => id);

/** The word of `--patient-group` for all patients. */
const allPatients = 'all';

/**
 * The one series of a team that is meant; where nothing is named, the only one there is. Errors: `CannotRun` where the team
 * has none called so, or several.
 */
export function pickSeries(
  analyzed: readonly AnalyzedSeries[],
  { project, team }: { readonly project: Project; readonly team: TeamId },
  options: Options,
): AnalyzedSeries {
  const ofIndicator = pickByIndicator(analyzed, { project, team }, options.indicator);
  const groups = ofIndicator.map(({ series }) => series.patientGroup ?? allPatients);
  const wanted = options.patientGroup === undefined ? null : groupOf(options.patientGroup, groups);
  const meant = wanted === null ? ofIndicator : ofIndicator.filter((_, index) => groups[index] === wanted);
  const [only, ...others] = meant;
  if (only && others.length === 0) return only;
  throw new CannotRun({ kind: 'choose-group', value: null, known: groups, suggestion: null });
}

function pickByIndicator(
  analyzed: readonly AnalyzedSeries[],
  { project, team }: { readonly project: Project; readonly team: TeamId },
  name: string | undefined,
): readonly AnalyzedSeries[] {
  const measured: readonly IndicatorId[] = [...new Set(analyzed.map(({ series }) => series.indicator.id))];
  const wanted = name === undefined ? measured : [pickIndicator(name, project, measured)];
  const [only, ...others] = wanted;
  if (only === undefined || others.length > 0) {
    throw new CannotRun({ kind: 'choose-one', option: '--indicator', known: measured });
  }
  const found = analyzed.filter(({ series }) => series.indicator.id === only);
  if (found.length > 0) return found;
  throw new CannotRun({ kind: 'not-measured', team, indicator: only, known: measured });
}

/** Errors: `CannotRun` where a word is no group that the team has measured. */
function groupOf(word: string, groups: readonly (PatientGroup | typeof allPatients)[]): string {
  const found = findWord(
    { ...vocabularies.patientGroup, [allPatients]: ['alle', 'alle pasienter', 'alle pasientar'] },
    word,
  );
  if (found.id !== null && groups.some((group) => group === found.id)) return found.id;
  const { suggestion } = found;
  throw new CannotRun({ kind: 'choose-group', value: word, known: groups, suggestion });
}
