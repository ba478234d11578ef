import type { FontWeight } from '../typography/text-style.ts';
import type { ElementLook } from './element-look.ts';
import { lengthInUnits } from './length-in.ts';
import { attributeOf, type SvgElement } from './parse-svg.ts';
import type { SlotStyle } from './poster-template.ts';
import type { SlotId, SlotPart } from './slot-ids.ts';

/** Dark text, teal headings, grey asides, an orange that stands 4.5:1 against white. */
const colors = { text: '#16323A', heading: '#0B4F5C', muted: '#52656B', accent: '#B4501A' } as const;

const body: SlotStyle = {
  maxSize: 29,
  minSize: 22,
  lines: 6,
  lineHeight: 1.28,
  weight: 400,
  italic: false,
  align: 'start',
  color: colors.text,
  accent: colors.accent,
  muted: colors.muted,
  rule: null,
  chartText: null,
};

const heading: SlotStyle = {
  ...body,
  maxSize: 32,
  minSize: 30,
  lines: 2,
  lineHeight: 1.15,
  weight: 700,
  color: colors.heading,
  rule: colors.heading,
};

const quiet: SlotStyle = { ...body, maxSize: 23, minSize: 18, lines: 2, color: colors.muted };

/** How a slot is set where its rectangle does not say: the sizes of `design/poster.md` for an A1 page. */
const defaults: Readonly<Partial<Record<SlotId, SlotStyle>>> = {
  eyebrow: { ...body, weight: 600, lines: 1, color: colors.heading, minSize: 24 },
  stamp: { ...body, weight: 600, lines: 1, color: colors.accent, align: 'end', minSize: 24 },
  title: { ...body, maxSize: 89, minSize: 72, lines: 2, lineHeight: 1.08, weight: 700 },
  byline: { ...body, maxSize: 36, minSize: 26, lines: 2, weight: 600, color: colors.muted },
  'data-through': { ...body, minSize: 24, lines: 1, align: 'end', color: colors.muted },
  'patient-voice': { ...body, maxSize: 32, italic: true },
  headline: { ...body, maxSize: 60, minSize: 44, lines: 2, lineHeight: 1.12, weight: 700 },
  subtitle: { ...body, maxSize: 28, lines: 2, color: colors.muted },
  evidence: { ...body, maxSize: 27, lines: 2, weight: 600 },
  'ask-us': { ...body, maxSize: 30, lines: 2, weight: 700, color: colors.heading },
  contact: { ...body, maxSize: 24, lines: 2, align: 'end', color: colors.muted },
  'measured-by': { ...body, maxSize: 36, minSize: 26, lines: 1, weight: 600, color: colors.muted },
  'team-charts': { ...body, maxSize: 24, minSize: 16, lines: 4 },
  'by-chance': { ...quiet, maxSize: 24, minSize: 18 },
  direction: { ...body, maxSize: 40, minSize: 28, weight: 600 },
  methods: { ...quiet, maxSize: 18, minSize: 16, lines: 3 },
  mark: { ...quiet, maxSize: 18, minSize: 16, lines: 1, align: 'end' },
};

const fontWeights: Readonly<Record<string, FontWeight>> = { normal: 400, bold: 700, bolder: 700, lighter: 400 };

/** A rectangle of a drawing, and what the drawing says of it. */
export interface StyledRect {
  readonly rect: SvgElement;
  readonly look: ElementLook;
  /** Millimetres of the page in a unit of the rectangle. */
  readonly scale: number;
}

/** A place, and how large its page is beside an A1 sheet: the sizes of `design/poster.md` are scaled with the page. */
export interface StyledSlot {
  readonly id: SlotId;
  readonly part: SlotPart;
  readonly pageScale: number;
}

/**
 * What a rectangle says of how its content is set, in attributes, in `style` or a class, or by the groups around it; the
 * rest is the slot's default, as is all of it where there is no rectangle.
 */
