import type { Finding } from '../domain/finding.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { Project } from '../project/project.ts';
import { checkSeries } from './check-series.ts';
import { makeSeriesLedger, type SeriesLedger } from './series-ledger.ts';

/** What is left of the measurements once all are read. */
export interface StoredMeasurements {
  /** Those that are sound, in the order they came; none where there were more than may be kept. */
  readonly measurements: readonly Measurement[];
  readonly findings: readonly Finding[];
  /** False where there were more than may be kept. */
  readonly isWhole: boolean;
}

/** Takes measurements one by one. */
export interface MeasurementStore {
  readonly add: (measurement: Measurement) => void;
  readonly end: () => StoredMeasurements;
}

/**
 * V8 takes everything that a line of code makes for long-lived once much of what it made was. With the first measurements
 * kept as they are, all later ones of a long file would wait for a full collection, in half as much memory again.
 */
const copyOf = (measurement: Measurement): Measurement => ({ ...measurement, place: { ...measurement.place } });

/**
 * Keeps measurements so that whole series can be checked, up to a limit. Beyond it none is kept, so that memory does not
 * grow with the file: rows that count the same patients twice are still found, by a ledger of the periods of each series,
 * and a finding says what is not looked for.
 */
export function makeMeasurementStore(
  project: Project,
  limit: number,
  finding: (finding: Finding) => void,
): MeasurementStore {
  let kept: Measurement[] = [];
  let ledger: SeriesLedger | null = null;
  const enter = (book: SeriesLedger, measurement: Measurement): void => {
    const problem = book.enter(measurement);
    if (problem !== null) finding(problem);
  };
  const openLedger = (file: string): SeriesLedger => {
    const book = makeSeriesLedger(project);
    finding(makeFinding('series-not-checked', wholeFile(file), { limit }));
    for (const measurement of kept) enter(book, measurement);
    kept = [];
    return book;
  };
  return {
    add: (measurement) => {
      if (ledger !== null) return enter(ledger, measurement);
      kept.push(copyOf(measurement));
      if (kept.length > limit) ledger = openLedger(measurement.place.file);
    },
    end: () =>
      ledger === null
        ? { ...checkSeries(kept, project), isWhole: true }
        : { measurements: [], findings: [], isWhole: false },
  };
}
