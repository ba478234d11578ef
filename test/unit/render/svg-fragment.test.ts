import { describe, expect, it } from 'vitest';
import { svgFragment } from '../../../src/render/svg-fragment.ts';

const fragment = (inside: string): string => svgFragment(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);

describe('the fragment of an SVG', () => {
  it('has its lengths to two decimals', () => {
    expect(fragment('<path d="M1.23456,-0.001A3.999,4 0 1 1 5-2.5" transform="translate(1e-9,12.345678)"/>')).toBe(
      '<path d="M1.23,0A4,4 0 1 1 5-2.5" transform="translate(0,12.35)"/>',
    );
  });

  it('leaves the numbers in texts and colors alone', () => {
    expect(fragment('<text fill="#123456" x="1.005">41.23456 % > 3</text>')).toBe(
      '<text fill="#123456" x="1">41.23456 % > 3</text>',
    );
  });

  it('has no groups without a purpose, and keeps those with one', () => {
    expect(fragment('<g class="a"><g fill="none"><g role="x"><line x2="1"/></g></g></g>')).toBe(
      '<g fill="none"><line x2="1"/></g>',
    );
  });

  it('has no frames, roles or handles', () => {
    const frame = '<path class="background" aria-hidden="true" d="M0,0h8v3h-8Z"/>';
    expect(fragment(`${frame}<text role="x" aria-label="y" pointer-events="none" opacity="1">a</text>`)).toBe(
      '<text>a</text>',
    );
  });
});
