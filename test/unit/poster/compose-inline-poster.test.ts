import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import {
  composeInlinePoster,
  heldPicturesOf,
  writeBackdrop,
  writeHeldPicture,
} from '../../../src/poster/compose-inline-poster.ts';
import type { PosterPlan } from '../../../src/poster/poster-plan.ts';
import { contentOf, planOf, withOthers } from './example-poster.ts';

const plan = planOf(contentOf({ series: withOthers(2) }));
const drawingsFor = ({ charts }: PosterPlan) =>
  charts.map(({ size }, index) => ({
    ...size,
    body: `<g clip-path="url(#clip${index})"><path id="a" d="M0,0h1"/><use href="#a"/></g>`,
  }));
const compose = (prefix: string, framed = false): string =>
  composeInlinePoster(plan, { drawings: drawingsFor(plan), prefix, backdrop: 'backdrop-1', pictures, framed, instead });

const pictures = new Map<string, string>();
const instead = 'Ordene står på plakaten.';

describe('composeInlinePoster', () => {
  it('is well-formed, with a name, a description and a language', () => {
    const svg = compose('p-');
    expect(() => new SaxesParser().write(svg).close()).not.toThrow();
    expect(svg).toMatch(
      /^<svg viewBox="0 0 594 841" role="img" lang="nb" aria-labelledby="p-title" aria-describedby="p-desc">/,
    );
  });

  it('brings neither fonts nor styles nor the numbers behind it', () => {
    expect(compose('p-')).not.toMatch(/<style|<metadata|@font-face| style="/);
  });

  it('keeps what a patient said to the poster', () => {
    expect(compose('p-')).toContain('Målet vårt');
    expect(compose('p-')).not.toContain('Jeg ville bare vite');
  });

  it('says where those words are', () => {
    expect(compose('p-')).toContain('Hva er viktig for deg');
    expect(compose('p-')).toContain(`>${instead}</text>`);
  });

  it('has ids of its own, and points to them', () => {
    const svg = compose('p-');
    const ids = Array.from(svg.matchAll(/ id="([^"]*)"/g), ([, id]) => id ?? '');
    expect(ids.every((id) => id.startsWith('p-'))).toBe(true);
    expect(svg).toContain('clip-path="url(#p-clip0)"');
    expect(svg).toContain('href="#p-a"');
  });

  it('points to the backdrop of the page, if there is one', () => {
    expect(compose('p-')).toContain('<use href="#backdrop-1"/>');
    expect(
      composeInlinePoster(plan, { drawings: drawingsFor(plan), prefix: 'p-', backdrop: null, pictures, instead }),
    ).not.toContain('backdrop');
  });

  it('keeps the frame of what is not to be shared', () => {
    expect(compose('p-', true)).toContain('id="p-gpf-frame"');
    expect(compose('p-')).not.toContain('gpf-frame');
  });

  it('refuses to leave a chart out', () => {
    expect(() => composeInlinePoster(plan, { drawings: [], prefix: 'p-', backdrop: null, pictures, instead })).toThrow(
      RangeError,
    );
  });
});

describe('writeBackdrop', () => {
  it('is a picture that holds what the template draws, styles and all', () => {
    const image = writeBackdrop({ ...plan, decoration: '<style>a{fill:red}</style><rect id="æ"/>' });
    const [, encoded = ''] = /href="data:image\/svg\+xml,([^"]*)"/.exec(image) ?? [];
    expect(decodeURIComponent(encoded)).toContain('<style>a{fill:red}</style><rect id="æ"/>');
    expect(image).not.toContain('<style');
  });

  it('is nothing where the template draws nothing', () => {
    expect(writeBackdrop({ ...plan, decoration: '' })).toBe('');
  });
});

describe('a logo in a page', () => {
  const logo = {
    kind: 'drawing',
    fragment:
      '<g class="gpf-logo"><style>.a{fill:red}</style><path id="logo-a" class="a" style="stroke:url(#logo-a)"/></g>',
    width: 40,
    height: 20,
  } as const;
  const place = { kind: 'picture', picture: logo, alt: 'Ringen', x: 10, y: 10, width: 60, height: 30 } as const;
  const box = { x: 10, y: 10, width: 60, height: 30 };
  const signed: PosterPlan = {
    ...plan,
    blocks: [...plan.blocks, { slot: 'logo', part: 'body', box, elements: [place] }],
  };
  const [held = ''] = heldPicturesOf(signed);
  const svg = composeInlinePoster(signed, {
    drawings: drawingsFor(plan),
    prefix: 'p-',
    backdrop: null,
    pictures: new Map([[held, 'picture-1']]),
    instead,
  });

  it('is drawn by reference, under its own words, with no style that the policy of the page would stop', () => {
    expect(svg).toMatch(/<svg role="img" aria-label="Ringen"[^>]*><use href="#picture-1"\/><\/svg>/);
    expect(svg).not.toMatch(/<style| style="|logo-a/);
  });

  it('is held as a picture of its own, styles and all', () => {
    const [, encoded = ''] = /href="data:image\/svg\+xml,([^"]*)"/.exec(held) ?? [];
    expect(decodeURIComponent(encoded)).toContain(logo.fragment);
    expect(held).not.toContain('<style');
  });

  it('of pixels is held as it is', () => {
    const raster = { kind: 'raster', href: 'data:image/png;base64,AA', width: 4, height: 2 } as const;
    expect(writeHeldPicture(raster)).toBe('<image width="4" height="2" href="data:image/png;base64,AA"/>');
  });
});
