import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Finding, FindingCode } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { TeamChange, TeamText } from '../domain/team-sheet.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import type { Project } from '../project/project.ts';
import { checkAcrossSeries } from './check-across-series.ts';
import { makeMeasurementStore } from './measurement-store.ts';
import type { Reading } from './reading-context.ts';
import type { SheetSink } from './row-sink.ts';
import { makeSheetSink } from './sheet-sink.ts';
import { makeTeamRegister, type NamedTeam } from './team-register.ts';

export interface MeasurementReaderOptions {
  /** The newest day that is not in the future; null where no period is. */
  readonly today: CalendarDate | null;
  /** So many measurements are kept at most; all by default. */
  readonly keep?: number;
  /** Who is told what is found, in the order in which it is found. */
  readonly finding: (finding: Finding) => void;
}

/** A file that was read, and how much was in it. */
export interface CountedFile {
  /** With the sheet of a workbook; what tells who a person is is covered. */
  readonly file: string;
  readonly measurements: number;
  /** Changes and poster texts. */
  readonly rows: number;
}

/** What the sheets hold that were read. */
export interface ReadSheets {
  /** Rows in which nothing is at fault, in the order of the sheets; none where there were more than may be kept. */
  readonly measurements: readonly Measurement[];
  readonly changes: readonly TeamChange[];
  readonly texts: readonly TeamText[];
  /** Every team that the data name, in the order of their first appearance. */
  readonly teamNames: readonly NamedTeam[];
  /** The teams that have a measurement, also where it is not kept. */
  readonly measured: ReadonlySet<TeamId>;
  /** In the order they were read. */
  readonly files: readonly CountedFile[];
}

/** Reads the sheets of a folder one after the other, row by row. */
export interface MeasurementReader {
  /**
   * Begins a sheet: the rows of its file go into the sink, and `end` when there are no more. An unread one is only
   * searched for persons, and is not among the files.
   */
  readonly sheet: (file: string, isUnread?: boolean) => SheetSink;
  /** Once all sheets are read: checks whole series, and hands over what was kept. */
  readonly end: () => ReadSheets;
}

/** Makes a reader; its memory grows with what it keeps and not with what it reads. */
export function makeMeasurementReader(project: Project, options: MeasurementReaderOptions): MeasurementReader {
  const reading: Reading = { project, teams: makeTeamRegister(project), today: options.today };
  const refused = makeOwners();
  const changes: TeamChange[] = [];
  const texts: TeamText[] = [];
  const measured = new Set<TeamId>();
  const counts = new Map<string, { measurements: number; rows: number }>();
  const finding = (one: Finding): void => {
    if (one.severity === 'error') refused.add(one);
    options.finding(one);
  };
  const store = makeMeasurementStore(project, options.keep ?? Number.POSITIVE_INFINITY, finding);
  const sheet = (file: string, isUnread = false): SheetSink => {
    const count = counts.get(file) ?? { measurements: 0, rows: 0 };
    if (!isUnread) counts.set(file, count);
    return makeSheetSink(file, reading, {
      measurement: (measurement: Measurement): void => {
        count.measurements += 1;
        measured.add(measurement.team);
        store.add(measurement);
      },
      change: (change: TeamChange): void => {
        count.rows += 1;
        changes.push(change);
      },
      text: (text: TeamText): void => {
        count.rows += 1;
        texts.push(text);
      },
      finding,
    });
  };
  return {
    sheet,
    end: () => {
      const { measurements, findings, isWhole } = store.end();
      const across = checkAcrossSeries({ project, measurements, changes, texts, today: options.today });
      for (const one of told([...findings, ...across], refused)) finding(one);
      if (isWhole) recount(counts, measurements);
      const files = [...counts].map(([file, count]) => ({ file: maskIdentifiers(file), ...count }));
      return { measurements, changes, texts, teamNames: reading.teams.seen(), measured, files };
    },
  };
}

/** What is found in series, without what may be gone once the errors of its team are mended. */
function told(findings: readonly Finding[], refused: Owners): readonly Finding[] {
  for (const one of findings) if (one.severity === 'error') refused.add(one);
  return findings.filter((one) => !waitsForMending.has(one.code) || !refused.has(one));
}

/** Rows that were refused when their series was seen are no measurements after all. */
function recount(counts: ReadonlyMap<string, { measurements: number }>, measurements: readonly Measurement[]): void {
  for (const count of counts.values()) count.measurements = 0;
  for (const { place } of measurements) {
    const count = counts.get(place.file);
    if (count) count.measurements += 1;
  }
}

/** Where rows of a team were refused, what lacks may be those rows: it is told once the errors are mended. */
const waitsForMending: ReadonlySet<FindingCode> = new Set(['period-gap', 'too-few-points', 'team-missing-period']);

/** Whose findings there are: a team, or nobody that is known, in a file. */
interface Owners {
  readonly add: (finding: Finding) => void;
  readonly has: (finding: Finding) => boolean;
}

/** Asked of every error, so that no key is put together. */
function makeOwners(): Owners {
  const teamsIn = new Map<string, Set<TeamId | null>>();
  return {
    add: ({ file, team }) => {
      const teams = teamsIn.get(file);
      if (teams) teams.add(team);
      else teamsIn.set(file, new Set([team]));
    },
    has: ({ file, team }) => teamsIn.get(file)?.has(team) === true,
  };
}
