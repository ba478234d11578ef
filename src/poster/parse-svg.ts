import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import type { TemplateProblem } from '../domain/template-problem.ts';

export const svgNamespace = 'http://www.w3.org/2000/svg';
export const xlinkNamespace = 'http://www.w3.org/1999/xlink';
export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

export interface SvgAttribute {
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

export interface SvgElement {
  /** Name without prefix. */
  readonly name: string;
  readonly uri: string;
  readonly line: number;
  readonly attributes: readonly SvgAttribute[];
  readonly children: (SvgElement | string)[];
}

/** What was refused, and where. */
export interface SvgProblem {
  readonly problem: TemplateProblem;
  readonly element: string;
  readonly line: number | null;
}

export interface ParsedSvg {
  readonly root: SvgElement | null;
  readonly problems: readonly SvgProblem[];
}

/** Far more than a page needs, and no more than is read in a moment: letters, elements, and elements in each other. */
export const svgLimits = { letters: 12e6, elements: 20_000, depth: 100 } as const;

/**
 * Reads an SVG file as a tree. Nothing outside the file is read and no entity is expanded: a DOCTYPE and a style sheet
 * instruction are problems, and so is anything that is not well-formed XML (the first mistake stands for the rest). A
 * file that is larger than `svgLimits` is read no further than they allow.
 */
export function parseSvg(text: string): ParsedSvg {
  if (text.length > svgLimits.letters) return { root: null, problems: [tooLarge('svg', null)] };
  const parser = new SaxesParser({ xmlns: true });
  const problems: SvgProblem[] = [];
  const open: SvgElement[] = [];
  let root: SvgElement | null = null;
  let elements = 0;
  const refuse = (problem: TemplateProblem, element: string): void => {
    problems.push({ problem, element, line: parser.line });
  };
  parser.on('error', () => {
    if (!problems.some(({ problem }) => problem === 'not-xml')) refuse('not-xml', open.at(-1)?.name ?? 'svg');
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(encoding)) refuse('wrong-encoding', '?xml');
  });
  parser.on('doctype', () => refuse('doctype', 'DOCTYPE'));
  parser.on('processinginstruction', ({ target }) => refuse('outside-reference', `?${target}`));
  parser.on('opentag', ({ local, uri, attributes }) => {
    elements += 1;
    if (elements > svgLimits.elements || open.length >= svgLimits.depth) {
      refuse('too-large', local);
      throw enough;
    }
    const element: SvgElement = { name: local, uri, line: parser.line, attributes: listed(attributes), children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (content) => void open.at(-1)?.children.push(content));
  parser.on('cdata', (content) => void open.at(-1)?.children.push(content));
  try {
    parser.write(text.replace(/^\uFEFF/, '')).close();
  } catch (error) {
    if (error !== enough) throw error;
  }
  return { root, problems: withoutFollowUps(problems) };
}

/** Ends the reading of a file that is too large: the parser cannot be told to stop. */
const enough = new Error('The drawing is too large.');

const tooLarge = (element: string, line: number | null): SvgProblem => ({ problem: 'too-large', element, line });

const listed = (attributes: Readonly<Record<string, SaxesAttributeNS>>): readonly SvgAttribute[] =>
  Object.values(attributes).map(({ name, local, uri, value }) => ({ name, local, uri, value }));

/** An entity of a refused DOCTYPE is unknown, which is no second mistake. */
function withoutFollowUps(problems: readonly SvgProblem[]): readonly SvgProblem[] {
  const hasDoctype = problems.some(({ problem }) => problem === 'doctype');
  return hasDoctype ? problems.filter(({ problem }) => problem !== 'not-xml') : problems;
}

/** The value of an attribute without namespace. */
export const attributeOf = (element: SvgElement, name: string): string | null =>
  element.attributes.find((attribute) => attribute.name === name)?.value ?? null;

/** An element in the words of a person who looks for it in the file: its name and what tells it from others. */
export function nameOfElement(element: SvgElement): string {
  const id = attributeOf(element, 'data-gpf') ?? attributeOf(element, 'id');
  return id === null ? element.name : `${element.name} ${id}`;
}
