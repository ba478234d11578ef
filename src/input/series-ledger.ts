import type { Finding } from '../domain/finding.ts';
import { makeFinding } from '../domain/make-finding.ts';
import type { Measurement } from '../domain/measurement.ts';
import { ordinalOf } from '../domain/ordinal-of.ts';
import type { Period, PeriodKind } from '../domain/period.ts';
import type { Project } from '../project/project.ts';
import { settingsOfSeries } from './settings-of-series.ts';

/** Which periods each series has, a bit for each. */
export interface SeriesLedger {
  /** Enters a row; a finding where its period stands there already, or is of another kind than those before it. */
  readonly enter: (measurement: Measurement) => Finding | null;
}

interface Entry {
  readonly kind: PeriodKind;
  /** False where rows of one period are no duplicates, or where a declared step holds several kinds. */
  readonly isChecked: boolean;
  /** The ordinal that the first bit stands for. */
  from: number;
  bits: Uint32Array;
}

/** Rows that repeat a word share its period; so many are remembered. */
const mostOrdinals = 20_000;

const isSameSeries = (a: Measurement, b: Measurement): boolean =>
  a.team === b.team && a.indicator === b.indicator && a.patientGroup === b.patientGroup && a.unit === b.unit;

/** Makes an empty ledger: some hundred bytes for a series, however many rows it has. */
export function makeSeriesLedger(project: Project): SeriesLedger {
  const entries = new Map<string, Entry>();
  const ordinals = new Map<Period, number>();
  let lastMeasurement: Measurement | null = null;
  let lastEntry: Entry | null = null;
  const ordinal = (period: Period): number => {
    const known = ordinals.get(period);
    if (known !== undefined) return known;
    const made = ordinalOf(period);
    if (ordinals.size < mostOrdinals) ordinals.set(period, made);
    return made;
  };
  const entryOf = (measurement: Measurement): Entry => {
    const { team, indicator, patientGroup, period, unit = '' } = measurement;
    const key = `${team}\u0000${indicator}\u0000${patientGroup ?? ''}\u0000${unit}`;
    const known = entries.get(key);
    if (known) return known;
    const { isEvents, takesSubgroups, step } = settingsOfSeries(measurement, project);
    const isChecked = !isEvents && !takesSubgroups && step === null;
    const made = { kind: period.kind, isChecked, from: ordinalOf(period), bits: new Uint32Array(2) };
    entries.set(key, made);
    return made;
  };
  return {
    enter: (measurement) => {
      // Most rows belong to the series of the row before.
      const isSame = lastMeasurement !== null && isSameSeries(lastMeasurement, measurement);
      const entry = isSame && lastEntry !== null ? lastEntry : entryOf(measurement);
      lastMeasurement = measurement;
      lastEntry = entry;
      if (!entry.isChecked) return null;
      const { period, place, team } = measurement;
      if (entry.kind !== period.kind) {
        return makeFinding('mixed-granularity', place, { kinds: [entry.kind, period.kind], offer: null }, { team });
      }
      return mark(entry, ordinal(period)) ? null : makeFinding('duplicate-period', place, { period }, { team });
    },
  };
}

/** Sets the bit of an ordinal; false where it was set already. */
function mark(entry: Entry, ordinal: number): boolean {
  makeRoom(entry, ordinal);
  const offset = ordinal - entry.from;
  const word = offset >>> 5;
  const bit = 1 << (offset & 31);
  const before = entry.bits[word] ?? 0;
  entry.bits[word] = before | bit;
  return (before & bit) === 0;
}

/** Grows towards the ordinal, at least doubling, so that a series in any order costs little. */
function makeRoom(entry: Entry, ordinal: number): void {
  const words = entry.bits.length;
  const below = Math.ceil((entry.from - ordinal) / 32);
  const above = Math.floor((ordinal - entry.from) / 32) + 1 - words;
  if (below <= 0 && above <= 0) return;
  const before = below > 0 ? Math.max(below, words) : 0;
  const bits = new Uint32Array(before + words + (above > 0 ? Math.max(above, words) : 0));
  bits.set(entry.bits, before);
  entry.bits = bits;
  entry.from -= before * 32;
}
