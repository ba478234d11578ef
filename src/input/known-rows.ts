import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Indicator, Measure } from '../domain/indicator.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { PatientGroup } from '../domain/patient-group.ts';
import type { Period } from '../domain/period.ts';
import type { TableRow } from '../domain/table.ts';
import { mayHoldIdentifier } from '../privacy/may-hold-identifier.ts';
import type { Quantities } from './quantities.ts';
import { readExclusion } from './read-exclusion.ts';
import type { RowWords } from './read-measurement-row.ts';
import type { ReadingContext } from './reading-context.ts';

/** Rows whose words have all been read before, so that only their numbers are new. */
export interface KnownRows {
  /** The measurement of a row; null where anything in it is new or not plain, so that it must be read in full. */
  readonly read: (row: TableRow) => Measurement | null;
  /** Whom and what a row is about, where that is known; null where it must be read. */
  readonly words: (row: TableRow) => RowWords | null;
  /** Remembers the words of a row, where nothing was found about them. `isClean`: nor about the rest of the row. */
  readonly learn: (row: TableRow, words: RowWords, isClean: boolean) => void;
}

interface KnownIndicator {
  readonly indicator: Indicator;
  /** What is found about a period may depend on the indicator: how long its patients are followed up. */
  readonly periods: Words<KnownPeriod>;
}

const nothingKnown: KnownRows = { read: () => null, words: () => null, learn: () => undefined };

/** So many words of a column are remembered; behind them is text of another kind. */
const mostWords = 20_000;

/**
 * Makes the short way for the rows of one sheet: of a million rows nearly all repeat their team, indicator and period. It
 * gives what the full reading gives, or nothing. A sheet whose period stands in two columns has no short way, nor has one
 * with definitions.
 */
export function makeKnownRows(context: ReadingContext): KnownRows {
  const { columns, placeOf } = context;
  const periodAt = columns.get('period');
  if (periodAt === undefined || columns.has('year') || columns.has('definition')) return nothingKnown;
  const numbers = {
    numerator: columns.get('numerator'),
    denominator: columns.get('denominator'),
    value: columns.get('value'),
  };
  const [phaseAt, excludeAt] = [columns.get('phase'), columns.get('exclude')];
  const words = (['team', 'indicator', 'period', 'patient_group'] as const).map((id) => columns.get(id));
  const checked = new Set([...words, ...Object.values(numbers)]);
  const others = context.head.header.flatMap((_, column) => (checked.has(column) ? [] : [column]));
  const memory = rememberWords(context, periodAt);
  return {
    read: (row) => {
      const { cells } = row;
      const about = memory.of(cells);
      const quantities = about?.isClean ? plainQuantities[about.indicator.measure](cells, numbers) : null;
      if (about === null || quantities === null || hasSuspect(cells, others)) return null;
      const measurement: Measurement = {
        team: about.team,
        indicator: about.indicator.id,
        patientGroup: about.patientGroup,
        period: about.period,
        numerator: quantities.numerator,
        denominator: quantities.denominator,
        value: quantities.value,
        phase: textIn(cells, phaseAt),
        exclude: readExclusion(textIn(cells, excludeAt) ?? ''),
        place: placeOf(row, periodAt),
      };
      return about.unit === null ? measurement : { ...measurement, unit: about.unit };
    },
    words: ({ cells }) => {
      const about = memory.of(cells);
      if (about === null) return null;
      const { team, unit, indicator, period, patientGroup } = about;
      return { team, unit, indicator, period, periodColumn: 'period', patientGroup, findings: nothing };
    },
    learn: memory.learn,
  };
}

const nothing: readonly Finding[] = [];

/** A period, and whether a measured row was sound in it: then its time is up. */
interface KnownPeriod {
  readonly period: Period;
  readonly isClean: boolean;
}

interface KnownTeam {
  readonly team: TeamId;
  readonly unit: string | null;
}

interface KnownWords extends KnownPeriod, KnownTeam {
  readonly indicator: Indicator;
  readonly patientGroup: PatientGroup | null;
}

interface WordMemory {
  readonly of: (cells: readonly string[]) => KnownWords | null;
  readonly learn: KnownRows['learn'];
}

