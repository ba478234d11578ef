import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FindingCode } from '../../src/domain/finding.ts';
import { columnNames } from '../../src/input/column-names.ts';
import {
  anyRows,
  foundIn,
  header,
  measuredIn,
  placedIn,
  type Row,
  readSheets,
  soundRows,
  writeSheet,
} from './any-sheet.ts';

const runs = { seed: 20221015, numRuns: 80 } as const;
const shuffledHeader = fc.shuffledSubarray([...header.keys()], { minLength: header.length });
const inOrder = (row: Row, order: readonly number[]): Row => order.map((column) => row[column] ?? '');

/** These name the column as the user has named it. */
const namesItsColumn = ['national-identity-number', 'phone-number'] as const;

/** Expects the same measurements and findings, the places in the columns apart. */
function expectTheSame(
  written: string | Uint8Array,
  original: string | Uint8Array,
  ...without: readonly FindingCode[]
): void {
  const [one, other] = [readSheets(written), readSheets(original)];
  expect(measuredIn(one)).toEqual(measuredIn(other));
  expect(foundIn(one, ...without)).toEqual(foundIn(other, ...without));
  expect(one.findings).toHaveLength(other.findings.length);
}

describe('a sheet says the same', () => {
  it('in whatever order its columns are', () => {
    fc.assert(
      fc.property(anyRows, shuffledHeader, (rows, order) => {
        const sheet = [header, ...rows];
        expectTheSame(writeSheet(sheet.map((row) => inOrder(row, order))), writeSheet(sheet));
      }),
      runs,
    );
  });

  it('with columns that gpf does not know, but for being told of them', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom('', 'xyz', '7'), (rows, cell) => {
        const wider = [[...header, 'Kjørt av avdelingen'], ...rows.map((row) => [...row, cell])];
        const [one, other] = [readSheets(writeSheet(wider)), readSheets(writeSheet([header, ...rows]))];
        expect(measuredIn(one)).toEqual(measuredIn(other));
        expect(foundIn(one, 'unknown-column')).toEqual(foundIn(other));
        expect(one.findings.filter(({ code }) => code === 'unknown-column')).toHaveLength(1);
      }),
      runs,
    );
  });

  it('with blank rows in between, but for being told of them', () => {
    const blank = fc.constantFrom('', ';;;', ' ; ;', '""', ';'.repeat(9));
    fc.assert(
      fc.property(anyRows, fc.array(blank, { minLength: 1, maxLength: 14 }), (rows, blanks) => {
        const lines = [header, ...rows].map((row) => writeSheet([row]));
        const loose = lines.map((line, index) => line + (blanks[index] === undefined ? '' : `${blanks[index]}\r\n`));
        const [one, other] = [readSheets(loose.join('')), readSheets(lines.join(''))];
        expect(measuredIn(one)).toEqual(measuredIn(other));
        expect(foundIn(one, 'blank-rows')).toEqual(foundIn(other));
      }),
      runs,
    );
  });

  it('below a title, so many rows lower', () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.array(fc.constantFrom('Målinger', 'Læringsnettverk;2022', 'Utskrift'), { minLength: 1, maxLength: 4 }),
        (rows, titles) => {
          const sheet = writeSheet([header, ...rows]);
          const [one, other] = [readSheets(`${titles.join('\r\n')}\r\n${sheet}`), readSheets(sheet)];
          expect(measuredIn(one)).toEqual(measuredIn(other));
          expect(foundIn(one, 'title-rows-skipped')).toEqual(foundIn(other));
          const told = one.findings.filter(({ code }) => code !== 'title-rows-skipped');
          expect(placedIn({ ...one, findings: told }, titles.length)).toEqual(placedIn(other));
        },
      ),
      runs,
    );
  });

  it('with a quote around every cell', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const sheet = [header, ...rows];
        expect(readSheets(writeSheet(sheet, { quotesAll: true }))).toEqual(readSheets(writeSheet(sheet)));
      }),
      runs,
    );
  });

  it('with another delimiter and another newline', () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.constantFrom(';', ',', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, delimiter, newline) => {
          const sheet = [header, ...rows];
          const written = writeSheet(sheet, { delimiter, newline, quotesAll: delimiter === ',' });
          expect(readSheets(written)).toEqual(readSheets(writeSheet(sheet)));
        },
      ),
      runs,
    );
  });

  it('in another encoding, but for being told so', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const text = writeSheet([header, ...rows]);
        const windows = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
        const utf16 = Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
        const [original, guessed] = [readSheets(text), readSheets(windows)];
        expect(readSheets(utf16)).toEqual(original);
        expect(readSheets(`\ufeff${text}`)).toEqual(original);
        expect(measuredIn(guessed)).toEqual(measuredIn(original));
        expect(foundIn(guessed, 'read-as-windows-1252')).toEqual(foundIn(original));
      }),
      runs,
    );
  });

  it('under the line `sep=;` that Excel obeys, one row lower at the most', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const sheet = writeSheet([header, ...rows]);
        expectTheSame(`sep=;\r\n${sheet}`, sheet);
      }),
      runs,
    );
  });

  it('with a delimiter too many behind every row', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 3 }), (rows, many) => {
        const wider = [header, ...rows].map((row) => [...row, ...Array.from({ length: many }, () => '')]);
        expectTheSame(writeSheet(wider), writeSheet([header, ...rows]));
      }),
      runs,
    );
  });

  it('without the last line break', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const sheet = writeSheet([header, ...rows]);
        expect(measuredIn(readSheets(sheet.slice(0, -2)))).toEqual(measuredIn(readSheets(sheet)));
        expect(foundIn(readSheets(sheet.slice(0, -2)), 'truncated-line')).toEqual(foundIn(readSheets(sheet)));
      }),
      runs,
    );
  });

  it('whatever the case, the spaces, the accents and the marks of its header', () => {
    const spell = fc.constantFrom<(name: string) => string>(
      (name) => name,
      (name) => name.toUpperCase(),
      (name) => ` ${name} `,
      (name) => name.replace(/(?<=.{3})/, ' '),
      (name) => name.replace(/(?<=.{4})/, '_'),
      (name) => name.replace(/(?<=.{2})/, '-'),
      (name) => name.replace('e', 'é').normalize('NFD'),
      (name) => `${name}:`,
    );
    fc.assert(
      fc.property(
        anyRows,
        fc.array(spell, { minLength: header.length, maxLength: header.length }),
        (rows, spellings) => {
          const spelled = header.map((name, index) => spellings[index]?.(name) ?? name);
          expectTheSame(writeSheet([spelled, ...rows]), writeSheet([header, ...rows]), ...namesItsColumn);
        },
      ),
      runs,
    );
  });

  it('in bokmål, nynorsk and English', () => {
    const ids = [
      'team',
      'indicator',
      'period',
      'numerator',
      'denominator',
      'value',
      'patient_group',
      'phase',
      'exclude',
      'comment',
    ] as const;
    const named = fc.tuple(...ids.map((id) => fc.constantFrom(...columnNames[id])));
    fc.assert(
      fc.property(anyRows, named, (rows, names) => {
        expectTheSame(writeSheet([names, ...rows]), writeSheet([header, ...rows]), ...namesItsColumn);
      }),
      runs,
    );
  });

  it('with blanks around what stands in its cells', () => {
    const blank = fc.constantFrom('', ' ', '  ', '\u00a0', '\t');
    fc.assert(
      fc.property(soundRows, blank, blank, (rows, before, behind) => {
        const padded = rows.map((row) => row.map((cell) => (cell === '' ? '' : before + cell + behind)));
        expectTheSame(writeSheet([header, ...padded]), writeSheet([header, ...rows]));
      }),
      runs,
    );
  });

  it('by whatever name it calls a team, an indicator and a month', () => {
    const team = fc.constantFrom('fjelldal', 'Fjelldal', 'FJELLDAL KOMMUNE', 'Fjelldal  kommune');
    const indicator = fc.constantFrom('E2-03', 'e2-03', 'sykepleier-3-dager', 'HPH2', 'hph 2', 'E2‑03');
    const month = fc.constantFrom(
      '2022-03',
      '2022-3',
      '03.2022',
      '3.2022',
      'mars 2022',
      'MARS 2022',
      'mar. 22',
      '2022 mars',
      'march 2022',
    );
    const original = writeSheet([header, ['Fjelldal', 'E2-03', '2022-03', '4', '12', '', '', '', '', '']]);
    fc.assert(
      fc.property(team, indicator, month, (...names) => {
        const written = writeSheet([header, [...names, '4', '12', '', '', '', '', '']]);
        expect(measuredIn(readSheets(written))).toEqual(measuredIn(readSheets(original)));
      }),
      runs,
    );
  });

  it('in two files as in one', () => {
    fc.assert(
      fc.property(soundRows, fc.nat(12), (rows, at) => {
        const [one, other] = [rows.slice(0, at), rows.slice(at)];
        const halves = [one, other].filter(({ length }) => length > 0).map((half) => writeSheet([header, ...half]));
        expect(measuredIn(readSheets(...halves))).toEqual(measuredIn(readSheets(writeSheet([header, ...rows]))));
      }),
      runs,
    );
  });
});

describe('a file that is read twice', () => {
  it('is told so, and loses nothing', () => {
    fc.assert(
      fc.property(soundRows, (rows) => {
        const sheet = writeSheet([header, ...rows]);
        const [once, twice] = [readSheets(sheet), readSheets(sheet, sheet)];
        expect(new Set(measuredIn(twice))).toEqual(new Set(measuredIn(once)));
        const doubles = twice.findings.filter(({ code }) => code === 'same-file-twice' || code === 'duplicate-period');
        expect(doubles.length).toBeGreaterThan(0);
        expect(doubles.every(({ file }) => file === 'fil2.csv')).toBe(true);
      }),
      runs,
    );
  });
});

describe('reading', () => {
  it('leaves the bytes that it was given as they were', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const bytes = new TextEncoder().encode(writeSheet([header, ...rows]));
        const before = bytes.slice();
        readSheets(bytes);
        expect(bytes).toEqual(before);
      }),
      runs,
    );
  });
});
