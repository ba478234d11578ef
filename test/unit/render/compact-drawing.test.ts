import { describe, expect, it } from 'vitest';
import { compactDrawing } from '../../../src/render/compact-drawing.ts';

const dot = (x: number) =>
  `<path transform="translate(${x},20.26)" d="M9,0A9,9,0,1,1,-9,0A9,9,0,1,1,9,0" fill="#0B4F5C"/>`;

describe('compactDrawing', () => {
  it('says once what neighbors share, and makes circles of circles', () => {
    expect(compactDrawing(`<g>${dot(15)}${dot(30.44)}</g>`)).toBe(
      '<g><g fill="#0B4F5C"><circle cx="15" cy="20.3" r="9"/><circle cx="30.4" cy="20.3" r="9"/></g></g>',
    );
  });

  it('keeps what stands alone as it is', () => {
    expect(compactDrawing(dot(15))).toBe('<circle cx="15" cy="20.3" r="9" fill="#0B4F5C"/>');
  });

  it('writes lines across, down and aslant from where they begin', () => {
    const line = (x2: number, y2: number) => `<line transform="translate(1,2)" x2="${x2}" y2="${y2}" stroke="#000"/>`;
    expect(compactDrawing(line(5, 0))).toContain('d="M1,2h5"');
    expect(compactDrawing(line(0, 5))).toContain('d="M1,2v5"');
    expect(compactDrawing(line(3, -4))).toContain('d="M1,2l3,-4"');
  });

  it('leaves out of a text what the page says of all of them', () => {
    const text = `<text text-anchor="start" transform="translate(1.04,2)" font-family="'Source Sans 3', sans-serif" font-size="25" font-weight="400" fill="#52656B">5 &lt; 7</text>`;
    expect(compactDrawing(text)).toBe('<text x="1" y="2" font-size="25" fill="#52656B">5 &lt; 7</text>');
    expect(compactDrawing(text.replace('400', '700').replace('start', 'end'))).toContain('text-anchor="end"');
  });

  it('keeps numbers within texts as they are', () => {
    expect(compactDrawing('<text transform="translate(1,2)">1.23456 %</text>')).toBe(
      '<text x="1" y="2">1.23456 %</text>',
    );
  });

  it('leaves shapes where they are that are turned or no circle, and groups and ids as they are', () => {
    const turned = '<text transform="translate(1,2) rotate(90)">x</text>';
    const diamond = '<path transform="translate(1,2)" d="M0,-9L9,0L0,9L-9,0Z" fill="#fff"/>';
    const group = '<g clip-path="url(#clip0)"><path d="M0,0h1"/></g>';
    for (const drawing of [turned, diamond, group]) expect(compactDrawing(drawing)).toBe(drawing);
  });
});
