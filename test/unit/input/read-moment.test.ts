import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoment } from '../../../src/input/read-moment.ts';

const momentIn = (text: string) => {
  const read = readMoment(text);
  return read.ok ? read.value : read.problem.code;
};

describe('a moment', () => {
  it.each([
    ['14.03.2022', null],
    ['2022-03-14', null],
    ['14. mars 2022', null],
    ['14.03.2022 13:45', 825],
    ['14.03.2022 13.45', 825],
    ['14.3.22 kl. 13:45', 825],
    ['2022-03-14T13:45', 825],
    ['2022-03-14 13:45:59', 825],
    ['2022-03-14 00:00', 0],
    ['2022-03-14 23:59', 1439],
    // What programs write for a day alone.
    ['2022-03-14 00:00:00', null],
  ])('is %s', (text, minute) => {
    expect(momentIn(text)).toEqual({ date: '2022-03-14', minute });
  });

  it.each([
    ['14.03.2022 24:00', 'period-not-understood'],
    ['14.03.2022 13:60', 'period-not-understood'],
    ['2022-03-14T13:45Z', 'period-not-understood'],
    ['2022-03-14T13:45+01:00', 'period-not-understood'],
    ['13:45', 'period-not-understood'],
    ['31.02.2022 13:45', 'period-not-understood'],
    ['03/04/2022 13:45', 'ambiguous-date'],
    ['44634', 'excel-serial-date'],
    ['44634,5729', 'excel-serial-date'],
  ])('is not %s', (text, code) => {
    expect(momentIn(text)).toBe(code);
  });

  it('is a day and a minute of that day, or a problem, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const read = readMoment(text);
        const minute = read.ok ? read.value.minute : null;
        expect(minute === null || (minute >= 0 && minute < 1440)).toBe(true);
      }),
      { seed: 5, numRuns: 2000 },
    );
  });
});
