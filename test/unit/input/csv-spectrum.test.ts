import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/input/read-table.ts';

const folder = new URL('../../../node_modules/csv-spectrum/', import.meta.url);
const names = readdirSync(new URL('csvs/', folder)).map((name) => name.replace(/\.csv$/, ''));

/** Its file and its JSON disagree (the telephone number is another one), and bare quotes stand in the cells. */
const disagreeing = 'location_coordinates';

/** The suite says what each file holds as a list of records, each by the names of the columns. */
describe('csv-spectrum is read exactly', () => {
  it('is there, with all of its cases', () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
  });

  it.each(names.filter((name) => name !== disagreeing))('%s', (name) => {
    const expected = JSON.parse(readFileSync(new URL(`json/${name}.json`, folder), 'utf8'));
    const table = readTable(readFileSync(new URL(`csvs/${name}.csv`, folder)));
    const records = table.rows.map(({ cells }) =>
      Object.fromEntries(table.header.map((column, index) => [column, cells[index]])),
    );
    expect(records).toEqual(expected);
    expect(table.findings).toEqual([]);
  });

  it(`${disagreeing} is no right answer, and its bare quotes and lost letters are told`, () => {
    const table = readTable(readFileSync(new URL(`csvs/${disagreeing}.csv`, folder)));
    expect(table.header).toHaveLength(4);
    expect(table.findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['lost-characters', 'B2'],
      ['stray-quote', 'B2'],
    ]);
  });
});
