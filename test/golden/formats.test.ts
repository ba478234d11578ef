import { describe, expect, it } from 'vitest';
import type { CellPlace } from '../../src/domain/cell-place.ts';
import { collectAll } from '../../src/domain/collect-findings.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { TeamId } from '../../src/domain/ids.ts';
import { makeFinding, wholeFile } from '../../src/domain/make-finding.ts';
import { loadMessages } from '../../src/language/load-messages.ts';
import { nb } from '../../src/language/nb.ts';
import type { ValidationResult } from '../../src/report/format.ts';
import { type FormatId, formats } from '../../src/report/formats/index.ts';
import { noPaint } from '../../src/report/paint.ts';
import { formatChecks } from '../factories/format-checks.ts';

const elvestad = 'data/elvestad.csv';
const team = 'elvestad' as TeamId;

const at = (cell: string, column: string): CellPlace => {
  const row = Number(cell.slice(1));
  return { file: elvestad, row, line: row, column, cell };
};

/** What a person could meet in one run: errors, warnings and notes, in a sheet, in a whole file and in gpf.yaml. */
const findings: readonly Finding[] = [
  makeFinding(
    'numerator-exceeds-denominator',
    at('D6', 'teller'),
    { numerator: 19, denominator: 12 },
    { team, found: '19' },
  ),
  makeFinding('fraction-became-date', at('D9', 'teller'), { numerator: 8, denominator: 10 }, { team, found: '08.okt' }),
  ...[11, 12, 13].map((row) =>
    makeFinding('not-a-number', at(`D${row}`, 'teller'), { column: 'numerator' }, { team, found: 'ca 5' }),
  ),
  makeFinding('unknown-column', at('H1', 'ansvarlig | notat'), { suggestion: null }, { found: 'ansvarlig | notat' }),
  makeFinding('read-as-windows-1252', wholeFile(elvestad), {}),
  makeFinding('file-is-spreadsheet', wholeFile('data/skogvang målinger.csv'), { kind: 'xlsx' }),
  makeFinding(
    'duplicate-period',
    at('C15', 'periode'),
    { period: { kind: 'month', key: '2022-09' } },
    { team, related: at('C14', 'periode') },
  ),
  makeFinding(
    'config-invalid',
    { ...wholeFile('gpf.yaml'), line: 12, character: 5 },
    { path: 'teams[0].wheell', problem: { kind: 'unknown-key', key: 'wheell', suggestion: 'wheel', allowed: [] } },
  ),
];

const result: ValidationResult = {
  gpf: '1.2.3',
  files: [
    { file: 'data/fjelldal.csv', measurements: 24, rows: 0 },
    { file: elvestad, measurements: 22, rows: 0 },
    { file: 'tiltak.csv', measurements: 0, rows: 7 },
  ],
  found: collectAll(findings),
};

const endings: Readonly<Record<FormatId, string>> = {
  text: 'txt',
  json: 'json',
  jsonl: 'jsonl',
  junit: 'xml',
  sarif: 'sarif',
  github: 'github.txt',
  gitlab: 'gitlab.json',
  html: 'html',
  csv: 'csv',
  markdown: 'md',
};

describe.each(formats)('the format $id', (format) => {
  it('writes what a person would meet as it did', async () => {
    const text = format.render(result, { messages: nb, paint: noPaint });
    formatChecks[format.id](text);
    await expect(text).toMatchFileSnapshot(`output/formats/findings.${endings[format.id]}`);
  });

  it.each(['nn', 'en'] as const)('says the same in %s', async (language) => {
    const text = format.render(result, { messages: await loadMessages(language), paint: noPaint });
    formatChecks[format.id](text);
    expect(text).not.toBe(format.render(result, { messages: nb, paint: noPaint }));
  });
});
