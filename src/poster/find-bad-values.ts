import { knownColor } from './hex-color.ts';
import { attributeOf, type SvgElement } from './parse-svg.ts';

/** Points of letters on a page: nobody reads smaller ones, and nothing on a poster is larger. */
const [smallest, largest] = [4, 400];

const isSize = (size: number): boolean => size >= smallest && size <= largest;

const size = /^\s*(\d{1,6}(?:\.\d{1,6})?)(?:\s*pt)?(?:(?:\s|,\s)\s*(\d{1,6}(?:\.\d{1,6})?)(?:\s*pt)?)?\s*$/;

/** The largest size, and the smallest after it. */
function areSizes(text: string): boolean {
  const [, most, least = most] = size.exec(text) ?? [];
  return most !== undefined && isSize(Number(most)) && isSize(Number(least)) && Number(least) <= Number(most);
}

const isCount = (text: string): boolean => /^\s*[1-9]\d?\s*$/.test(text);

function isLineHeight(text: string): boolean {
  const height = /^\s*\d{1,6}(?:\.\d{1,6})?\s*$/.test(text) ? Number(text) : 0;
  return height >= 0.5 && height <= 5;
}

const isColor = (text: string): boolean => knownColor(text) !== null;

/** Whether what a slot's rectangle says of it can be used, by attribute. What is not here is a name that is free. */
const usable: Readonly<Record<string, (text: string) => boolean>> = {
  'data-gpf-size': areSizes,
  'data-gpf-lines': isCount,
  'data-gpf-line-height': isLineHeight,
  'data-gpf-chart-text': (text) => /^\s*\d{1,6}(?:\.\d{1,6})?\s*$/.test(text) && isSize(Number(text)),
  'data-gpf-columns': isCount,
  'data-gpf-accent': isColor,
  'data-gpf-muted': isColor,
  'data-gpf-rule': (text) => text.trim() === 'none' || isColor(text),
};

/** The attributes of a slot's rectangle whose value cannot be used: it would be left out, and nobody would know. */
export const findBadValues = (rect: SvgElement): readonly string[] =>
  Object.entries(usable)
    .map(([name, isUsable]) => ({ name, isUsable, text: attributeOf(rect, name) }))
    .filter(({ isUsable, text }) => text !== null && !isUsable(text))
    .map(({ name }) => name);
