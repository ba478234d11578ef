import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/finding.ts';
import type { Table, TableRow } from '../../../src/domain/table.ts';
import { makeByteScan } from '../../../src/input/byte-scan.ts';
import { readTable } from '../../../src/input/read-table.ts';
import { makeTableReader } from '../../../src/input/table-reader.ts';
import { summaries, tableOf } from './read-text.ts';

const megabyte = 1_000_000;

/** Reads a file that is made while it is read; the rows of data are kept, and the skipped ones are counted. */
function readMade(makeChunks: () => Iterable<string>) {
  const encoder = new TextEncoder();
  const scanner = makeByteScan();
  for (const chunk of makeChunks()) scanner.write(encoder.encode(chunk));
  const rows: TableRow[] = [];
  const findings: Finding[] = [];
  let skipped = 0;
  const sink = {
    begin: () => undefined,
    row: (row: TableRow) => void rows.push(row),
    skipped: () => {
      skipped += 1;
    },
    finding: (finding: Finding) => void findings.push(finding),
  };
  const reader = makeTableReader('a.csv', scanner.end(), sink);
  for (const chunk of makeChunks()) reader.write(encoder.encode(chunk));
  reader.end();
  return { rows, findings, skipped };
}

function* longLine(middle: string, times: number): Iterable<string> {
  yield 'team;periode;kommentar\nFjelldal;2022-01;';
  for (let part = 0; part < times; part += 1) yield middle;
  yield '\nNordvik;2022-02;på\n';
}

describe('a line without an end', () => {
  it('is one row that is too long, and the next one is read', () => {
    const { rows, findings, skipped } = readMade(() => longLine('x'.repeat(megabyte), 12));
    expect(summaries(findings)).toEqual(['cell-too-long 2']);
    expect(rows).toEqual([{ cells: ['Nordvik', '2022-02', 'på'], row: 3, line: 3 }]);
    expect(skipped).toBeGreaterThan(10);
  });

  it('is one row with too many columns', () => {
    const { rows, findings } = readMade(() => longLine('x;'.repeat(megabyte / 2), 6));
    expect(summaries(findings)).toEqual(['too-many-columns 2']);
    expect(rows.map(({ row, line }) => [row, line])).toEqual([[3, 3]]);
  });

  it('is no table where there is nothing else', () => {
    const { rows, findings } = readMade(() => Array.from({ length: 10 }, () => 'x'.repeat(megabyte)));
    expect([summaries(findings), rows]).toEqual([['file-is-not-a-table'], []]);
  });
});

describe('a quote that is never closed', () => {
  it('costs its line', () => {
    const { rows, findings } = readMade(() => longLine('"x\nNordvik;2022-02;y', 1));
    expect(summaries(findings)).toEqual(['unclosed-quote C2']);
    expect(rows.map(({ cells }) => cells[2])).toEqual(['y', 'på']);
  });

  it('costs its line in a long file', () => {
    const below = 'Nordvik;2022-02;y\n'.repeat(300_000);
    const { rows, findings } = readMade(() => ['team;periode;kommentar\nFjelldal;2022-01;"x\n', below]);
    expect(summaries(findings)).toEqual(['unclosed-quote C2']);
    expect(rows).toHaveLength(300_000);
    expect(rows.at(-1)).toMatchObject({ row: 300_002, line: 300_002 });
  });
});

describe('headers among the rows', () => {
  it('of the same table are skipped, also in other words', () => {
    const table = tableOf(
      'team;periode;teller\nA;2022-01;4\nteam;periode;teller\nB;2022-01;5\nLag;Period;Teljar\nC;2022-01;6\n',
    );
    expect(summaries(table.findings)).toEqual(['repeated-header 3', 'repeated-header 5']);
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(['A', 'B', 'C']);
  });

  it('of another table end the first one', () => {
    const table = tableOf('team;periode;teller\nA;2022-01;4\n\nteam;dato;tiltak\nA;14.03.2022;x\nA;15.03.2022;y\n');
    expect(table.findings).toMatchObject([
      { code: 'blank-rows', row: 3 },
      { code: 'second-table', row: 4, args: { rows: 2 } },
    ]);
    expect(table.rows).toHaveLength(1);
    expect(table.skippedRows).toHaveLength(3);
  });

  it('are not rows that name a column once', () => {
    expect(tableOf('team;felt;tekst\nA;tiltak;ny telefon\nB;tekst;ja\n').rows).toHaveLength(2);
  });
});

describe('the last line', () => {
  it('is cut where it has no end and too few cells', () => {
    const { findings } = tableOf('team;periode;teller\nA;2022-01;4\nA;20');
    expect(findings).toMatchObject([{ code: 'truncated-line', row: 3, args: { expected: 3, got: 2 } }]);
  });

  it('is short where it has an end', () => {
    expect(summaries(tableOf('team;periode;teller\nA;20\n').findings)).toEqual(['too-few-cells 2']);
  });
});

describe('letters', () => {
  it('of UTF-8 in a file of Windows-1252 are told once', () => {
    const bytes = 'team;periode;kommentar\nA;1;p\xe5\nA;2;p\xc3\xa5\nA;3;p\xc3\xa5\n';
    const { findings } = tableOfLatin1(bytes);
    expect(summaries(findings)).toEqual(['read-as-windows-1252', 'mixed-encoding C3']);
  });

  it('that became others are told in every cell, with what probably stood there', () => {
    const { findings } = tableOf('team;periode;kommentar\nSÃ¸rvik;2022-01;\nA;2022-02;f¿r\n');
    expect(findings).toMatchObject([
      { code: 'mojibake', cell: 'A2', found: 'SÃ¸rvik', args: { suggestion: 'Sørvik' } },
      { code: 'mojibake', cell: 'C3', args: { suggestion: 'før' } },
    ]);
  });

  it('beside figures may show a count, and suggest nothing', () => {
    const { findings } = tableOf('team;periode;kommentar\nA;2022-01;3 pÃ¥ rad\n');
    expect(findings).toMatchObject([{ code: 'mojibake', smallNumber: true, args: { suggestion: null } }]);
  });
});

describe('columns without a name', () => {
  it('are told where any of their cells is filled', () => {
    const table = tableOf('team;;periode;;teller\nA;;2022-01;;4\nB;;2022-01;x;5\n');
    expect(summaries(table.findings)).toEqual(['blank-column-name D1']);
  });
});

const tableOfLatin1 = (text: string): Table => readTable(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
