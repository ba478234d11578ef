import { describe, expect, it } from 'vitest';
import { hexColor } from '../../../src/poster/hex-color.ts';

describe('hexColor', () => {
  it.each([
    ['#16323A', '#16323a'],
    ['#16323a80', '#16323a'],
    ['#1af', '#11aaff'],
    ['#1af8', '#11aaff'],
    ['Teal', '#008080'],
    ['rebeccapurple', '#663399'],
    ['yellowgreen', '#9acd32'],
    ['rgb(11, 79, 92)', '#0b4f5c'],
    ['rgb(100%,50%,0%)', '#ff8000'],
    ['rgb(300 0 0)', '#ff0000'],
  ])('reads %s', (written, expected) => {
    expect(hexColor(written)).toBe(expected);
  });

  it.each(['', 'constructor', '#12', '#12345', 'rgb(1,2)', 'url(#a)'])(
    'is black where it cannot read %s',
    (written) => {
      expect(hexColor(written)).toBe('#000000');
    },
  );
});
