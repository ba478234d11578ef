import { findChangesOutsideData } from './find-changes-outside-data.ts';
import { findMissingPeriods } from './find-missing-periods.ts';
import { findUnplannedIndicators } from './find-unplanned-indicators.ts';
import type { AskAll } from './read-data.ts';

const questions: readonly AskAll[] = [findMissingPeriods, findUnplannedIndicators, findChangesOutsideData];

/** Checks what no single series can tell. */
export const checkAcrossSeries: AskAll = (data) => questions.flatMap((ask) => ask(data));
