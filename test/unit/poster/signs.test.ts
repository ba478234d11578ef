import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nb } from '../../../src/language/nb.ts';
import { addSigns } from '../../../src/poster/add-signs.ts';
import { composePoster } from '../../../src/poster/compose-poster.ts';
import { pageOfPoster } from '../../../src/poster/page-of-poster.ts';
import { planPage } from '../../../src/poster/plan-page.ts';
import type { PlannedElement, PosterPlan } from '../../../src/poster/poster-plan.ts';
import { readPicture } from '../../../src/poster/read-picture.ts';
import { readTemplate } from '../../../src/poster/read-template.ts';
import { fontSet } from '../typography/source-sans.ts';
import { contentOf } from './example-poster.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const svgLogo = (inner: string, attributes = 'viewBox="0 0 40 20"'): Uint8Array =>
  bytes(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`);

/** The PNG that lies in the template of Inkscape: 32 by 32 pixels. */
const png = Uint8Array.from(
  atob(
    /base64,([^"]+)"/.exec(
      readFileSync(new URL('../../corpus/templates/inkscape-style.svg', import.meta.url), 'utf8'),
    )?.[1] ?? '',
  ),
  (letter) => letter.charCodeAt(0),
);

const part = (kind: number, ...content: readonly number[]): readonly number[] => [
  ...[0xff, kind, 0, content.length + 2],
  ...content,
];
/** A JPEG of 300 by 200 pixels, as far as its head goes, with a note of where it was taken. */
const jpeg = Uint8Array.from([
  ...[0xff, 0xd8],
  ...part(0xe1, ...bytes('Exif GPS 59.9')),
  ...part(0xc0, 8, 0, 200, 1, 44, 3, 1, 2, 3),
  ...[0xff, 0xda, 0, 2, 7, 7, 7, 0xff, 0xd9],
]);

function planWith(slot: string, signs: Parameters<typeof addSigns>[1]): PosterPlan {
  const { template } = readTemplate(
    `<svg xmlns="http://www.w3.org/2000/svg" width="594mm" height="841mm" viewBox="0 0 594 841">${slot}</svg>`,
    'x.svg',
  );
  if (!template) throw new Error('refused');
  return planPage(template, addSigns(pageOfPoster(contentOf()), signs, nb.poster), fontSet);
}

const elementsOf = ({ blocks }: PosterPlan): readonly PlannedElement[] => blocks.flatMap(({ elements }) => elements);
const writtenIn = (plan: PosterPlan): string => composePoster(plan, { drawings: [], fontCss: '' });

describe('a logo', () => {
  it('may be a PNG or a JPEG, known by its bytes and not by its name', () => {
    expect(readPicture(png)).toMatchObject({ picture: { kind: 'raster', width: 32, height: 32 } });
    expect(readPicture(jpeg)).toMatchObject({ picture: { kind: 'raster', width: 300, height: 200 } });
  });

  it('loses what a camera notes in it', () => {
    const { picture } = readPicture(jpeg);
    const href = picture?.kind === 'raster' ? picture.href : '';
    expect(atob(href.split(',')[1] ?? '')).not.toContain('GPS');
  });

  it('may be an SVG, also without a size of its own, and is written anew', () => {
    const { picture } = readPicture(svgLogo('<g id="a"/><use href="#a"/><circle r="5"/><x:y xmlns:x="urn:x"/>'));
    expect(picture).toMatchObject({ kind: 'drawing' });
    expect(picture && picture.width / picture.height).toBeCloseTo(2, 9);
    expect(picture?.kind === 'drawing' ? picture.fragment : '').toContain(
      '<g id="logo-a"/><use href="#logo-a"/><circle r="5"/>',
    );
  });

  it.each([
    ['a text', bytes('logo'), 'not-a-picture'],
    ['an empty file', new Uint8Array(), 'not-a-picture'],
    ['a web page', bytes('<html><script>x()</script></html>'), 'drawing'],
    ['a script in an SVG', svgLogo('<script/>'), 'drawing'],
    ['half a PNG', png.subarray(0, png.length - 20), 'damaged'],
    ['the first bytes of a PNG', png.subarray(0, 8), 'damaged'],
    ['half a JPEG', jpeg.subarray(0, 30), 'damaged'],
    ['a PNG of a billion pixels', png.with(16, 0x7f).with(20, 0x7f), 'too-many-pixels'],
    ['a large file', new Uint8Array(2_000_001), 'too-large'],
  ])('is left out when it is %s', (_, file, reason) => {
    expect(readPicture(file).refusal?.reason).toBe(reason);
  });

  it.each([
    ['start', 10],
    ['middle', 60],
    ['end', 110],
  ])('fits its rectangle, and stands at its %s', (align, x) => {
    const picture = readPicture(svgLogo('<circle r="5"/>')).picture;
    const logo = picture && { picture, alt: 'Et fjell & en fjord' };
    const slot = `<rect data-gpf="logo" x="10" y="20" width="200" height="50" text-anchor="${align}"/>`;
    const plan = planWith(slot, { logo, address: null });
    expect(elementsOf(plan)[0]).toMatchObject({ kind: 'picture', x, y: 20, width: 100, height: 50 });
    expect(writtenIn(plan)).toContain('aria-label="Et fjell &amp; en fjord"');
  });
});

describe('a QR code', () => {
  const address = 'https://gpf.example/fjellfylket';
  const slot = (side: number): string =>
    `<rect data-gpf="qr" x="10" y="20" width="${side}" height="${side}"/><rect data-gpf="qr.note" x="10" y="120" width="200" height="10"/>`;

  it('is black on white with a quiet zone, and its address stands beside it', () => {
    const plan = planWith(slot(74), { logo: null, address });
    const [ground, code] = elementsOf(plan);
    expect(ground).toMatchObject({ kind: 'panel', color: '#fff', width: 74, height: 74 });
    // A code of 29 modules, and four of white on either side: 2 mm each.
    expect(code).toMatchObject({ kind: 'path', color: '#000', scale: 2 });
    expect(code?.kind === 'path' ? code.d : '').toMatch(/^M4 4h7v1h-7z/);
    expect(elementsOf(plan).filter(({ kind }) => kind === 'text')).toMatchObject([{ text: 'gpf.example/fjellfylket' }]);
    expect(writtenIn(plan)).toContain('aria-label="QR-kode til siden gpf.example/fjellfylket"');
  });

  it('is a finding where its modules would be under half a millimetre, and left out under a quarter', () => {
    expect(planWith(slot(18.6), { logo: null, address }).findings).toEqual([]);
    const small = planWith(slot(18), { logo: null, address });
    expect(small.findings.map(({ code }) => code)).toEqual(['poster-text-too-long']);
    expect(elementsOf(small).some(({ kind }) => kind === 'path')).toBe(true);
    const tiny = planWith(slot(9), { logo: null, address });
    expect(elementsOf(tiny).some(({ kind }) => kind === 'path')).toBe(false);
  });

  it('is not there without an address', () => {
    expect(planWith(slot(74), { logo: null, address: null }).blocks).toEqual([]);
  });
});
