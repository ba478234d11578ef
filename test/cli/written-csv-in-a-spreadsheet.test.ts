import { execFile, spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeCsv } from '../../src/report/write-csv.ts';
import { formulaPayloads, unseenCovers } from '../factories/spreadsheet-attacks.ts';
import { newFolder } from './run-gpf.ts';

const hasSpreadsheet = spawnSync('soffice', ['--version']).status === 0;
if (!hasSpreadsheet)
  console.warn('Skipped: LibreOffice (soffice) is not installed, so no written CSV was opened in it.');

/** `;`, `"`, UTF-8, from line 1, in bokmål, quoted cells looked at like all others, numbers and dates recognized. */
const asCsv = 'CSV:59,34,76,1,,1044,false,true';

interface Cell {
  readonly formula: string | null;
  readonly type: string | null;
  readonly value: string | null;
  readonly text: string;
}

/** The rows of a written file as LibreOffice has them after opening it. */
async function openInSpreadsheet(csv: string): Promise<readonly (readonly Cell[])[]> {
  const folder = await newFolder();
  await writeFile(join(folder, 'funn.csv'), csv);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`;
  const command = ['--headless', '--convert-to', 'fods', `--infilter=${asCsv}`, '--outdir', folder];
  await promisify(execFile)('soffice', [profile, ...command, join(folder, 'funn.csv')], { timeout: 50_000 });
  return readCells(await readFile(join(folder, 'funn.fods'), 'utf8'));
}

function readCells(fods: string): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  let text: string[] | null = null;
  let cell: Omit<Cell, 'text'> = { formula: null, type: null, value: null };
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const of = (key: string): string | null => attributes[key] ?? null;
    if (name === 'table:table-row') rows.push([]);
    if (name !== 'table:table-cell') return;
    text = [];
    cell = { formula: of('table:formula'), type: of('office:value-type'), value: of('office:value') };
  });
  parser.on('text', (part) => void text?.push(part));
  parser.on('closetag', ({ name }) => {
    if (name !== 'table:table-cell' || text === null) return;
    rows.at(-1)?.push({ ...cell, text: text.join('').trim() });
    text = null;
  });
  parser.write(fods).close();
  return rows;
}

const attacks = formulaPayloads.flatMap((payload) => unseenCovers.map((cover) => cover + payload));
const numbers: readonly number[] = [0, 1, -1, -1.5, 0.6917, 1234, 1234.5, -123_456.75, 1.234, 1e-7, 1e15, 2022.03];
const norwegian: readonly string[] = ['Ærø kommune – «Åse»', 'Čáhcesuolu', 'målinger på rad'];

describe.skipIf(!hasSpreadsheet)('a written CSV file in a spreadsheet', () => {
  let attacked: readonly (readonly Cell[])[] = [];
  let counted: readonly (readonly Cell[])[] = [];
  let letters: readonly Cell[] = [];
  let live: readonly Cell[] = [];

  beforeAll(async () => {
    const rows = [...attacks.map((text) => [text, 'midt', text]), ...numbers.map((value) => [value, 'tall', value])];
    // The last row is what no writer of ours makes: it must be run, or the test would find nothing.
    const opened = await openInSpreadsheet(`${writeCsv([...rows, norwegian])}"=1+1"\r\n`);
    attacked = opened.slice(0, attacks.length);
    counted = opened.slice(attacks.length, rows.length);
    letters = opened[rows.length] ?? [];
    live = opened[rows.length + 1] ?? [];
  }, 60_000);

  test('has no cell that is run, whatever stood in the sheet', () => {
    expect(attacked).toHaveLength(attacks.length);
    for (const [index, row] of attacked.entries()) {
      const [first, middle, last] = row;
      expect([first?.formula, last?.formula], JSON.stringify(attacks[index])).toEqual([null, null]);
      expect([first?.type, middle?.text, last?.type], JSON.stringify(attacks[index])).toEqual([
        'string',
        'midt',
        'string',
      ]);
    }
  });

  test('has every number as a number of the same value', () => {
    expect(counted.map(([first]) => [first?.type, Number(first?.value)])).toEqual(
      numbers.map((value) => ['float', value]),
    );
  });

  test('has Norwegian letters as they were', () => {
    expect(letters.map(({ text }) => text)).toEqual(norwegian);
  });

  test('is opened by a program that does run what is not neutralized', () => {
    expect(live[0]).toMatchObject({ formula: 'of:=1+1', value: '2' });
  });
});
