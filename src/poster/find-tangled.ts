import {
  attributeOf,
  nameOfElement,
  type SvgElement,
  type SvgProblem,
  svgLimits,
  xlinkNamespace,
} from './parse-svg.ts';
import { readStyleRules } from './read-style-rules.ts';

/** Elements that a drawing may come to when every reference in it is followed. */
const mostDrawn = 10 * svgLimits.elements;

/**
 * References that make more of a drawing than can be drawn: an element that holds itself, or copies of copies of copies,
 * of which a handful of lines make millions. The first one stands for the rest.
 */
export function findTangled(root: SvgElement): readonly SvgProblem[] {
  const known = new Map<SvgElement, number>();
  const byId = indexIds(root);
  const ruled = indexRules(root);
  const inside = new Set<SvgElement>();
  let tangled: SvgElement | null = null;
  const weigh = (element: SvgElement): number => {
    const already = known.get(element);
    if (already !== undefined) return already;
    if (inside.has(element)) return Number.POSITIVE_INFINITY;
    inside.add(element);
    const ids = [...idsIn(element), ...idsFor(element, ruled)];
    let weight = 1;
    for (const part of [...elementsIn(element), ...ids.flatMap((id) => byId.get(id) ?? [])]) {
      weight += weigh(part);
      if (weight > mostDrawn) break;
    }
    inside.delete(element);
    known.set(element, weight);
    if (weight > mostDrawn) tangled ??= element;
    return weight;
  };
  weigh(root);
  return tangled === null ? [] : [problemAt(tangled)];
}

const problemAt = (element: SvgElement): SvgProblem => ({
  problem: 'too-large',
  element: nameOfElement(element),
  line: element.line,
});

function indexIds(element: SvgElement, index = new Map<string, SvgElement>()): ReadonlyMap<string, SvgElement> {
  for (const { name, value } of element.attributes) if (name === 'id' && !index.has(value)) index.set(value, element);
  for (const child of element.children) if (typeof child !== 'string') indexIds(child, index);
  return index;
}

const elementsIn = ({ children }: SvgElement): readonly SvgElement[] =>
  children.filter((child) => typeof child !== 'string');

/** Ids of what an element draws besides its own: `href="#a"`, `url(#a)` in an attribute or a style. */
const idsIn = ({ attributes }: SvgElement): readonly string[] =>
  attributes.flatMap(({ local, uri, value }) => {
    if (uri !== '' && uri !== xlinkNamespace) return [];
    if (local === 'href') return value.trim().startsWith('#') ? [value.trim().slice(1)] : [];
    return urlsIn(value);
  });

const urlsIn = (css: string): readonly string[] =>
  Array.from(css.matchAll(/url\(\s*["']?#([^)"'\s]+)/gi), ([, id = '']) => id);

/** What the rules of style sheets refer to, by a name that an element must have for a rule to be about it. */
type Ruled = ReadonlyMap<string, ReadonlySet<string>>;

function indexRules(root: SvgElement, index = new Map<string, Set<string>>()): Ruled {
  const rules = root.name === 'style' ? readStyleRules(root.children.filter(isText).join('')) : [];
  for (const { selectors, declarations } of rules) {
    const ids = urlsIn(declarations);
    const names = ids.length === 0 ? [] : selectors.map(nameAskedFor);
    for (const name of names) {
      const known = index.get(name) ?? new Set<string>();
      index.set(name, known);
      for (const id of ids) known.add(id);
    }
  }
  for (const child of elementsIn(root)) indexRules(child, index);
  return index;
}

const isText = (child: SvgElement | string): child is string => typeof child === 'string';

/** What a selector ends with, a class, an id or an element; `*` for what gpf cannot tell. */
const nameAskedFor = (selector: string): string => {
  const last = selector.split(/[\s>*]/).at(-1) ?? '';
  return last.split(/(?=[.#])/).at(-1) || '*';
};

function idsFor(element: SvgElement, ruled: Ruled): readonly string[] {
  if (ruled.size === 0) return [];
  const classes = (attributeOf(element, 'class') ?? '').split(/\s+/).map((name) => `.${name}`);
  const names = new Set(['*', element.name, `#${attributeOf(element, 'id') ?? ''}`, ...classes]);
  return [...names].flatMap((name) => [...(ruled.get(name) ?? [])]);
}
