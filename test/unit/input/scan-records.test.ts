import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanRecords } from '../../../src/input/scan-records.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const scan = (text: string, isEnd = true) => scanRecords(bytesOf(text), 0x3b, isEnd);

describe('the borders of records', () => {
  it('count the cells and the lines of each', () => {
    expect(scan('a;b\r\n"c\nd";"e;f";g\rh').records).toEqual([
      { start: 0, end: 5, lines: 1, cells: 2, problem: null },
      { start: 5, end: 19, lines: 2, cells: 3, problem: null },
      { start: 19, end: 20, lines: 1, cells: 1, problem: null },
    ]);
  });

  it('of a quote that never closes cost its line only', () => {
    expect(scan('a;"b\nc;d\n').records.map(({ start, problem }) => [start, problem])).toEqual([
      [0, 'unclosed-quote'],
      [5, null],
    ]);
  });

  it.each(['a"b\nc', 'a;"b"c\nd', '"a\nb"c\nd', '"a""\nb'])('of %j do not hide the lines below', (text) => {
    const { records } = scan(text);
    expect(records[0]?.problem).not.toBeNull();
    expect(records.at(-1)?.problem).toBeNull();
  });

  it.each(['a;b', 'a\r', '"a', '"a"', '"a"\r', '"a";', '"a\n'])('of %j are not decided before the end', (text) => {
    expect(scan(text, false)).toEqual({ records: [], used: 0 });
  });

  it('of a quote that is open for four megabytes are decided before the end', () => {
    const { records } = scan(`"a\n${'b\n'.repeat(2_200_000)}`, false);
    expect(records[0]).toMatchObject({ end: 3, problem: 'unclosed-quote' });
    expect(records[1]).toMatchObject({ start: 3, end: 5, problem: null });
  });

  it('are those of csv-parse, wherever it has no fault to find', () => {
    const text = fc
      .array(fc.constantFrom('a', 'æ', ' ', ';', ';', '"', '"', '""', '\n', '\r\n', '\r', '";"', '"\n'), {
        maxLength: 40,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (written) => {
        const bytes = bytesOf(written);
        const { records } = scanRecords(bytes, 0x3b, true);
        for (const { start, end, cells, problem } of records) {
          const parseOne = (): readonly string[][] => parse(bytes.slice(start, end), options);
          if (problem === null) expect(parseOne().map((row) => row.length)).toEqual([cells]);
          else expect(parseFrom(bytes.slice(start))).toBe('refused');
        }
      }),
      { numRuns: 3000, seed: 4 },
    );
  });
});

const options = { delimiter: ';', record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true };

/** What csv-parse makes of the first record of a text: nothing at all where it has a fault. */
function parseFrom(bytes: Uint8Array): string {
  const records: unknown[] = [];
  try {
    const keep = (record: unknown): null => {
      records.push(record);
      return null;
    };
    parse(bytes, { ...options, on_record: keep });
  } catch {
    return records.length === 0 ? 'refused' : 'read';
  }
  return 'read';
}
