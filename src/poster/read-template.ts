import type { Finding } from '../domain/finding.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import { type Affine, multiply, parseTransform, transformBox } from './affine.ts';
import { findRefused } from './find-refused.ts';
import { type Page, pageOf } from './page-of.ts';
import { attributeOf, nameOfElement, parseSvg, type SvgElement, type SvgProblem, svgNamespace } from './parse-svg.ts';
import type { PosterTemplate, TemplateSlot } from './poster-template.ts';
import { parseSlotName, slotNameOf } from './slot-name.ts';
import { slotStyle } from './slot-style.ts';
import { writeDecoration } from './write-decoration.ts';

/** A template, or null and why it is refused. */
export interface ReadTemplate {
  readonly template: PosterTemplate | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads a poster template: any SVG with a physical page, whose rectangles name what goes into them. It was drawn by
 * somebody else, so it is refused, with the element named, when it holds anything that could run, fetch or hide
 * something, a slot that gpf does not know, or one slot twice.
 *
 * `file` is the name that findings give; nothing is read from it.
 */
export function readTemplate(svg: string, file: string): ReadTemplate {
  const { root, problems } = parseSvg(svg);
  if (root === null) return refuse(problems.length > 0 ? problems : [notXml], file);
  const isSvg = root.name === 'svg' && root.uri === svgNamespace;
  const refused = [...problems, ...(isSvg ? findRefused(root) : [problemAt(root, 'not-svg')])];
  if (refused.length > 0) return refuse(refused, file);
  const page = pageOf(root);
  if (!page) return refuse([problemAt(root, 'no-size')], file);
  const found = findSlots(root, page.toMillimetres);
  const wrong = [...found.flatMap(unknownSlot), ...slotsNamedTwice(found)];
  if (wrong.length > 0) return refuse(wrong, file);
  return { template: makeTemplate(root, { page, found, file }), findings: [] };
}

const notXml: SvgProblem = { problem: 'not-xml', element: 'svg', line: 1 };

const problemAt = (element: SvgElement, problem: SvgProblem['problem']): SvgProblem => ({
  problem,
  element: nameOfElement(element),
  line: element.line,
});

function refuse(problems: readonly SvgProblem[], file: string): ReadTemplate {
  const findings = problems.map(({ problem, element, line }) =>
    makeFinding('template-invalid', { ...wholeFile(file), line }, { element, problem }),
  );
  return { template: null, findings };
}

interface FoundSlot {
  readonly name: string;
  readonly rect: SvgElement;
  readonly transform: Affine;
}

/** Every named element, with what the groups around it do to its place. */
function findSlots(element: SvgElement, outer: Affine): readonly FoundSlot[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const transform = multiply(outer, parseTransform(attributeOf(child, 'transform')));
    const name = slotNameOf(child);
    return name === null ? findSlots(child, transform) : [{ name, rect: child, transform }];
  });
}

/** A name that gpf does not know, or something else than a rectangle with a size. */
function unknownSlot({ name, rect }: FoundSlot): readonly SvgProblem[] {
  const isRect = rect.name === 'rect' && lengthOf(rect, 'width') > 0 && lengthOf(rect, 'height') > 0;
  return isRect && parseSlotName(name) !== null ? [] : [problemAt(rect, 'unknown-slot')];
}

function slotsNamedTwice(found: readonly FoundSlot[]): readonly SvgProblem[] {
  const seen = new Set<string>();
  return found.flatMap(({ name, rect }) => {
    const slot = parseSlotName(name);
    const key = slot ? `${slot.id}.${slot.part}` : name;
    if (seen.has(key)) return [problemAt(rect, 'slot-twice')];
    seen.add(key);
    return [];
  });
}

interface TemplateParts {
  readonly page: Page;
  readonly found: readonly FoundSlot[];
  readonly file: string;
}

function makeTemplate(root: SvgElement, { page, found, file }: TemplateParts): PosterTemplate {
  return {
    file,
    width: page.width,
    height: page.height,
    decoration: writeDecoration(root, page.toMillimetres),
    slots: found.flatMap(makeSlot),
  };
}

function makeSlot({ name, rect, transform }: FoundSlot): readonly TemplateSlot[] {
  const slot = parseSlotName(name);
  if (!slot) return [];
  const columns = Number.parseInt(attributeOf(rect, 'data-gpf-columns') ?? '', 10);
  const drawn = {
    x: lengthOf(rect, 'x'),
    y: lengthOf(rect, 'y'),
    width: lengthOf(rect, 'width'),
    height: lengthOf(rect, 'height'),
  };
  return [
    {
      ...slot,
      box: transformBox(transform, drawn),
      row: attributeOf(rect, 'data-gpf-row'),
      columns: columns > 0 ? columns : null,
      style: slotStyle(rect, slot.id, slot.part),
    },
  ];
}

/** A length in the drawing's own units; 0 where it is missing or no number. */
function lengthOf(rect: SvgElement, name: string): number {
  const length = Number.parseFloat(attributeOf(rect, name) ?? '');
  return Number.isFinite(length) ? length : 0;
}
