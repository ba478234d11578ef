import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/domain/calendar-date.ts';
import type { Measurement } from '../../src/domain/measurement.ts';
import { readMeasurements } from '../../src/input/read-measurements.ts';
import { readTables } from '../../src/input/read-tables.ts';
import { readProject } from '../../src/project/read-project.ts';
import { makeRandomSource } from '../../src/stats/random-source.ts';
import { kindsOfMistake, makeMistakes, mistakes } from '../factories/make-mistakes.ts';
import { makeRealisticSheet } from '../factories/make-realistic-sheet.ts';
import { mendSheet } from '../factories/mend-sheet.ts';
import { realisticTeams } from '../factories/realistic-words.ts';
import { type SpoiledSheet, sheetOf, writeSheet } from '../factories/spoiled-sheet.ts';
import { packagedCatalogue } from '../unit/catalogue/packaged-catalogue.ts';

const today = '2022-10-15' as CalendarDate;
const teams = realisticTeams.map((name, index) => `  - { id: team-${index}, name: "${name}" }`);
const { project } = readProject(`teams:\n${teams.join('\n')}\n`, 'gpf.yaml', packagedCatalogue, today);

function read(sheet: SpoiledSheet) {
  const { measurements, findings } = readMeasurements(
    readTables(writeSheet(sheet), { file: 'data/målinger.csv' }),
    project,
    { today },
  );
  return { measurements, findings, errors: findings.filter(({ severity }) => severity === 'error') };
}

/** What a measurement says, without where it stands. */
const saying = ({ place, ...said }: Measurement): string => JSON.stringify(said);
const allSaid = (measurements: readonly Measurement[]): string => measurements.map(saying).toSorted().join('\n');

/** Reads and mends until there is nothing left to mend, and tells what was left on the way. */
function mendAll(text: string, spoil: (sheet: SpoiledSheet) => readonly string[]) {
  const sheet = sheetOf(text);
  const meant = allSaid(read(sheet).measurements);
  const made = spoil(sheet);
  const first = read(sheet);
  mendSheet(sheet, first.findings);
  const second = read(sheet);
  const left = second.errors.map(({ code, cell, row, found }) => `${code} ${cell ?? row} ${found}`);
  for (let round = 0, last = second; round < 4 && allSaid(last.measurements) !== meant; round += 1) {
    mendSheet(sheet, last.findings);
    last = read(sheet);
    if (allSaid(last.measurements) === meant) return { made, left, isRight: true };
  }
  return { made, left, isRight: allSaid(read(sheet).measurements) === meant };
}

const slipOf = (sheet: SpoiledSheet, seed: number) => ({
  sheet,
  catalogue: packagedCatalogue,
  random: makeRandomSource(Math.imul(seed + 1, 0x9e3779b1)),
  touched: new Set<SpoiledSheet['lines'][number]>(),
});

describe('a file with one mistake', () => {
  it.each(kindsOfMistake)('is right once what was found is mended: %s', (kind) => {
    const mended: { seed: number; left: readonly string[]; isRight: boolean }[] = [];
    for (let seed = 0; seed < 60 && mended.length < 4; seed += 1) {
      const one = mendAll(makeRealisticSheet(seed), (sheet) => (mistakes[kind]?.(slipOf(sheet, seed)) ? [kind] : []));
      if (one.made.length > 0) mended.push({ seed, ...one });
    }
    const wrong = mended.filter(({ left, isRight }) => left.length > 0 || !isRight);
    expect(mended.length).toBeGreaterThan(0);
    expect(
      wrong.map(({ seed, left, isRight }) => `${seed}: ${isRight ? '' : 'read as something else '}${left[0] ?? ''}`),
    ).toEqual([]);
  });
});

describe('500 files with one to five mistakes each', () => {
  it('have no errors at the second reading, at least 98 of 100 of them, and none is read as something else', {
    timeout: 120_000,
  }, () => {
    const mended = Array.from({ length: 500 }, (_, seed) => ({
      seed,
      ...mendAll(makeRealisticSheet(seed), (sheet) => makeMistakes(slipOf(sheet, seed), 1 + (seed % 5))),
    }));
    const unclean = mended
      .filter(({ left }) => left.length > 0)
      .map(({ made, left }) => `${made.join(', ')}: ${left[0]}`);
    const other = mended.filter(({ isRight }) => !isRight);
    expect(other.map(({ seed, made }) => `${seed}: ${made.join(', ')}`)).toEqual([]);
    expect(unclean.length, unclean.join('\n')).toBeLessThanOrEqual(10);
  });
});
