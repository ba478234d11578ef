import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PosterTemplate } from '../../../src/poster/poster-template.ts';
import { readTemplate } from '../../../src/poster/read-template.ts';

const head = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const svg = (inner: string, attributes = 'width="594mm" height="841mm" viewBox="0 0 594 841"'): string =>
  `<svg ${head} ${attributes}>${inner}</svg>`;

/** "problem in element" for every finding. */
const refusals = (text: string): readonly string[] =>
  readTemplate(text, 'min.svg').findings.map(({ code, args }) =>
    code === 'template-invalid' && 'problem' in args && 'element' in args ? `${args.problem} in ${args.element}` : code,
  );

function accept(text: string): PosterTemplate {
  const { template, findings } = readTemplate(text, 'min.svg');
  expect(findings).toEqual([]);
  if (!template) throw new Error('refused');
  return template;
}

const slot = (attributes: string): string => `<rect ${attributes} x="10" y="20" width="100" height="30"/>`;

/** One transparent pixel. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('a template', () => {
  it('names its slots by data-gpf, by id, or by the label that Inkscape writes', () => {
    const inkscape = 'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"';
    const { slots } = accept(
      svg(
        `${slot('data-gpf="title"')}${slot('id="gpf:aim"')}<g ${inkscape}>${slot('inkscape:label="gpf:aim.heading"')}</g>`,
      ),
    );
    expect(slots.map(({ id, part }) => `${id}.${part}`)).toEqual(['title.body', 'aim.body', 'aim.heading']);
  });

  it('is measured in millimetres, whatever its own units are', () => {
    const { width, height, slots } = accept(
      svg(slot('data-gpf="title"'), 'width="29.7cm" height="42cm" viewBox="0 0 594 840"'),
    );
    expect([width, height]).toEqual([297, 420]);
    expect(slots[0]?.box).toEqual({ x: 5, y: 10, width: 50, height: 15 });
  });

  it.each([
    ['in', '1in', 25.4],
    ['pt', '72pt', 25.4],
    ['px', '96px', 25.4],
    ['no unit', '96', 25.4],
    ['cm', '2.54cm', 25.4],
  ])('reads lengths in %s', (_, length, millimetres) => {
    expect(accept(svg('', `width="${length}" height="${length}"`)).width).toBeCloseTo(millimetres, 9);
  });

  it('follows the groups that a slot lies in, and its own transform', () => {
    const moved = `<g transform="translate(100 0) scale(2)"><g transform="matrix(1 0 0 1 0 5)">${slot('data-gpf="title" transform="translate(1)"')}</g></g>`;
    expect(accept(svg(moved)).slots[0]?.box).toEqual({ x: 122, y: 50, width: 200, height: 60 });
  });

  it('takes the upright box of a turned slot', () => {
    const box = accept(svg(slot('data-gpf="title" transform="rotate(90)"'))).slots[0]?.box;
    expect([box?.x, box?.y, box?.width, box?.height].map((length) => Math.round(length ?? 0))).toEqual([
      -50, 10, 30, 100,
    ]);
  });

  it('says how its slots are set, in attributes or in style', () => {
    const { slots } = accept(
      svg(
        `${slot('data-gpf="title" data-gpf-size="80 60" data-gpf-lines="3" fill="#123456" font-weight="600" text-anchor="middle"')}${slot('data-gpf="aim" style="fill:#abcdef;font-weight:bold;font-style:italic" data-gpf-accent="#B4501A"')}`,
      ),
    );
    expect(slots[0]?.style).toMatchObject({
      maxSize: 80,
      minSize: 60,
      lines: 3,
      color: '#123456',
      weight: 600,
      align: 'middle',
    });
    expect(slots[1]?.style).toMatchObject({ color: '#abcdef', weight: 700, italic: true, accent: '#B4501A' });
  });

  it('falls back to the sizes of a poster where a slot says nothing, or nothing that can be used', () => {
    const { slots } = accept(
      svg(`${slot('data-gpf="title" fill="url(#x)"')}${slot('data-gpf="aim.heading" fill="none"')}`),
    );
    expect(slots[0]?.style).toMatchObject({ maxSize: 89, minSize: 72, weight: 700, color: '#16323A' });
    expect(slots[1]?.style).toMatchObject({ minSize: 30, rule: '#0B4F5C', color: '#0B4F5C' });
  });

  it('keeps its decoration, and none of its slots', () => {
    const { decoration } = accept(
      svg(
        `<defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs><path d="M0 0L9 9" fill="url(#g)"/>${slot('data-gpf="title"')}<text>A &amp; B</text>`,
      ),
    );
    expect(decoration).toContain('<path d="M0 0L9 9" fill="url(#template-g)"/>');
    expect(decoration).toContain('<text>A &amp; B</text>');
    expect(decoration).not.toContain('rect');
  });

  it('leaves out of an embedded picture what its camera wrote, and the whole of one that is damaged', () => {
    const png = Buffer.from(pixel, 'base64');
    const note = Buffer.from('\0\0\0\x0ctEXtWhere\0there!\0\0\0\0', 'latin1');
    const noted = Buffer.concat([png.subarray(0, 33), note, png.subarray(33)]).toString('base64');
    const [kept, damaged] = [noted, 'AAAA'].map(
      (data) => accept(svg(`<image href="data:image/png;base64,${data}" width="5" height="5"/>`)).decoration,
    );
    expect(kept).toContain(`base64,${pixel}"`);
    expect(damaged).toContain('href=""');
  });

  it('keeps a logo that lies in the file, and leaves the notes of editors out', () => {
    const { decoration } = accept(
      svg(
        '<title>Mal</title><metadata><x xmlns="urn:x" on="1"/></metadata><image xlink:href="data:image/png;base64,PIXEL" width="5" height="5"/><n:view xmlns:n="urn:n" n:href="http://x"><n:child/></n:view>'.replace(
          ' n:href="http://x"',
          '',
        ),
      )
        .replace(' on="1"', '')
        .replace('PIXEL', pixel),
    );
    expect(decoration).toContain(`href="data:image/png;base64,${pixel}"`);
    expect(decoration).not.toMatch(/title|metadata|view|urn:/);
  });
});

describe('a template is refused, with the element named, for', () => {
  it.each([
    ['a script', svg('<script>alert(1)</script>'), 'script in script'],
    ['an animation', svg('<rect><animate id="a" attributeName="x"/></rect>'), 'script in animate a'],
    ['an event handler', svg('<g id="logo" onload="x()"/>'), 'event-handler in g logo'],
    ['an event handler in capitals', svg('<path ONCLICK="x()"/>'), 'event-handler in path'],
    ['another document', svg('<foreignObject/>'), 'foreign-object in foreignObject'],
    ['HTML', svg('<h:iframe xmlns:h="http://www.w3.org/1999/xhtml"/>'), 'foreign-object in iframe'],
    ['a DOCTYPE', `<!DOCTYPE svg>${svg('')}`, 'doctype in DOCTYPE'],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "aaaa">]>${svg('<text>&a;</text>')}`, 'doctype in DOCTYPE'],
    ['a link', svg('<a href="https://x.example"/>'), 'link in a'],
    ['a script in a link', svg('<a xlink:href="javascript:x()"/>'), 'link in a'],
    ['an outside picture', svg('<image id="b" href="/etc/passwd"/>'), 'outside-reference in image b'],
    ['SVG in a picture', svg('<image href="data:image/svg+xml;base64,AAAA"/>'), 'outside-reference in image'],
    ['an outside fill', svg('<path fill="url(https://x/#a)"/>'), 'outside-reference in path'],
    ['an outside fill in quotes', svg('<path style="fill:url( \'x.svg#a\' )"/>'), 'outside-reference in path'],
    ['an imported style', svg('<style>@import "x.css";</style>'), 'outside-reference in style'],
    ['a style that fetches', svg('<style>text{background:URL(x)}</style>'), 'outside-reference in style'],
    ['a style in disguise', svg('<style>@\\69mport "x";</style>'), 'outside-reference in style'],
    ['a style sheet instruction', `<?xml-stylesheet href="x"?>${svg('')}`, 'outside-reference in ?xml-stylesheet'],
    ['another base', svg('<g xml:base="http://x"/>'), 'outside-reference in g'],
    ['an unknown slot', svg(slot('data-gpf="titel"')), 'unknown-slot in rect titel'],
    ['an unknown part', svg(slot('data-gpf="title.foot"')), 'unknown-slot in rect title.foot'],
    ['a slot that is no rectangle', svg('<path data-gpf="title"/>'), 'not-a-rectangle in path title'],
    ['a slot without size', svg('<rect data-gpf="title" width="5"/>'), 'not-a-rectangle in rect title'],
    ['a slot twice', svg(slot('data-gpf="aim"') + slot('id="gpf:aim"')), 'slot-twice in rect gpf:aim'],
    ['no size', svg('', 'viewBox="0 0 5 5"'), 'no-size in svg'],
    ['a size in percent', svg('', 'width="100%" height="100%"'), 'no-size in svg'],
    ['another root', '<html/>', 'not-svg in html'],
    ['no namespace', '<svg width="5mm" height="5mm"/>', 'not-svg in svg'],
    ['broken XML', svg('<g>'), 'not-xml in svg'],
    ['no XML', 'team;indicator', 'not-svg in '],
    ['nothing', '', 'not-svg in '],
    ['a web page', '<!DOCTYPE html><html><p></html>', 'not-svg in html'],
    ...[
      'size="stor"',
      'size="11,5 9,5"',
      'size="3"',
      'size="22 29"',
      'size="29 2"',
      'lines="to"',
      'lines="2.5"',
      'lines="0"',
      'line-height="115%"',
      'line-height="115"',
      'chart-text="0"',
      'columns="mange"',
      'accent="rosa"',
      'muted="#12"',
      'rule="ja"',
    ].map((said) => [
      `data-gpf-${said}`,
      svg(slot(`data-gpf="aim" data-gpf-${said}`)),
      `bad-value in rect aim data-gpf-${said.replace(/=.*/, '')}`,
    ]),
  ])('%s', (_, text, refusal) => {
    expect(refusals(text)).toEqual([refusal]);
    expect(readTemplate(text, 'min.svg').template).toBeNull();
  });

  it('every reason at once, each with its line', () => {
    const { findings } = readTemplate(svg('\n<script/>\n<g onload="x"/>\n'), 'min.svg');
    expect(findings.map(({ file, line }) => [file, line])).toEqual([
      ['min.svg', 2],
      ['min.svg', 3],
    ]);
  });
});

describe('what a slot says of how it is set', () => {
  it.each([
    'size="29 22"',
    'size="29"',
    'size=" 11.5pt, 9.5pt "',
    'lines="12"',
    'line-height="1.15"',
    'chart-text="7.5"',
    'columns="4"',
    'accent="teal"',
    'muted="rgb(1, 2, 3)"',
    'rule="none"',
  ])('can be data-gpf-%s', (said) => {
    accept(svg(slot(`data-gpf="aim" data-gpf-${said}`)));
  });
});

describe('the slot that was meant', () => {
  it.each([
    ['titel', 'title'],
    ['tittel', 'title'],
    ['Mål', 'aim'],
    ['mål.overskrift', 'aim.heading'],
    ['aim.headings', 'aim.heading'],
    ['patientvoice', 'patient-voice'],
    ['title.foot', null],
    ['constructor', null],
    ['x'.repeat(1e6), null],
  ])('by %s', (name, meant) => {
    const [finding] = readTemplate(svg(slot(`data-gpf="${name}"`)), 'min.svg').findings;
    expect(finding?.args).toMatchObject({ problem: 'unknown-slot', suggestion: meant });
  });
});

describe('the templates of gpf', () => {
  const folder = new URL('../../../templates/posters/', import.meta.url);
  it.each(readdirSync(folder).filter((name) => name.endsWith('.svg')))('%s can be read', (name) => {
    const { slots } = accept(readFileSync(new URL(name, folder), 'utf8'));
    expect(slots.length).toBeGreaterThan(3);
  });
});
