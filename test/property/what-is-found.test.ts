import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/catalogue/fold-name.ts';
import { collectAll, mostOfACode } from '../../src/domain/collect-findings.ts';
import type { Finding, FindingCode } from '../../src/domain/finding.ts';
import { languageIds } from '../../src/domain/language-id.ts';
import { csvNumber } from '../../src/escaping/csv-number.ts';
import { neutralizeFormula } from '../../src/escaping/neutralize-formula.ts';
import { showInTerminal } from '../../src/escaping/show-in-terminal.ts';
import { readNumber } from '../../src/input/read-number.ts';
import { loadMessages } from '../../src/language/load-messages.ts';
import { maskFinding } from '../../src/privacy/mask-finding.ts';
import { fingerprint, withFingerprints } from '../../src/report/fingerprint.ts';
import { formats } from '../../src/report/formats/index.ts';
import { noPaint } from '../../src/report/paint.ts';
import { publishFinding } from '../../src/report/publish-finding.ts';
import { makeValidationResult } from '../factories/make-validation-result.ts';
import { anyRow, anyRows, header, measuredIn, type Row, readSheets, soundRows, writeSheet } from './any-sheet.ts';

const runs = { seed: 20221015, numRuns: 80 } as const;
const findingsOf = (rows: readonly Row[]): readonly Finding[] => readSheets(writeSheet([header, ...rows])).findings;

/** Found in a cell by what stands in its row alone. */
const ofOneRow: readonly FindingCode[] = [
  ...(['not-a-number', 'not-a-whole-number', 'negative-count', 'fraction-in-cell', 'scientific-notation'] as const),
  ...(['excel-error', 'ambiguous-number', 'period-not-understood', 'week-does-not-exist', 'missing-value'] as const),
  ...(['unknown-indicator', 'numerator-exceeds-denominator', 'zero-denominator', 'unknown-patient-group'] as const),
  ...(['percent-instead-of-count', 'national-identity-number', 'phone-number'] as const),
];
const isOfOneRow = ({ code }: Finding): boolean => ofOneRow.includes(code);

describe('every finding', () => {
  it('names the whole file, or a row and a line that the file has', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const text = writeSheet([header, ...rows]);
        const lines = text.split(/\r\n|\n/).length - 1;
        for (const { file, row, line, cell, column } of findingsOf(rows)) {
          expect(file).toBe('fil1.csv');
          if (row === null) expect([line, cell, column]).toEqual([null, null, null]);
          expect(row ?? 1).toBeLessThanOrEqual(rows.length + 1);
          expect(line ?? 1).toBeLessThanOrEqual(lines);
          expect(line ?? 1).toBeGreaterThanOrEqual(row ?? 1);
        }
      }),
      runs,
    );
  });

  it('of a cell names its column by the header, and the cell by both', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const { cell, column, row } of findingsOf(rows).filter(isOfOneRow)) {
          if (cell !== null) expect(cell).toBe(`${'ABCDEFGHIJ'[header.indexOf(column ?? '')]}${row}`);
        }
      }),
      runs,
    );
  });

  it('shows at most 80 characters of what stood there, and all of it where it is short and plain', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.stringMatching(/^[a-zæøå]{1,80}$/));
    fc.assert(
      fc.property(cell, (text) => {
        const findings = findingsOf([['Fjelldal', 'E2-03', '2022-01', text, '12', '', '', '', '', '']]);
        for (const { found } of findings) expect(Array.from(found ?? '').length).toBeLessThanOrEqual(80);
        const told = findings.find(({ code }) => code === 'not-a-number');
        if (told && /^[a-zæøå]{1,80}$/.test(text)) expect(told.found).toBe(text);
      }),
      runs,
    );
  });

  it('is the same after a journey through JSON', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const findings = findingsOf(rows);
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
      }),
      runs,
    );
  });

  it('of a row does not depend on the rows below it', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(14), (rows, length) => {
        const [ofTop, ofAll] = [rows.slice(0, length), rows].map((some) => findingsOf(some).filter(isOfOneRow));
        expect(ofAll?.slice(0, ofTop?.length)).toEqual(ofTop);
      }),
      runs,
    );
  });

  it('of a row is the same wherever the row stands', () => {
    fc.assert(
      fc.property(soundRows, anyRow, (rows, row) => {
        const told = ({ code, column, found, args }: Finding) => ({ code, column, found, args });
        const alone = findingsOf([row]).filter(isOfOneRow).map(told);
        expect(
          findingsOf([...rows, row])
            .filter(isOfOneRow)
            .map(told),
        ).toEqual(alone);
      }),
      runs,
    );
  });

  it('of an identity number stands where the number stands, in whatever column, and none of them shows it', () => {
    fc.assert(
      fc.property(soundRows, fc.nat(header.length - 1), fc.nat(11), (rows, column, at) => {
        const index = at % rows.length;
        const spoiled = rows.map((row, place) => (place === index ? row.with(column, '41814061033') : row));
        const findings = findingsOf(spoiled);
        const cell = `${'ABCDEFGHIJ'[column]}${index + 2}`;
        const stops = findings.filter(({ code }) => code === 'national-identity-number');
        expect(stops.map((one) => one.cell)).toEqual([cell]);
        expect(JSON.stringify(findings)).not.toContain('41814061033');
      }),
      runs,
    );
  });
});

