import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSvg, type SvgElement } from '../../src/poster/parse-svg.ts';
import { readPicture } from '../../src/poster/read-picture.ts';
import { readTemplate } from '../../src/poster/read-template.ts';

const corpus = new URL('../corpus/templates/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, corpus), 'utf8');
const hostile = readdirSync(new URL('hostile/', corpus)).map((name) => read(`hostile/${name}`));
const sound = ['inkscape-style.svg', 'illustrator-style.svg'].map(read);

/** Pieces that an attacker would try, and harmless ones that look like them: inside of tags, between tags, anywhere. */
const attributes = [
  ...[
    ' onload="x()"',
    ' ONclick="x()"',
    ' x:onload="x()" xmlns:x="urn:x"',
    ' x:note="url(//e.invalid)" xmlns:x="urn:x"',
  ],
  ...[
    ' href="https://e.invalid"',
    ' xlink:href="//e.invalid/x"',
    ' href="#a" xlink:href="#b"',
    ' href=" #a"',
    ' href=""',
  ],
  ...[
    ' style="fill:url(//e.invalid)"',
    ' filter="URL( https://e.invalid )"',
    ' mask="url(#a)"',
    ' clip-path="url( \'#a\' )"',
  ],
  ...[
    ' class="&quot;&gt;"',
    ' xml:space="preserve"',
    ' xml:base="//e.invalid"',
    ' data-x="javascript:x()"',
    ' data-x="&lt;script&gt;"',
  ],
];
const elements = [
  ...[
    '<script>x()</script>',
    '<SCRIPT/>',
    '<s:script xmlns:s="http://www.w3.org/2000/svg"/>',
    '<x:script xmlns:x="urn:x"/>',
  ],
  ...[
    '<a href="#x"/>',
    '<foreignObject/>',
    '<text><![CDATA[<script>x()</script>]]></text>',
    '<text>&lt;script&gt;</text>',
  ],
  ...[
    '<style>@import "x"</style>',
    '<style>.a{fill:url(#b)}</style>',
    '<style>g ~ g,.a{d:e}</style>',
    '<style>a{b:c}}</style>',
  ],
  ...[
    '<style>/*</style>',
    '<style>.a{b:c;/*}*/d:e}</style>',
    '<style>@media all{*{d:e}}</style>',
    '<style>&lt;/style&gt;</style>',
  ],
  ...[
    '<use href="#nothing"/>',
    '<use href="data:text/html,x"/>',
    '<image href="data:image/svg+xml,x"/>',
    '<!-- -->',
    '<?x y?>',
  ],
  ...[
    '<set attributeName="onload" to="x()"/>',
    '<svg><desc>&#x3c;script></desc></svg>',
    '<title id="gpf-title">x</title>',
  ],
];
const noise = [']]>', '\\', '"', '<', '>', '&', '\u0000', '{', '&#0;', '<!DOCTYPE svg>'];

type Edit = readonly [kind: 'attribute' | 'element' | 'noise', where: number, which: number];

function edit(text: string, [kind, where, which]: Edit): string {
  const start = Math.floor(where * text.length);
  const list = { attribute: attributes, element: elements, noise }[kind];
  const piece = list[which % list.length] ?? '';
  // An attribute before the end of a tag, an element before the beginning of one.
  const pattern = { attribute: /(?<=["'])\s*\/?>/g, element: /<(?:g|rect|image)\b/g, noise: /[\s\S]/g }[kind];
  pattern.lastIndex = start;
  const at = pattern.exec(text)?.index ?? text.lastIndexOf('</svg>');
  return text.slice(0, at) + piece + text.slice(at);
}

const where = fc.double({ min: 0, max: 1, noNaN: true });
const kind = fc.oneof(
  { weight: 6, arbitrary: fc.constant('attribute' as const) },
  { weight: 6, arbitrary: fc.constant('element' as const) },
  { weight: 1, arbitrary: fc.constant('noise' as const) },
);
const mutated = fc
  .tuple(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...sound) },
      { weight: 1, arbitrary: fc.constantFrom(...hostile) },
    ),
    fc.array(fc.tuple(kind, where, fc.nat(99)), { minLength: 1, maxLength: 4 }),
  )
  .map(([text, edits]) => edits.reduce(edit, text));

const fragments = (text: string): readonly string[] => {
  const { template } = readTemplate(text, 'x.svg');
  const { picture } = readPicture(new TextEncoder().encode(text));
  return [template?.decoration ?? '', picture?.kind === 'drawing' ? picture.fragment : ''];
};

/** What must never stand in what is written: each with the element it stands in. */
function harmfulIn(element: SvgElement): readonly string[] {
  const own = element.attributes.flatMap(({ local, value }) => {
    const isHandler = /^on/i.test(local);
    const isOutside =
      local === 'href' && !/^(?:#|data:image\/(?:png|jpeg|gif|webp);base64,)/.test(value) && value !== '';
    const isFetching = /url\s*\(\s*["']?[^#"')\s]/i.test(value);
    return isHandler || isOutside || isFetching ? [`${element.name} ${local}="${value}"`] : [];
  });
  const isForbidden = /^(?:script|foreignObject|a|iframe|animate.*|set|handler)$/i.test(element.name);
  const text = element.children.filter((child) => typeof child === 'string').join('');
  const isStyle = element.name === 'style' && /@import|url\s*\(\s*["']?[^#"')\s]|(?:^|[},])\s*[^.\s}]/i.test(text);
  const inside = element.children.flatMap((child) => (typeof child === 'string' ? [] : harmfulIn(child)));
  return [...own, ...(isForbidden || isStyle ? [element.name] : []), ...inside];
}

describe('a template that somebody has tampered with', () => {
  it('is refused, or written as well-formed SVG that runs and fetches nothing', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const written = fragments(text).map((one) => parseSvg(`<svg xmlns="http://www.w3.org/2000/svg">${one}</svg>`));
        expect(written.flatMap(({ problems }) => problems)).toEqual([]);
        expect(written.flatMap(({ root }) => (root ? harmfulIn(root) : ['nothing']))).toEqual([]);
      }),
      { numRuns: 300, seed: 6 },
    );
  });

  it('is also taken often enough for that to mean something', () => {
    const taken = fc
      .sample(mutated, { numRuns: 300, seed: 6 })
      .filter((text) => fragments(text).some((one) => one !== ''));
    expect(taken.length).toBeGreaterThan(20);
  });
});
