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

/** What the style sheets of a drawing say of a class, property by property; of two rules the one with the larger `order` counts. */
export type ClassStyles = ReadonlyMap<string, ReadonlyMap<string, OrderedValue>>;

interface OrderedValue {
  readonly order: number;
  readonly value: string;
}

/** Reads each rule once, however many elements a drawing has. */
export function classStylesOf(rules: readonly StyleRule[]): ClassStyles {
  const styles = new Map<string, Map<string, OrderedValue>>();
  for (const [order, { selectors, declarations }] of rules.entries()) {
    const said = readDeclarations(declarations);
    for (const selector of selectors.filter((one) => one.startsWith('.'))) {
      const style = styles.get(selector.slice(1)) ?? new Map<string, OrderedValue>();
      for (const [property, value] of said) style.set(property, { order, value });
      styles.set(selector.slice(1), style);
    }
  }
  return styles;
}

/** The look of an element inside of another; `style` beats a class, and a class beats an attribute (CSS Cascade 4). */
export function elementLook(element: SvgElement, around: ElementLook, styles: ClassStyles): ElementLook {
  const classes = new Set((attributeOf(element, 'class') ?? '').split(/\s+/));
  const style = readDeclarations(attributeOf(element, 'style') ?? '');
  const ruled = (property: string): string | null =>
    [...classes]
      .flatMap((name) => styles.get(name)?.get(property) ?? [])
      .sort((one, other) => other.order - one.order)[0]?.value ?? null;
  const own = (property: string): string | null =>
    style.get(property) ?? ruled(property) ?? attributeOf(element, property)?.trim() ?? null;
  const inherited = (property: string): string | null => {
    const said = own(property);
    return said === null || said === 'inherit' ? around.inherited(property) : said;
  };
  return { own, inherited };
}

/** Values by their properties; the last of the declarations of a property counts. */
function readDeclarations(style: string): ReadonlyMap<string, string> {
  const declarations = style.split(';').map((text) => text.split(':'));
  return new Map(
    declarations.flatMap(([property = '', value]) =>
      value === undefined ? [] : [[property.trim(), value.replace(/!\s*important\s*$/, '').trim()] as const],
    ),
  );
}