export function slotStyle(styled: StyledRect | null, { id, part, pageScale }: StyledSlot): SlotStyle {
  const onA1 = { body: defaults[id] ?? body, heading, note: quiet }[part];
  const base = { ...onA1, maxSize: onA1.maxSize * pageScale, minSize: onA1.minSize * pageScale };
  if (styled === null) return base;
  return { ...base, ...sizesOf(styled, base), ...lettersOf(styled, base), ...colorsOf(styled, base) };
}

function sizesOf(
  styled: StyledRect,
  base: SlotStyle,
): Pick<SlotStyle, 'maxSize' | 'minSize' | 'lines' | 'lineHeight' | 'chartText'> {
  const { rect } = styled;
  const [maxSize = fontSizeOf(styled) ?? base.maxSize, minSize = Math.min(maxSize, base.minSize)] = numbersIn(
    attributeOf(rect, 'data-gpf-size'),
  );
  const [lines = base.lines] = numbersIn(attributeOf(rect, 'data-gpf-lines'));
  const [lineHeight = base.lineHeight] = numbersIn(attributeOf(rect, 'data-gpf-line-height'));
  const [chartText = base.chartText] = numbersIn(attributeOf(rect, 'data-gpf-chart-text'));
  return { maxSize, minSize: Math.min(minSize, maxSize), lines: Math.max(1, Math.round(lines)), lineHeight, chartText };
}

/** What could be meant as the size of letters on a page, in points; programs also write sizes that nobody chose. */
const [smallestMeant, largestMeant] = [6, 400];

/** The rectangle's own `font-size` in points of the page; null where there is none. */
function fontSizeOf({ look, scale }: StyledRect): number | null {
  const units = lengthInUnits(look.own('font-size'));
  const points = units === null ? 0 : ((units * scale) / 25.4) * 72;
  return points >= smallestMeant && points <= largestMeant ? points : null;
}

function lettersOf({ look }: StyledRect, base: SlotStyle): Pick<SlotStyle, 'weight' | 'italic' | 'align'> {
  const slant = look.inherited('font-style');
  const align = alignOf(look.inherited('text-anchor')) ?? alignOf(look.inherited('text-align'));
  return {
    weight: weightOf(look.inherited('font-weight')) ?? base.weight,
    italic: slant === null ? base.italic : slant !== 'normal',
    align: align ?? base.align,
  };
}

function colorsOf({ rect, look }: StyledRect, base: SlotStyle): Pick<SlotStyle, 'color' | 'accent' | 'muted' | 'rule'> {
  const rule = attributeOf(rect, 'data-gpf-rule');
  return {
    color: colorOf(look.inherited('fill')) ?? base.color,
    accent: colorOf(attributeOf(rect, 'data-gpf-accent')) ?? base.accent,
    muted: colorOf(attributeOf(rect, 'data-gpf-muted')) ?? base.muted,
    rule: rule === 'none' ? null : (colorOf(rule) ?? base.rule),
  };
}

const numbersIn = (text: string | null): readonly (number | undefined)[] =>
  (text?.match(/\d+(?:\.\d+)?/g) ?? []).map(Number).filter((number) => number > 0);

/** The nearest face that there is. */
function weightOf(text: string | null): FontWeight | null {
  if (text === null) return null;
  const number = Object.hasOwn(fontWeights, text) ? Number(fontWeights[text]) : Number.parseFloat(text);
  if (Number.isNaN(number)) return null;
  if (number < 550) return 400;
  return number < 650 ? 600 : 700;
}

const aligns: Readonly<Record<string, SlotStyle['align']>> = {
  start: 'start',
  left: 'start',
  middle: 'middle',
  center: 'middle',
  end: 'end',
  right: 'end',
};

const alignOf = (text: string | null): SlotStyle['align'] | null =>
  text !== null && Object.hasOwn(aligns, text) ? (aligns[text] ?? null) : null;

/** A color by number or name; anything else (a gradient, none) says nothing of the color of text. */
const colorOf = (text: string | null): string | null =>
  text !== null &&
  /^(?:#[0-9a-fA-F]{3,8}|(?!(?:none|inherit|transparent|currentcolor|unset|initial)$)[a-z]+|rgb\([\d\s,.%]+\))$/i.test(
    text,
  )
    ? text
    : null;
