import { collectFindings, type FindingCollector } from '../domain/collect-findings.ts';
import type { TeamId } from '../domain/ids.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import { stopsEverything } from '../domain/stops-everything.ts';
import type { BridgeOptions } from '../input/bridge-options.ts';
import { makeBridgeReader, type ReadBridges } from '../input/make-bridge-reader.ts';
import { makeTeamRegister, type TeamRegister } from '../input/team-register.ts';
import type { ConvertTexts } from '../language/convert-texts.ts';
import { loadConvertTexts } from '../language/load-convert-texts.ts';
import { findIdentifiersInName } from '../privacy/find-identifiers-in-name.ts';
import { maskFinding } from '../privacy/mask-finding.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import type { Project } from '../project/project.ts';
import { suggestTeam } from '../project/suggest-team.ts';
import { convertedCsv } from '../report/converted-csv.ts';
import { orderFound } from '../report/order-found.ts';
import { CannotRun } from './cannot-run.ts';
import type { CommandContext, Options } from './command-context.ts';
import type { ExitCode } from './exit-code.ts';
import { exitCodeFor, projectHasErrors } from './exit-code-for.ts';
import { type DataFile, findDataFiles } from './find-data-files.ts';
import { makeSameFileFinder } from './make-same-file-finder.ts';
import { pickIndicator } from './pick-indicator.ts';
import { readDataFile } from './read-data-file.ts';
import { readProjectFile } from './read-inputs.ts';
import { refuseOut } from './refuse-out.ts';
import { speak } from './speak.ts';
import { stopForPersons } from './stop-for-persons.ts';
import { todayOf } from './today-of.ts';
import { writeConversion } from './write-conversion.ts';

/** `gpf convert --to gpf`: sheets in the shapes of others to measurements. Nothing about one row is ever written. */
export async function importSheets(context: CommandContext): Promise<ExitCode> {
  const { host, inputs, options } = context;
  const [first] = inputs;
  if (first === undefined) throw new CannotRun({ kind: 'missing-argument', name: 'inputs' });
  const { config, project, findings } = await readProjectFile(context, first);
  const messages = await speak(context, project);
  const collector = collectFindings();
  for (const finding of findings) if (finding.severity === 'error') collector.add(finding);
  const mayGoOn = !findings.some(stopsEverything) && !projectHasErrors(findings);
  const files = mayGoOn ? await findDataFiles(inputs, { cwd: host.cwd, config, project, out: 'report' }) : [];
  await refuseOut(context, [config, ...files.map(({ path }) => path)]);
  const teams = makeTeamRegister(project);
  const asked = bridgeOptionsOf(options, project, teams);
  const read = await readSheets(files, { project, teams, asked, collector, context });
  const { listed, tallies } = orderFound(collector.found());
  const found = { listed: listed.map(maskFinding), tallies };
  const stopped = stopForPersons({ identityNumbers: found.listed }, context, messages, 'never');
  if (stopped !== null) return stopped;
  refuseAbsent(read, asked);
  const isSound = found.listed.every(({ severity }) => severity !== 'error');
  const rows = isSound ? read.rows : [];
  const texts = await loadConvertTexts(messages.id);
  const names = new Map([...teams.seen(), ...project.teams].map(({ id, name }): [TeamId, string] => [id, name]));
  await writeConversion(
    {
      to: 'gpf',
      rows: rows.length,
      csv: rows.length === 0 ? null : convertedCsv(rows, (team) => names.get(team) ?? team, messages),
      json: rows,
      found,
      said: isSound ? say(read, texts) : [texts.nothingWritten(read.refused)],
    },
    { messages, texts },
    context,
  );
  return exitCodeFor(found.listed, options.failOn);
}

function say(read: ReadBridges, texts: ConvertTexts): readonly string[] {
  return [
    read.added === 0 ? texts.nothingToWrite : texts.addedUp({ added: read.added, measurements: read.rows.length }),
    ...(read.added > 0 && read.dates.length > 0 ? [texts.dates(read.dates)] : []),
    ...(read.outside > 0 ? [texts.outside(read.outside)] : []),
    ...(read.others > 0 ? [texts.others(read.others)] : []),
  ];
}

/** Errors: `CannotRun` where nobody, or no indicator, is called so. */
function bridgeOptionsOf(options: Options, project: Project, teams: TeamRegister): BridgeOptions {
  const only = options.team?.map((name) => {
    const team = teams.resolve(name)?.team ?? null;
    if (team !== null) return team;
    throw new CannotRun({ kind: 'unknown-team', value: name, suggestion: suggestTeam(project, name) });
  });
  return {
    date: options.date ?? null,
    unit: options.unit ?? null,
    only: only === undefined ? null : new Set(only),
    indicator: options.indicator === undefined ? null : pickIndicator(options.indicator, project),
    every: (options.every as BridgeOptions['every'] | undefined) ?? null,
  };
}

interface SheetRequest {
  readonly project: Project;
  readonly teams: TeamRegister;
  readonly asked: BridgeOptions;
  readonly collector: FindingCollector;
  readonly context: CommandContext;
}

async function readSheets(
  files: readonly DataFile[],
  { project, teams, asked, collector, context }: SheetRequest,
): Promise<ReadBridges> {
  const { host, options } = context;
  const reader = makeBridgeReader({ project, teams, today: todayOf(options, host) }, asked, collector.add);
  const findSameFile = makeSameFileFinder();
  for (const file of files) {
    for (const finding of findIdentifiersInName(file.name)) collector.add(finding);
    const other = await findSameFile(file, null);
    if (other !== null) {
      const place = wholeFile(maskIdentifiers(file.name));
      collector.add(makeFinding('same-file-twice', place, { other: maskIdentifiers(other.name) }));
    } else await readDataFile(file, null, { sheet: reader.sheet, finding: collector.add }, host.readStdin);
  }
  return reader.end();
}

/** A column that the user named and that a sheet lacks is misspelled. */
function refuseAbsent({ lacking }: ReadBridges, { date }: BridgeOptions): void {
  const [column] = lacking;
  if (column === undefined) return;
  throw new CannotRun({ kind: 'unknown-column', option: column === date ? '--date' : '--unit', value: column });
}
