import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeSvg } from '../../../src/poster/decode-svg.ts';
import { readPicture } from '../../../src/poster/read-picture.ts';
import { readTemplate } from '../../../src/poster/read-template.ts';

const folder = new URL('../../corpus/templates/hostile/', import.meta.url);

/** Every hostile template of the corpus: the problem, the element that is named, and its line. */
const refused: Readonly<Record<string, string>> = {
  'animated-link.svg': 'script in animate an1, line 4',
  'billion-laughs.svg': 'doctype in DOCTYPE, line 6',
  'copies-by-style-sheet.svg': 'too-large in pattern p2, line 12',
  'copies-of-copies.svg': 'too-large in g c5, line 9',
  'css-import.svg': 'outside-reference in style css, line 4',
  'css-with-escapes-in-style.svg': 'outside-reference in path p1, line 4',
  'css-with-escapes.svg': 'outside-reference in style css, line 4',
  'deeply-nested.svg': 'too-large in g, line 4',
  'external-entity.svg': 'doctype in DOCTYPE, line 2',
  'fill-from-outside.svg': 'outside-reference in path p1, line 4',
  'filter-picture.svg': 'outside-reference in feImage fe1, line 4',
  'font-from-outside.svg': 'outside-reference in style css, line 4',
  'foreign-object.svg': 'foreign-object in foreignObject box, line 4',
  'handler-in-a-group.svg': 'event-handler in g logo, line 4',
  'holds-itself.svg': 'too-large in use u1, line 4',
  'iframe.svg': 'foreign-object in iframe frame, line 4',
  'javascript-link.svg': 'link in a l1, line 4',
  'link.svg': 'link in a l1, line 4',
  'onload.svg': 'event-handler in svg page, line 2',
  'other-base.svg': 'outside-reference in g g1, line 4',
  'outside-picture.svg': 'outside-reference in image logo, line 4',
  'picture-from-the-disk.svg': 'outside-reference in image logo, line 4',
  'picture-of-svg.svg': 'outside-reference in image logo, line 4',
  'script-in-data-link.svg': 'outside-reference in path p1, line 4',
  'script.svg': 'script in script s1, line 4',
  'style-sheet-instruction.svg': 'outside-reference in ?xml-stylesheet, line 2',
  'use-of-another-file.svg': 'outside-reference in use u1, line 4',
  'utf-16.svg': 'not UTF-8',
  'utf-7.svg': 'wrong-encoding in ?xml, line 1',
};

const bytesOf = (name: string): Uint8Array => readFileSync(new URL(name, folder));

function firstProblem(name: string): string {
  const svg = decodeSvg(bytesOf(name));
  if (svg === null) return 'not UTF-8';
  const { template, findings } = readTemplate(svg, name);
  const [first] = findings;
  if (template !== null || first?.code !== 'template-invalid') return 'not refused';
  return `${first.args.problem} in ${first.args.element}, line ${first.line}`;
}

describe('a hostile template', () => {
  it.each(Object.entries(refused))('%s is refused, with its element and line', (name, problem) => {
    expect(firstProblem(name)).toBe(problem);
  });

  it.each(Object.keys(refused))('%s is refused as a logo too', (name) => {
    expect(readPicture(bytesOf(name)).picture).toBeNull();
  });

  it('of thousands of rules for thousands of elements is read in a moment', () => {
    const page = `width="594mm" height="841mm" viewBox="0 0 594 841"`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${page}><style>${'.a{fill:red}'.repeat(9000)}</style>${'<g class="a"/>'.repeat(9000)}</svg>`;
    const start = performance.now();
    expect(readTemplate(svg, 'x.svg').findings).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('has its line in the list above, every one of them', () => {
    expect(Object.keys(refused).sort()).toEqual(readdirSync(folder).sort());
  });
});
