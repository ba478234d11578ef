import type { Finding } from '../domain/finding.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import { scaleOf, transformBox } from './affine.ts';
import { findBadValues } from './find-bad-values.ts';
import { type FoundSlot, findSlots } from './find-slots.ts';
import { lengthInUnits } from './length-in.ts';
import type { Page } from './page-of.ts';
import { a1Scale } from './paper.ts';
import { attributeOf, nameOfElement, type SvgElement, type SvgProblem } from './parse-svg.ts';
import type { PosterTemplate, TemplateSlot } from './poster-template.ts';
import { readDrawing } from './read-drawing.ts';
import { parseSlotName } from './slot-name.ts';
import { slotStyle } from './slot-style.ts';
import { suggestSlot } from './suggest-slot.ts';
import { writeDecoration } from './write-decoration.ts';

/** A template, or null and why it is refused. */
export interface ReadTemplate {
  readonly template: PosterTemplate | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads a poster template: any SVG with a physical page, whose rectangles name what goes into them. It was drawn by
 * somebody else, so it is refused, with the element named, when it holds anything that could run, fetch or hide
 * something, a slot that gpf does not know, one slot twice, or a slot that says something of itself that cannot be used.
 *
 * `file` is the name that findings give; nothing is read from it.
 */
export function readTemplate(svg: string, file: string): ReadTemplate {
  const { drawing, problems } = readDrawing(svg, { needsPhysicalSize: true });
  if (drawing === null) return refuse(problems, file);
  const { root, page } = drawing;
  const found = findSlots(root, page.toMillimetres).filter(({ isHidden }) => !isHidden);
  const wrong = [...found.flatMap(unknownSlot), ...found.flatMap(badValues), ...slotsNamedTwice(found)];
  if (wrong.length > 0) return refuse(wrong, file);
  return { template: makeTemplate(root, { page, found, file }), findings: [] };
}

const problemAt = ({ named }: FoundSlot, problem: SvgProblem['problem']): SvgProblem => ({
  problem,
  element: nameOfElement(named),
  line: named.line,
});

interface Refusal extends SvgProblem {
  /** The slot that was probably meant. */
  readonly suggestion?: string | null;
}

function refuse(problems: readonly Refusal[], file: string): ReadTemplate {
  const findings = problems.map(({ problem, element, line, suggestion = null }) =>
    makeFinding('template-invalid', { ...wholeFile(file), line }, { element, problem, suggestion }),
  );
  return { template: null, findings };
}

/** A name that gpf does not know, or something else than a rectangle with a size. */
function unknownSlot(slot: FoundSlot): readonly Refusal[] {
  if (parseSlotName(slot.name) === null)
    return [{ ...problemAt(slot, 'unknown-slot'), suggestion: suggestSlot(slot.name) }];
  const { rect } = slot;
  const hasSize = rect !== null && lengthOf(rect, 'width') > 0 && lengthOf(rect, 'height') > 0;
  return hasSize ? [] : [problemAt(slot, 'not-a-rectangle')];
}

/** The element and the attribute are named; what stood in it, the person sees there. */
function badValues(slot: FoundSlot): readonly SvgProblem[] {
  const { rect } = slot;
  if (rect === null) return [];
  const { element } = problemAt(slot, 'bad-value');
  return findBadValues(rect).map((name) => ({
    problem: 'bad-value',
    element: `${element} ${name}`,
    line: rect.line,
  }));
}

function slotsNamedTwice(found: readonly FoundSlot[]): readonly SvgProblem[] {
  const seen = new Set<string>();
  return found.flatMap((one) => {
    const slot = parseSlotName(one.name);
    const key = slot ? `${slot.id}.${slot.part}` : one.name;
    if (seen.has(key)) return [problemAt(one, 'slot-twice')];
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
    decoration: writeDecoration(root, page.toMillimetres, 'template'),
    slots: found.flatMap((slot) => makeSlot(slot, a1Scale(page))),
  };
}

function makeSlot({ name, rect, transform, look }: FoundSlot, pageScale: number): readonly TemplateSlot[] {
  const slot = parseSlotName(name);
  if (!slot || !rect) return [];
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
      column: attributeOf(rect, 'data-gpf-column'),
      columns: columns > 0 ? columns : null,
      style: slotStyle({ rect, look, scale: scaleOf(transform) }, { ...slot, pageScale }),
    },
  ];
}

/** A length in the drawing's own units; 0 where it is missing or no number. */
const lengthOf = (rect: SvgElement, name: string): number => lengthInUnits(attributeOf(rect, name)) ?? 0;
