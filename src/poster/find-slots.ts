import { type Affine, multiply, parseTransform } from './affine.ts';
import { type ClassStyles, classStylesOf, type ElementLook, elementLook, plainLook } from './element-look.ts';
import { attributeOf, type SvgElement, svgNamespace } from './parse-svg.ts';
import { readStyleRules, type StyleRule } from './read-style-rules.ts';
import { slotNameOf } from './slot-name.ts';

/** An element that names a place, and what the groups around it do to it. */
export interface FoundSlot {
  readonly name: string;
  /** The element that has the name. */
  readonly named: SvgElement;
  /** The rectangle: the named element, or the only one in a named group, as Illustrator writes a layer; else null. */
  readonly rect: SvgElement | null;
  /** From the rectangle's own units to millimetres. */
  readonly transform: Affine;
  readonly look: ElementLook;
  /** True where it, or a layer around it, is not shown in the drawing: then it is no place either. */
  readonly isHidden: boolean;
}

/** What is not drawn where it stands. */
const notDrawn: ReadonlySet<string> = new Set(['defs', 'symbol', 'clipPath', 'mask', 'pattern', 'marker', 'metadata']);

interface Around {
  readonly transform: Affine;
  readonly look: ElementLook;
  readonly isHidden: boolean;
}

/** Every named element of a drawing, those of hidden layers among them. */
export function findSlots(root: SvgElement, toMillimetres: Affine): readonly FoundSlot[] {
  const styles = classStylesOf(sheetRules(root));
  const look = elementLook(root, plainLook, styles);
  return slotsIn(root, { transform: toMillimetres, look, isHidden: false }, styles);
}

function slotsIn(element: SvgElement, around: Around, styles: ClassStyles): readonly FoundSlot[] {
  return elementsIn(element).flatMap((child) => {
    const here = enter(child, around, styles);
    const name = slotNameOf(child);
    if (name === null) return slotsIn(child, here, styles);
    if (child.name !== 'g') return [{ name, named: child, rect: child.name === 'rect' ? child : null, ...here }];
    const [only = null, ...more] = elementsIn(child).filter(({ uri }) => uri === svgNamespace);
    const rect = more.length === 0 && only?.name === 'rect' ? only : null;
    return [{ name, named: child, rect, ...(rect ? enter(rect, here, styles) : here) }];
  });
}

function enter(element: SvgElement, { transform, look, isHidden }: Around, styles: ClassStyles): Around {
  const own = elementLook(element, look, styles);
  return {
    transform: multiply(transform, parseTransform(attributeOf(element, 'transform'))),
    look: own,
    isHidden: isHidden || own.own('display') === 'none' || notDrawn.has(element.name),
  };
}

const elementsIn = (element: SvgElement): readonly SvgElement[] =>
  element.children.filter((child) => typeof child !== 'string');

/** The rules of all style sheets in a drawing. */
function sheetRules(element: SvgElement): readonly StyleRule[] {
  if (element.name === 'style')
    return readStyleRules(element.children.filter((text) => typeof text === 'string').join(''));
  return elementsIn(element).flatMap(sheetRules);
}
