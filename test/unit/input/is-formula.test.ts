import { describe, expect, it } from 'vitest';
import { isFormula } from '../../../src/input/is-formula.ts';

describe('a spreadsheet takes for a formula', () => {
  it.each([
    '=1+1',
    '=SUM(A1:A4)',
    ' =1',
    '\u200b=1',
    '\u00a0@SUM(A1)',
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "=cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    '+cmd|x!A0',
    '\t=1+1',
    '\r=1+1',
    '=HYPERLINK("x")\nmer',
    '-SUM(1)',
    '+ABS(1)',
    '-(1)',
    '＝1+1',
  ])('%j', (cell) => {
    expect(isFormula(cell)).toBe(true);
  });
});

describe('a spreadsheet takes for what it is', () => {
  it.each([
    '-4',
    '+4',
    '-4,5',
    '- 4',
    '-',
    '--',
    '+',
    '=',
    '@',
    '- ingen endring',
    '',
    'a=1',
    '4-5',
    '<5',
    '+47 22 22 22 22',
    'e-post',
    '(-4)',
    '−4',
  ])('%j', (cell) => {
    expect(isFormula(cell)).toBe(false);
  });
});
