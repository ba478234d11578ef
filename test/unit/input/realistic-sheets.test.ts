import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import { readMeasurements } from '../../../src/input/read-measurements.ts';
import { projectWithoutConfig } from '../../../src/project/project-without-config.ts';
import { makeRealisticSheet, makeRealisticSheets } from '../../factories/make-realistic-sheet.ts';
import { packagedCatalogue } from '../catalogue/packaged-catalogue.ts';
import { tableOf } from './read-text.ts';

const project = projectWithoutConfig(packagedCatalogue);
const today = '2022-10-15' as CalendarDate;

describe('a realistic sheet', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(makeRealisticSheet(7)).toBe(makeRealisticSheet(7));
    expect(new Set(makeRealisticSheets(100)).size).toBe(100);
  });

  it('has nothing that a team should mend', () => {
    const found = makeRealisticSheets(100).flatMap((text, seed) => {
      const { findings, measurements } = readMeasurements([tableOf(text)], project, { today });
      expect(measurements.length).toBeGreaterThan(1);
      return findings
        .filter(({ severity }) => severity !== 'info')
        .map(({ code, cell, found: stood }) => `${seed}: ${code} ${cell} ${stood}`);
    });
    expect(found).toEqual([]);
  });
});
