import { attributeOf, type SvgElement } from './parse-svg.ts';
import type { StyleRule } from './read-style-rules.ts';

/** What a drawing says of how an element looks, property by property; null where it says nothing. */
export interface ElementLook {
  /** What stands at the element itself, in `style`, in a style sheet's class, or as an attribute. */
  readonly own: (property: string) => string | null;
  /** The same, else what stands at the groups around it. */
  readonly inherited: (property: string) => string | null;
}

export const plainLook: ElementLook = { own: () => null, inherited: () => null };

/** The look of an element inside of another; `style` beats a class, and a class beats an attribute (CSS Cascade 4). */
export function elementLook(element: SvgElement, around: ElementLook, rules: readonly StyleRule[]): ElementLook {
  const classes = (attributeOf(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '');
  const ruled = rules.filter(({ selectors }) => classes.some((name) => selectors.includes(`.${name}`)));
  const style = attributeOf(element, 'style') ?? '';
  const own = (property: string): string | null =>
    declared(style, property) ??
    ruled.reduce<string | null>((found, { declarations }) => declared(declarations, property) ?? found, null) ??
    attributeOf(element, property)?.trim() ??
    null;
  const inherited = (property: string): string | null => {
    const said = own(property);
    return said === null || said === 'inherit' ? around.inherited(property) : said;
  };
  return { own, inherited };
}

/** The last of the declarations of a property counts. */
function declared(style: string, name: string): string | null {
  const declarations = style.split(';').map((text) => text.split(':'));
  const last = declarations.findLast(([property]) => property?.trim() === name);
  return last?.[1]?.replace(/!\s*important\s*$/, '').trim() ?? null;
}
