import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ciCommandData, ciCommandProperty, plainInCi } from '../../../src/escaping/ci-command.ts';

describe('a workflow command', () => {
  it('escapes its data and its properties as actions/toolkit does', () => {
    expect(ciCommandData('90 %\nmer: a, b')).toBe('90 %25%0Amer: a, b');
    expect(ciCommandProperty('90 %: a, b')).toBe('90 %25%3A a%2C b');
  });

  it('is one line whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const written of [ciCommandData(text), ciCommandProperty(text)]) expect(written).not.toMatch(/\p{Cc}/u);
        expect(ciCommandProperty(text)).not.toMatch(/[:,]|%(?!25|3A|2C)/);
        expect(ciCommandData(text)).not.toMatch(/%(?!25|0A)/);
      }),
      { seed: 4 },
    );
  });

  it('loses nothing that a person wrote', () => {
    const decode = (text: string) =>
      text.replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
    for (const text of ['100 %: «a», b', '%25', 'æøå 😀']) {
      expect(decode(ciCommandData(text))).toBe(text);
      expect(decode(ciCommandProperty(text))).toBe(text);
    }
  });
});

describe('plain text in a CI log', () => {
  it.each([
    ['::error file=a::b', ': error file=a::b'],
    ['  \t::stop-commands::x', '  \t: stop-commands::x'],
    ['\u001B[1m::error::x', '\u001B[1m: error::x'],
    ['sum\r\n::set-env::x', 'sum\r\n: set-env::x'],
    ['##[error]x', '# [error]x'],
    ['midt ##VSO[task.x] i', 'midt # VSO[task.x] i'],
    ['##teamcity[x]', '# teamcity[x]'],
  ])('%j is no command', (text, plain) => {
    expect(plainInCi(text)).toBe(plain);
  });

  it.each(['a :: b', '## overskrift', 'kl. 12:30', 'D2: ::x'])('leaves %j alone', (text) => {
    expect(plainInCi(text)).toBe(text);
  });

  it('takes no longer for a long line of marks', () => {
    const start = performance.now();
    for (const part of [' ', '\u001B[1m', ':', '#', '\n ', '\u001B[']) plainInCi(part.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