function rememberWords({ columns, teamOfFile, unitOfFile = null }: ReadingContext, periodAt: number): WordMemory {
  const ofFile = teamOfFile === null ? null : { team: teamOfFile, unit: unitOfFile };
  const teams = wordsIn<KnownTeam | null>(columns.get('team'), ofFile);
  const indicators = wordsIn<KnownIndicator>(columns.get('indicator'));
  const groups = wordsIn<PatientGroup | null>(columns.get('patient_group'), null);
  return {
    of: (cells) => {
      const owner = teams.of(cells);
      const known = indicators.of(cells);
      const when = known?.periods.of(cells);
      const patientGroup = groups.of(cells);
      if (!owner || !known || !when || patientGroup === undefined) return null;
      const { team, unit } = owner;
      return { team, unit, indicator: known.indicator, period: when.period, isClean: when.isClean, patientGroup };
    },
    learn: ({ cells }, { team, unit, indicator, period, patientGroup, findings }, isClean) => {
      if (indicator === null || period === null || findings.length > 0) return;
      const known = indicators.of(cells) ?? { indicator, periods: wordsIn<KnownPeriod>(periodAt) };
      teams.learn(cells, { team, unit });
      groups.learn(cells, patientGroup);
      indicators.learn(cells, known);
      if (known.periods.of(cells)?.isClean !== true) known.periods.learn(cells, { period, isClean });
    },
  };
}

/** What the words of a column mean, as far as it is known. */
interface Words<Meaning> {
  readonly of: (cells: readonly string[]) => Meaning | undefined;
  readonly learn: (cells: readonly string[], meaning: Meaning) => void;
}

/** `absent`: what holds for every row where there is no such column. */
function wordsIn<Meaning>(column: number | undefined, absent?: Meaning): Words<Meaning> {
  if (column === undefined) return { of: () => absent, learn: () => undefined };
  const meanings = new Map<string, Meaning>();
  // In most sheets a row repeats the words of the row before.
  let lastWord: string | null = null;
  let lastMeaning: Meaning | undefined;
  return {
    of: (cells) => {
      const word = cells[column] ?? '';
      if (word !== lastWord) {
        lastWord = word;
        lastMeaning = meanings.get(word);
      }
      return lastMeaning;
    },
    learn: (cells, meaning) => {
      lastWord = null;
      if (meanings.size < mostWords) meanings.set(cells[column] ?? '', meaning);
    },
  };
}

/** What stands in a column without the spaces around it; null where nothing does. */
const textIn = (cells: readonly string[], column: number | undefined): string | null =>
  column === undefined ? null : (cells[column] ?? '').trim() || null;

/** Any cell beside the known ones that may hold something about a person. */
function hasSuspect(cells: readonly string[], others: readonly number[]): boolean {
  for (const column of others) {
    const cell = cells[column] ?? '';
    if (cell !== '' && mayHoldIdentifier(cell)) return true;
  }
  return false;
}

interface NumberColumns {
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly value: number | undefined;
}

type ReadPlain = (cells: readonly string[], at: NumberColumns) => Quantities | null;

const cellAt = (cells: readonly string[], column: number | undefined): string =>
  column === undefined ? '' : (cells[column] ?? '');

const readCounts =
  (mayExceed: boolean): ReadPlain =>
  (cells, at) => {
    const numerator = plainCount(cellAt(cells, at.numerator));
    const denominator = plainCount(cellAt(cells, at.denominator));
    if (numerator === null || denominator === null || denominator === 0) return null;
    if ((numerator > denominator && !mayExceed) || cellAt(cells, at.value) !== '') return null;
    return { numerator, denominator, value: null };
  };

const readValue: ReadPlain = (cells, at) => {
  const value = plainCount(cellAt(cells, at.value));
  const base = cellAt(cells, at.denominator);
  const denominator = base === '' ? null : plainCount(base);
  if (value === null || denominator === 0 || (base !== '' && denominator === null)) return null;
  return cellAt(cells, at.numerator) === '' ? { numerator: null, denominator, value } : null;
};

/** Whole numbers of plain digits in the right columns, in which nothing can be found. Days between events are few. */
const plainQuantities = {
  share: readCounts(false),
  rate: readCounts(true),
  value: readValue,
  'days-between': () => null,
} as const satisfies Record<Measure, ReadPlain>;

/** Seven digits at most, so that no number of a person is among them. */
function plainCount(text: string): number | null {
  if (text.length === 0 || text.length > 7) return null;
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return null;
    count = count * 10 + digit;
  }
  return count;
}
