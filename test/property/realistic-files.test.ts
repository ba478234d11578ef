import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/domain/calendar-date.ts';
import { stopsEverything } from '../../src/domain/stops-everything.ts';
import { readMeasurements } from '../../src/input/read-measurements.ts';
import { readTables } from '../../src/input/read-tables.ts';
import { projectWithoutConfig } from '../../src/project/project-without-config.ts';
import { makeRealisticSheet } from '../factories/make-realistic-sheet.ts';
import { packagedCatalogue } from '../unit/catalogue/packaged-catalogue.ts';

const project = projectWithoutConfig(packagedCatalogue);
const today = '2022-10-15' as CalendarDate;

/** What is said of a person, or has to be mended. */
function falseAlarms(seed: number): readonly string[] {
  const tables = readTables(new TextEncoder().encode(makeRealisticSheet(seed)), { file: 'data/målinger 2022.csv' });
  const { findings, measurements } = readMeasurements(tables, project, { today });
  if (measurements.length === 0) return [`${seed}: nothing read`];
  return findings
    .filter((finding) => finding.severity !== 'info' || stopsEverything(finding))
    .map(({ code, cell }) => `${seed}: ${code} ${cell}`);
}

describe('1 000 realistic files', () => {
  it('are read to their ends without an error, a warning, or a word of persons', { timeout: 60_000 }, () => {
    expect(Array.from({ length: 1000 }, (_, seed) => falseAlarms(seed)).flat()).toEqual([]);
  });
});
