import type { IndicatorId, TeamId } from '../domain/ids.ts';
import type { Period } from '../domain/period.ts';

/** Counts of one team, indicator and period, added up. */
export interface ConvertedRow {
  readonly team: TeamId;
  readonly indicator: IndicatorId;
  readonly period: Period;
  readonly numerator: number;
  readonly denominator: number;
}

/** Who a row's unit is to its patients: the one that treated them, or the one of the area that they live in. */
export const bridgeContexts = ['caregiver', 'resident'] as const;
export type BridgeContext = (typeof bridgeContexts)[number];

/** How many rows became what. */
export interface BridgeTally {
  readonly added: number;
  /** Rows with something at fault. */
  readonly refused: number;
  /** Not in the denominator. */
  readonly outside: number;
  /** Of teams or indicators that were not asked for. */
  readonly others: number;
}

/** Adds up rows as they come, and keeps the sums alone. */
export interface BridgeLedger {
  readonly add: (row: ConvertedRow, context: BridgeContext) => void;
  readonly count: (what: Exclude<keyof BridgeTally, 'added'>) => void;
  /** Names of columns that were asked for and stand in no sheet. */
  readonly lack: (column: string) => void;
  /** The column that says when, as it is called. */
  readonly dated: (column: string) => void;
  readonly tally: () => BridgeTally;
  readonly lacking: () => ReadonlySet<string>;
  readonly dates: () => ReadonlySet<string>;
  /** The sums of those who treated where there are any, else of where patients live; and how many rows the others were. */
  readonly sums: () => { readonly rows: readonly ConvertedRow[]; readonly otherContext: number };
}

interface Sums {
  readonly rows: Map<string, ConvertedRow>;
  added: number;
}

/** Makes an empty ledger. */
export function makeBridgeLedger(): BridgeLedger {
  const sums: Readonly<Record<BridgeContext, Sums>> = {
    caregiver: { rows: new Map(), added: 0 },
    resident: { rows: new Map(), added: 0 },
  };
  const counts = { refused: 0, outside: 0, others: 0 };
  const lacking = new Set<string>();
  const dates = new Set<string>();
  return {
    add: (row, context) => {
      sums[context].added += 1;
      addTo(sums[context].rows, row);
    },
    count: (what) => {
      counts[what] += 1;
    },
    lack: (column) => void lacking.add(column),
    dated: (column) => void dates.add(column),
    tally: () => ({ ...counts, added: sums.caregiver.added || sums.resident.added }),
    lacking: () => lacking,
    dates: () => dates,
    sums: () => {
      const { caregiver, resident } = sums;
      const isMixed = caregiver.added > 0 && resident.added > 0;
      const chosen = caregiver.added > 0 ? caregiver : resident;
      return { rows: [...chosen.rows.values()].toSorted(inOrder), otherContext: isMixed ? resident.added : 0 };
    },
  };
}

function addTo(rows: Map<string, ConvertedRow>, row: ConvertedRow): void {
  const key = JSON.stringify([row.team, row.indicator, row.period.kind, row.period.key]);
  const before = rows.get(key);
  const { numerator = 0, denominator = 0 } = before ?? {};
  rows.set(key, { ...row, numerator: numerator + row.numerator, denominator: denominator + row.denominator });
}

const inOrder = (a: ConvertedRow, b: ConvertedRow): number =>
  a.team.localeCompare(b.team, 'nb') ||
  a.indicator.localeCompare(b.indicator, 'nb') ||
  a.period.key.localeCompare(b.period.key, 'nb', { numeric: true });