describe('every row of data', () => {
  it('gives one measurement, or says why not', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { measurements, findings } = readSheets(writeSheet([header, ...rows]));
        const measured = measurements.map(({ place }) => place.row);
        expect(measured).toEqual([...new Set(measured)]);
        const told = new Set(findings.map(({ row }) => row));
        for (const row of rows.keys()) expect(measured.includes(row + 2) || told.has(row + 2)).toBe(true);
      }),
      runs,
    );
  });

  it('with an error gives no measurement, and takes none from the others', () => {
    fc.assert(
      fc.property(soundRows, fc.constantFrom('fem', '-3', '8/10', '1E+05', '#REF!'), (rows, wrong) => {
        const bad = ['Fjelldal', 'E2-03', '2022-09', wrong, '12', '', '', '', '', ''];
        const sound = rows.filter(([, , period]) => period !== '2022-09');
        const [one, other] = [
          readSheets(writeSheet([header, ...sound, bad])),
          readSheets(writeSheet([header, ...sound])),
        ];
        expect(measuredIn(one)).toEqual(measuredIn(other));
        expect(one.findings.some(({ row, severity }) => row === sound.length + 2 && severity === 'error')).toBe(true);
      }),
      runs,
    );
  });
});

/** So many findings that the list of one code overflows. */
const many = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(400)), { minLength: 1, maxLength: 300 })
  .map((words) =>
    findingsOf(
      words.map(([word, index]) => [
        'Fjelldal',
        word === 'a' ? 'ukjent' : 'E2-03',
        '2022-01',
        `${word}${index}`,
        '12',
        '',
        '',
        '',
        '',
        '',
      ]),
    ),
  );
const few = { seed: 20221015, numRuns: 50 } as const;
const total = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0);

describe('counts', () => {
  it('are exact, whether or not every finding is listed', () => {
    fc.assert(
      fc.property(many, (findings) => {
        const [capped, all] = [collectAll(findings), collectAll(findings, true)];
        expect(total(capped.tallies)).toBe(total(findings));
        expect(capped.tallies).toEqual(all.tallies);
        expect(total(all.listed)).toBe(total(findings));
      }),
      few,
    );
  });

  it('of each code are those of its findings, in whatever order they come', () => {
    fc.assert(
      fc.property(many, (findings) => {
        const told = (order: readonly Finding[]) =>
          collectAll(order)
            .tallies.map((tally) => JSON.stringify(tally))
            .sort();
        expect(told(findings.toReversed())).toEqual(told(findings));
        for (const { code } of findings.slice(0, 20)) {
          const tallied = collectAll(findings).tallies.filter((tally) => tally.code === code);
          expect(total(tallied)).toBe(total(findings.filter((one) => one.code === code)));
        }
      }),
      few,
    );
  });

  it('stand beside a list that is the beginning of the whole list of each code', () => {
    fc.assert(
      fc.property(many, (findings) => {
        const [capped, all] = [collectAll(findings), collectAll(findings, true)];
        for (const code of new Set(findings.map((one) => one.code))) {
          const [short, long] = [capped, all].map(({ listed }) => listed.filter((one) => one.code === code));
          expect(short).toEqual(long?.slice(0, mostOfACode));
        }
      }),
      few,
    );
  });
});

