import type { Finding } from '../domain/finding.ts';
import { point } from './blocks/block.ts';
import { type Box, bottomOf, rightOf } from './box.ts';
import { contrastToWhite } from './contrast-to-white.ts';
import { findSlots } from './find-slots.ts';
import { a1Scale } from './paper.ts';
import type { TemplateSlot } from './poster-template.ts';
import { readDrawing } from './read-drawing.ts';
import { readTemplate } from './read-template.ts';
import type { SlotId, SlotPart } from './slot-ids.ts';
import { slotStyle } from './slot-style.ts';
import { teamSlots } from './team-slots.ts';

/** A place of a template, and what could be better about it. */
export interface CheckedSlot {
  readonly id: SlotId;
  readonly part: SlotPart;
  readonly box: Box;
  /** Millimetres that it needs at least for what it is for; null where it has them. */
  readonly needs: { readonly width: number; readonly height: number } | null;
  /** Whether it reaches over the edge of the page. */
  readonly isOutside: boolean;
  /** Other places that it lies over; they would be drawn onto each other. */
  readonly over: readonly string[];
  /** How far its letters stand from white paper; null where that is enough to read them (4.5), or they have no letters. */
  readonly paleBy: number | null;
  /** Points: its largest letters, and what letters of such a slot are at least; null where they are no smaller. */
  readonly smallLetters: { readonly size: number; readonly least: number } | null;
}

/** What can be said of a template before anything is drawn with it. */
export interface TemplateCheck {
  readonly file: string;
  /** Millimetres; null for a template that is refused. */
  readonly page: { readonly width: number; readonly height: number } | null;
  readonly slots: readonly CheckedSlot[];
  /** Places of a team's poster that the template does not have: what they would say is not shown. */
  readonly missing: readonly SlotId[];
  /** Names in hidden layers, which are no places. */
  readonly hidden: readonly string[];
  /** Whether it has letters of its own, which no other machine need have the font of. */
  readonly hasText: boolean;
  /** Why it is refused; none for a template that can be used. */
  readonly findings: readonly Finding[];
}

/** Looks a template over, as `gpf template check` tells it: what it has places for, and what could be better. */
export function checkTemplate(svg: string, file: string): TemplateCheck {
  const { template, findings } = readTemplate(svg, file);
  const { drawing } = readDrawing(svg, { needsPhysicalSize: true });
  if (!template || !drawing) {
    return { file, page: null, slots: [], missing: [], hidden: [], hasText: false, findings };
  }
  const { slots, width, height } = template;
  const scale = a1Scale(template);
  const hidden = findSlots(drawing.root, drawing.page.toMillimetres).filter(({ isHidden }) => isHidden);
  const bodies = new Set(slots.filter(({ part }) => part === 'body').map(({ id }) => id));
  return {
    file,
    page: { width, height },
    slots: slots.map((slot) => checkSlot(slot, { slots, width, height, scale })),
    missing: teamSlots.filter((id) => !bodies.has(id)),
    hidden: hidden.map(({ name }) => name),
    hasText: /<(?:text|flowRoot)[ >]/.test(template.decoration),
    findings,
  };
}

interface SlotSurroundings {
  readonly slots: readonly TemplateSlot[];
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

function checkSlot(slot: TemplateSlot, { slots, width, height, scale }: SlotSurroundings): CheckedSlot {
  const { id, part, box } = slot;
  const least = leastOf(slot, scale);
  const isOutside =
    box.x < -tolerance || box.y < -tolerance || rightOf(box) > width + tolerance || bottomOf(box) > height + tolerance;
  const isSmall = box.width < least.width - tolerance || box.height < least.height - tolerance;
  const over = slots.filter((other) => other !== slot && overlap(box, other.box)).map(nameOfSlot);
  return { id, part, box, needs: isSmall ? least : null, isOutside, over, ...lettersOf(slot, scale) };
}

/** Slots that hold a picture, and no letters in the color of their rectangle. */
const withoutLetters: ReadonlySet<SlotId> = new Set(['qr', 'logo']);

/** WCAG 2.1, success criterion 1.4.3. */
const leastContrast = 4.5;

function lettersOf({ id, part, style }: TemplateSlot, pageScale: number): Pick<CheckedSlot, 'paleBy' | 'smallLetters'> {
  if (withoutLetters.has(id)) return { paleBy: null, smallLetters: null };
  const contrast = contrastToWhite(style.color);
  // A heading may be as small as the text under it: its own line and weight set it off.
  const least = Math.min(
    ...[part, 'body' as const].map((one) => slotStyle(null, { id, part: one, pageScale }).minSize),
  );
  const size = style.maxSize;
  return {
    paleBy: contrast < leastContrast ? contrast : null,
    smallLetters: size < least - tolerance ? { size, least } : null,
  };
}

/** Millimetres, or points, that nobody sees. */
const tolerance = 0.5;

const overlap = (one: Box, other: Box): boolean =>
  Math.min(rightOf(one), rightOf(other)) - Math.max(one.x, other.x) > tolerance &&
  Math.min(bottomOf(one), bottomOf(other)) - Math.max(one.y, other.y) > tolerance;

/** The name that a person writes for it: `aim`, `aim.heading`. */
export const nameOfSlot = ({ id, part }: Pick<TemplateSlot, 'id' | 'part'>): string =>
  part === 'body' ? id : `${id}.${part}`;

/** A line of so many letters at the smallest size; a letter is about half as wide as high. */
const leastLetters = 8;
const letterWidth = 0.5;

/** What is no line of words, on A1: a chart that can be read, a QR code of 37 modules, a ring with its names, a mark. */
const leastOnA1: Readonly<Partial<Record<SlotId, { readonly width: number; readonly height: number }>>> = {
  'main-chart': { width: 200, height: 70 },
  'other-charts': { width: 100, height: 60 },
  'team-charts': { width: 200, height: 100 },
  goals: { width: 200, height: 100 },
  readings: { width: 200, height: 60 },
  wheel: { width: 80, height: 16 },
  qr: { width: 18.5, height: 18.5 },
  logo: { width: 8, height: 8 },
  mark: { width: 10, height: 6 },
};

function leastOf(
  { id, part, style }: TemplateSlot,
  scale: number,
): { readonly width: number; readonly height: number } {
  const drawn = part === 'body' ? leastOnA1[id] : undefined;
  if (drawn) return { width: drawn.width * scale, height: drawn.height * scale };
  const size = style.minSize * point;
  return { width: leastLetters * letterWidth * size, height: size * style.lineHeight };
}
