import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { CalendarDate } from '../../src/domain/calendar-date.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Measurement } from '../../src/domain/measurement.ts';
import { readMeasurements } from '../../src/input/read-measurements.ts';
import { readTables } from '../../src/input/read-tables.ts';
import { makeProject } from '../unit/input/make-project.ts';
import { makeSpoilable, mutateBytes, type Spoilable } from './mutate-bytes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every table among the fixtures and examples that is not large, in an order that no file system decides. */
function fixtures(): readonly Spoilable[] {
  return ['test/corpus', 'test/findings', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(csv|xlsx)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => Uint8Array.from(readFileSync(path)))
      .filter(({ length }) => length < 20_000)
      .map(makeSpoilable),
  );
}

/** 50 000 in CI; `npm run fuzz` asks for more, from another seed. */
const runs = Number(process.env['GPF_FUZZ_RUNS'] ?? 50_000);
const firstSeed = Number(process.env['GPF_FUZZ_SEED'] ?? 1);

/** Far more than the slowest file of this size needs, and far less than one that hangs. */
const mostSeconds = 20;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there.
const unseen = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

/** Of a longer row of digits, or beside a letter, it is none. */
const identityNumber = /(?<![\p{L}\p{N}.,:/+\-\u2212])41814061033(?![\p{L}\p{N}.,:/+\-\u2212])/u;

/** What a finding must not be. */
const findingFaults: Readonly<Record<string, (finding: Finding) => boolean>> = {
  'shows a character that nobody sees': ({ found }) => found !== null && unseen.test(found),
  'shows more than 80 characters': ({ found }) => found !== null && Array.from(found).length > 80,
  'shows an identity number': ({ file, column, found, args }) =>
    [file, column ?? '', found ?? '', JSON.stringify(args)].some(
      (text) => text.includes('41814061033') && identityNumber.test(text),
    ),
  'names another row than its cell': ({ cell, row }) =>
    cell !== null && cell.replace(/^[A-Z]{1,3}/, '') !== String(row),
  'is about a row that is none': ({ row, line }) => (row ?? 1) < 1 || (line ?? 1) < 1,
  'is about nothing': ({ count, file }) => count < 1 || file === '',
};

/** What a measurement must not be. */
const measurementFaults: Readonly<Record<string, (measurement: Measurement) => boolean>> = {
  'is not finite': (measurement) => !numbersOf(measurement).every(Number.isFinite),
  'counts fewer than nobody': ({ numerator, denominator }) => (numerator ?? 0) < 0 || (denominator ?? 0) < 0,
};

const numbersOf = ({ numerator, denominator, value }: Measurement): readonly number[] =>
  [numerator, denominator, value].filter((number) => number !== null);

function expectNone<Thing>(things: readonly Thing[], faults: Readonly<Record<string, (thing: Thing) => boolean>>) {
  for (const [fault, hasFault] of Object.entries(faults)) {
    const bad = things.find(hasFault);
    if (bad !== undefined) throw new Error(`It ${fault}: ${JSON.stringify(bad)}`);
  }
}

function check(bytes: Uint8Array): void {
  const began = performance.now();
  const tables = readTables(bytes, { file: 'a.csv' });
  const { measurements, findings } = readMeasurements(tables, project, { today });
  expectNone(findings, findingFaults);
  expectNone(measurements, measurementFaults);
  if (findings.length + tables.length === 0) throw new Error('Nothing is said');
  if (performance.now() - began > mostSeconds * 1000) throw new Error(`It took more than ${mostSeconds} s`);
}

const project = makeProject();
const today = '2022-10-15' as CalendarDate;

/** Reads every so many of the spoiled files, from one of the first seeds on: two halves keep two cores busy. */
export function checkSpoiledFiles({ part, parts }: { readonly part: number; readonly parts: number }): void {
  const files = fixtures();

  it('are spoiled texts as well as spoiled parts of workbooks', () => {
    expect(files.filter((file) => file.parts === null).length).toBeGreaterThan(200);
    expect(files.filter((file) => file.parts !== null).length).toBeGreaterThan(10);
  });

  it(`end in sound findings, never in a throw (${runs} seeds from ${firstSeed}, one in ${parts})`, () => {
    const failed: string[] = [];
    for (let seed = firstSeed + part; seed < firstSeed + runs && failed.length < 3; seed += parts) {
      try {
        check(mutateBytes(files, seed));
      } catch (error) {
        failed.push(`seed ${seed}: ${error instanceof Error ? error.stack?.slice(0, 400) : String(error)}`);
      }
    }
    expect(failed).toEqual([]);
  }, 1_800_000);
}

/** Reads the files that once were read wrongly. */
export function checkCounterexamples(): void {
  // Git keeps no empty folder: as long as nothing was found, there is none.
  const folder = join(root, 'test/corpus/counterexamples');
  const kept = existsSync(folder) ? readdirSync(folder) : [];

  it('are spoiled in the same way each time', () => {
    const [file] = fixtures();
    expect(mutateBytes(file ? [file] : [], 4)).toEqual(mutateBytes(file ? [file] : [], 4));
  });

  it.each(kept)('%s is read', (name) => {
    expect(() => check(Uint8Array.from(readFileSync(join(folder, name))))).not.toThrow();
  });
}