describe('a fingerprint', () => {
  it('stays when rows are inserted above', () => {
    fc.assert(
      fc.property(soundRows, anyRows, (above, rows) => {
        const prints = (some: readonly Row[]) => findingsOf(some).filter(isOfOneRow).map(fingerprint);
        expect(prints([...above, ...rows])).toEqual(prints(rows));
      }),
      runs,
    );
  });

  it('is another where something else was found, or in another column', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}$/), fc.stringMatching(/^[a-z]{1,8}$/), (one, other) => {
        const cells = (numerator: string, denominator: string) => [
          'Fjelldal',
          'E2-03',
          '2022-01',
          numerator,
          denominator,
          '',
          '',
          '',
          '',
          '',
        ];
        const prints = findingsOf([cells(one, '12'), cells(other, '12'), cells('4', one)])
          .filter(({ code }) => code === 'not-a-number')
          .map(fingerprint);
        expect(new Set(prints).size).toBe(one === other ? 2 : 3);
      }),
      runs,
    );
  });

  it('is of one finding alone in a list', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (rows, more) => {
        const published = findingsOf([...rows, ...more]).map(publishFinding);
        const prints = withFingerprints(published).map((one) => one.fingerprint);
        expect(new Set(prints).size).toBe(published.length);
      }),
      runs,
    );
  });
});

describe('the language', () => {
  it('changes no code, severity, place, count or fingerprint', async () => {
    const json = formats.find(({ id }) => id === 'json');
    const languages = await Promise.all(languageIds.map(loadMessages));
    fc.assert(
      fc.property(anyRows, (rows) => {
        const result = makeValidationResult(findingsOf(rows), ['fil1.csv']);
        const [first, ...others] = languages.map((messages) => {
          const { findings, summary } = JSON.parse(json?.render(result, { messages, paint: noPaint }) ?? '');
          return { summary, findings: findings.map(({ text, ...finding }: { text: unknown }) => finding) };
        });
        for (const other of others) expect(other).toEqual(first);
      }),
      few,
    );
  });
});

describe('what is done twice is done once', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 60 });

  it('a finding that is masked or published', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const finding of findingsOf(rows)) {
          const [masked, published] = [maskFinding(finding), publishFinding(finding)];
          expect(maskFinding(masked)).toEqual(masked);
          expect(publishFinding(published)).toEqual(published);
          expect(maskFinding(published)).toEqual(publishFinding(masked));
        }
      }),
      runs,
    );
  });

  it('a name that is folded for comparing, and its case and its form do not matter', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.stringMatching(/^[A-Za-zÆØÅæøå _-]{0,30}$/)), (text) => {
        const folded = foldName(text);
        expect(foldName(folded)).toBe(folded);
        expect(foldName(text.normalize('NFD'))).toBe(foldName(text.normalize('NFC')));
        expect(foldName(` ${text}_-`)).toBe(folded);
      }),
      { ...runs, numRuns: 300 },
    );
  });

  it('a text for the terminal, and a text for a spreadsheet', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(showInTerminal(showInTerminal(text))).toBe(showInTerminal(text));
        expect(neutralizeFormula(neutralizeFormula(text))).toMatch(/^(?:'|(?![=+\-@]))/);
      }),
      { ...runs, numRuns: 300 },
    );
  });
});

describe('a number that gpf writes for a spreadsheet', () => {
  it('is read back by gpf', () => {
    const number = fc.oneof(
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    );
    fc.assert(
      fc.property(number, (value) => {
        const read = readNumber(csvNumber(value), ',');
        expect(read).toEqual({ ok: true, value: { kind: 'number', value: value === 0 ? 0 : value, percent: false } });
      }),
      { ...runs, numRuns: 300 },
    );
  });
});
