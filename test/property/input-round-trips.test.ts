import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delimiter, Encoding } from '../../src/domain/table.ts';
import { readMeasurements } from '../../src/input/read-measurements.ts';
import { readNumber } from '../../src/input/read-number.ts';
import { readPeriod } from '../../src/input/read-period.ts';
import { readTable } from '../../src/input/read-table.ts';
import { makeProject } from '../unit/input/make-project.ts';

/** Groups of three digits with a mark between them. */
const group = (digits: string, mark: string): string => digits.replace(/\B(?=(\d{3})+$)/g, mark);

describe('a number that is written is read back', () => {
  const minus = fc.constantFrom('-', '\u2212');
  const space = fc.constantFrom('', ' ', '\u00a0', '\u202f');
  const percent = fc.constantFrom('', '%', ' %', '\u00a0%');

  it('whole, with any space between the thousands', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), space, minus, (value, between, sign) => {
        const text = (value < 0 ? sign : '') + group(String(Math.abs(value)), between);
        expect(readNumber(text)).toEqual({ ok: true, value: { kind: 'number', value, percent: false } });
      }),
    );
  });

  it('with decimals behind a comma or a point, unless these may be thousands', () => {
    const parts = fc.record({ whole: fc.nat({ max: 1e6 }), part: fc.stringMatching(/^(?:\d{1,2}|\d{4,8})$/) });
    fc.assert(
      fc.property(parts, space, fc.constantFrom(',', '.'), percent, ({ whole, part }, between, mark, sign) => {
        const text = `${group(String(whole), between)}${mark}${part}${sign}`;
        const expected = { kind: 'number', value: Number(`${whole}.${part}`), percent: sign !== '' };
        expect(readNumber(text)).toEqual({ ok: true, value: expected });
      }),
    );
  });

  it('in the way that Node writes Norwegian numbers', () => {
    const format = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -1e8, max: 1e8 }), (hundredths) => {
        const value = hundredths / 100;
        expect(readNumber(format.format(value))).toMatchObject({ ok: true, value: { value } });
      }),
    );
  });
});

describe('a period', () => {
  it('is read from its own key', () => {
    const year = fc.integer({ min: 1990, max: 2090 });
    const key = fc.oneof(
      fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
      fc.tuple(year, fc.integer({ min: 1, max: 52 })).map(([y, w]) => `${y}-W${String(w).padStart(2, '0')}`),
      fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
      fc.tuple(year, fc.integer({ min: 1, max: 3 })).map(([y, t]) => `${y}-T${t}`),
      fc
        .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
    );
    fc.assert(
      fc.property(key, (text) => {
        expect(readPeriod(text)).toMatchObject({ ok: true, value: { key: text } });
      }),
    );
  });
});

const encoders: Readonly<Record<string, { encoding: Encoding; encode: (text: string) => Uint8Array }>> = {
  'UTF-8': { encoding: 'utf-8', encode: (text) => new TextEncoder().encode(text) },
  'UTF-8 with a mark': { encoding: 'utf-8', encode: (text) => new TextEncoder().encode(`\ufeff${text}`) },
  'UTF-16 LE': { encoding: 'utf-16le', encode: (text) => utf16(text, (unit) => [unit % 256, unit >> 8]) },
  'UTF-16 BE': { encoding: 'utf-16be', encode: (text) => utf16(text, (unit) => [unit >> 8, unit % 256]) },
  'Windows-1252': {
    encoding: 'windows-1252',
    encode: (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
  },
};

function utf16(text: string, bytesOf: (unit: number) => number[]): Uint8Array {
  return Uint8Array.from(Array.from(`\ufeff${text}`, (letter) => bytesOf(letter.charCodeAt(0))).flat());
}

const quoted = (cell: string): string => (/[";,\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

describe('a table that is written is read back', () => {
  const cell = fc
    .string({ unit: fc.constantFrom(...'aåæøÅÆØéö §"\n;,.-1'), minLength: 1, maxLength: 8 })
    .map((text) => `x${text}y`);
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
  const header = ['team', 'pasientgruppe', 'måned'];

  it.each(Object.entries(encoders))('in %s, whatever the newline and the delimiter', (_, { encoding, encode }) => {
    const delimiter = fc.constantFrom<Delimiter>(';', ',', '\t');
    const newline = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(rows, delimiter, newline, fc.boolean(), (written, mark, lineBreak, ends) => {
        const lines = [header, ...written].map((cells) => cells.map(quoted).join(mark));
        const table = readTable(encode(lines.join(lineBreak) + (ends ? lineBreak : '')));
        expect([table.header, ...table.rows.map((row) => row.cells)]).toEqual([header, ...written]);
        expect(table.dialect).toMatchObject({ encoding, delimiter: mark });
        expect(table.findings.filter(({ code }) => code !== 'read-as-windows-1252')).toEqual([]);
      }),
    );
  });
});

describe('the order of the rows', () => {
  it('does not matter to what is measured', () => {
    const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 });
    const rowOf = (month: number): string => `Fjelldal;E2-03;2022-${String(month).padStart(2, '0')};${month};12`;
    const read = (order: readonly number[]): unknown => {
      const text = ['team;indikator;periode;teller;nevner', ...order.map(rowOf)].join('\n');
      const { measurements, findings } = readMeasurements([readTable(new TextEncoder().encode(text))], makeProject());
      const points = measurements.map(({ period, numerator }) => `${period.key} ${numerator}`).toSorted();
      // That the rows are out of order is told, and is all that differs.
      const others = findings.filter(({ code }) => code !== 'period-out-of-order');
      const gaps = others.map(({ code, args }) => JSON.stringify([code, args])).toSorted();
      return { points, gaps };
    };
    fc.assert(
      fc.property(months, (order) => {
        expect(read(order)).toEqual(read(order.toSorted((a, b) => a - b)));
      }),
    );
  });
});
