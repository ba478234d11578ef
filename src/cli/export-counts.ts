import { orgnrOf } from '../bridges/orgnr-of.ts';
import { type CountedSeries, type PublishedCounts, publishedCounts } from '../bridges/published-counts.ts';
import { type PartOfYear, skdeRows } from '../bridges/skde-rows.ts';
import type { BridgeShape } from '../domain/bridge-shape.ts';
import { collectAll } from '../domain/collect-findings.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { ConvertTexts } from '../language/convert-texts.ts';
import { loadConvertTexts } from '../language/load-convert-texts.ts';
import type { Project } from '../project/project.ts';
import { leaveOutTeams } from '../report/leave-out-teams.ts';
import { orderFound } from '../report/order-found.ts';
import { publishFindings } from '../report/publish-findings.ts';
import { rapwhaleCsv } from '../report/rapwhale-csv.ts';
import { skdeCsv } from '../report/skde-csv.ts';
import { buildSeries } from '../series/build-series.ts';
import { CannotRun } from './cannot-run.ts';
import type { CommandContext } from './command-context.ts';
import type { ExitCode } from './exit-code.ts';
import { exitCodeFor, projectHasErrors } from './exit-code-for.ts';
import { pickTeams } from './pick-teams.ts';
import { readInputs } from './read-inputs.ts';
import { refuseOut } from './refuse-out.ts';
import { speak } from './speak.ts';
import { stopForPersons } from './stop-for-persons.ts';
import { type Conversion, writeConversion } from './write-conversion.ts';

/** So many lines are written at most, one for each patient: what a spreadsheet and this machine have room for. */
const mostPatients = 250_000;

/** `gpf convert --to skde|rapwhale`: what may be published of a project, in the shape of another. */
export async function exportCounts(context: CommandContext, to: BridgeShape): Promise<ExitCode> {
  const { options } = context;
  const intake = await readInputs(context);
  await refuseOut(context, intake.paths);
  const { project } = intake;
  const messages = await speak(context, project);
  const stopped = stopForPersons(intake, context, messages, 'never');
  if (stopped !== null) return stopped;
  const texts = await loadConvertTexts(messages.id);
  const asked = options.team ? pickTeams(options.team, project) : null;
  const leftOut = leaveOutTeams(project.teams, intake.findings, intake.measurements);
  const isIn = (team: TeamId): boolean => (asked?.has(team) ?? true) && !leftOut.has(team);
  const mayGoOn = !projectHasErrors(intake.findings);
  const measurements = intake.measurements.filter(({ team }) => mayGoOn && isIn(team));
  const { series } = buildSeries(measurements, project);
  const published = publishedCounts(series);
  const errors = intake.findings.filter(
    ({ severity, team }) => severity === 'error' && (team === null || (asked?.has(team) ?? true)),
  );
  const told = publishFindings(errors, { measurements: intake.measurements, series, internalTeam: null });
  const said = [...sayLeftOut(published, texts), ...sayTeams([...leftOut], project, texts)];
  const converted = convertTo[to](published.series, project, texts);
  const found = orderFound(collectAll(told));
  await writeConversion({ to, found, ...converted, said: [...converted.said, ...said] }, { messages, texts }, context);
  return exitCodeFor(errors, options.failOn);
}

type Converted = Omit<Conversion, 'to' | 'found'>;

const convertTo = { skde: toSkde, rapwhale: toRapwhale } as const satisfies Record<
  BridgeShape,
  (series: readonly CountedSeries[], project: Project, texts: ConvertTexts) => Converted
>;

function toSkde(series: readonly CountedSeries[], { teams }: Project, texts: ConvertTexts): Converted {
  const { rows, partYears } = skdeRows(series);
  const numbers = new Map(teams.map((team) => [team.id, orgnrOf(team)]));
  const withoutOrgnr = [...new Set(rows.map(({ team }) => team))].filter((team) => !numbers.get(team));
  const orgnr = (team: TeamId): string => numbers.get(team) ?? team;
  const hasWeeks = series.some(({ step }) => step === 'week' || step === 'fortnight');
  return {
    rows: rows.length,
    csv: rows.length === 0 ? null : skdeCsv(rows, orgnr),
    json: rows.map(({ indicator, ...row }) => ({
      ...row,
      indicator: indicator.id,
      orgnr: numbers.get(row.team) ?? null,
    })),
    said: [
      ...sayHandedOn(rows, texts),
      ...(hasWeeks && rows.length > 0 ? [texts.weeksOfYear] : []),
      ...(withoutOrgnr.length > 0 ? [texts.withoutOrgnr(withoutOrgnr)] : []),
      ...section(texts.partYearsHeading, listYears(partYears)),
    ],
  };
}

/** Errors: `CannotRun` where there are more patients than lines that may be written. */
function toRapwhale(series: readonly CountedSeries[], _: Project, texts: ConvertTexts): Converted {
  const rows = series.flatMap(({ team, indicator, points }) =>
    points.flatMap(({ period, counts }) =>
      counts === null || counts.denominator === 0 ? [] : [{ team, indicator: indicator.id, period, ...counts }],
    ),
  );
  const patients = rows.reduce((sum, { denominator }) => sum + denominator, 0);
  if (patients > mostPatients) throw new CannotRun({ kind: 'too-many-patients', patients, most: mostPatients });
  return {
    rows: patients,
    csv: patients === 0 ? null : rapwhaleCsv(series),
    json: rows,
    said: patients === 0 ? [texts.nothingToWrite] : [texts.handedOn(patients, teamsIn(rows))],
  };
}

const teamsIn = (rows: readonly { readonly team: TeamId }[]): number => new Set(rows.map(({ team }) => team)).size;

const sayHandedOn = (rows: readonly { readonly team: TeamId }[], texts: ConvertTexts): readonly string[] =>
  rows.length === 0 ? [texts.nothingToWrite] : [texts.handedOn(rows.length, teamsIn(rows))];

const labelOf = (team: TeamId, { code, id }: Indicator): string => `  ${team}, ${code ?? id}`;

const listYears = (years: readonly PartOfYear[]): readonly string[] =>
  years.map(({ team, indicator, year }) => `${labelOf(team, indicator)}: ${year}`);

const sayLeftOut = ({ leftOut }: PublishedCounts, texts: ConvertTexts): readonly string[] =>
  section(
    texts.leftOutHeading,
    leftOut.map(({ team, indicator, reason }) => `${labelOf(team, indicator)}: ${texts.leftOut[reason]}`),
  );

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines];

function sayTeams(leftOut: readonly TeamId[], { teams }: Project, texts: ConvertTexts): readonly string[] {
  if (leftOut.length === 0) return [];
  return ['', texts.teamsLeftOut(leftOut.map((id) => teams.find((team) => team.id === id)?.name ?? id))];
}
