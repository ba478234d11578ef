import type { ChartSection } from '../page-content.ts';
import type { ChartBlock } from '../poster-content.ts';
import type { PlannedElement } from '../poster-plan.ts';
import { type Block, type LaidOut, nothingFits, type Room, type Setting } from './block.ts';
import { chartGapsOnA1, highestChart, tallestChart, weightOfRow, wordsBeside } from './chart-grid-block.ts';
import { chartSize } from './chart-size.ts';
import { type ChartWords, fitChartWords } from './chart-words.ts';
import { headingBlock } from './heading-block.ts';
import { moveElement } from './move-element.ts';
import { shrinkToFit } from './shrink-to-fit.ts';
import { textBlock } from './text-block.ts';

/** Charts beside each other: as many in every section, so that all are of one size. */
const mostColumns = 3;

/** Millimetres on an A1 sheet: between sections, under a heading, over a note. */
const gapsOnA1 = { section: 12, heading: 5, note: 3 } as const;

const headingScale = 1.25;
const unlimited = 1e4;
const anyLines = 99;

/**
 * Small charts in sections, each under its heading; all are of one size, and a section without any says why. What else
 * there is to say stands under the charts.
 */
export function chartSectionsBlock(sections: readonly ChartSection[], setting: Setting): Block {
  const planAt = (width: number): SectionsPlan | null => planSections(sections, width, setting);
  const rows = placeRows(sections).flatMap((section) => section.rows).length;
  return {
    lay: (room) => laySections(sections, room, setting),
    characters: sections
      .flatMap(({ name, notes, charts }) => [name, ...notes, ...charts.flatMap((one) => [one.name, one.sentence])])
      .reduce((sum, text) => sum + Array.from(text).length, 0),
    naturalWidth: null,
    stretch:
      rows === 0
        ? null
        : {
            base: (width) => {
              const plan = planAt(width);
              return plan ? plan.withoutCharts + rows * plan.beside : 0;
            },
            weight: weightOfRow * rows,
            most: (width) => {
              const plan = planAt(width);
              return plan ? plan.withoutCharts + rows * Math.max(plan.beside, plan.cellWidth * plan.highest) : 0;
            },
          },
  };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

const columnsOf = (sections: readonly ChartSection[]): number =>
  Math.min(mostColumns, Math.max(1, ...sections.map(({ charts }) => charts.length)));

/** A section with its charts by their numbers, in rows. */
interface PlacedSection extends Pick<ChartSection, 'name' | 'notes'> {
  readonly rows: readonly (readonly number[])[];
}

function placeRows(sections: readonly ChartSection[]): readonly PlacedSection[] {
  const columns = columnsOf(sections);
  return sections.map(({ name, notes, charts }, index) => {
    const before = sumOf(sections.slice(0, index).map((section) => section.charts.length));
    const numbers = charts.map((_, own) => before + own);
    const rows = Array.from({ length: Math.ceil(charts.length / columns) }, (_, row) =>
      numbers.slice(row * columns, (row + 1) * columns),
    );
    return { name, notes, rows };
  });
}

interface SectionsPlan {
  readonly words: ChartWords;
  readonly sections: readonly MeasuredSection[];
  readonly wordsWidth: number;
  /** Of a chart, and the share of it that becomes its height. */
  readonly cellWidth: number;
  readonly highest: number;
  /** Height of words that stand beside their chart; 0 where they stand over it. */
  readonly beside: number;
  readonly rows: number;
  /** What is not chart of the height: words, and air. */
  readonly withoutCharts: number;
}

interface MeasuredSection extends PlacedSection {
  readonly heading: LaidOut;
  /** Null where there is nothing to say. */
  readonly note: LaidOut | null;
}

function planSections(sections: readonly ChartSection[], width: number, setting: Setting): SectionsPlan | null {
  const columns = columnsOf(sections);
  const gap = chartGapsOnA1.column * setting.scale;
  const wordsWidth = columns === 1 ? width * wordsBeside : (width - (columns - 1) * gap) / columns;
  const placed = placeRows(sections);
  const rows = placed.flatMap((section) => section.rows);
  const charts = sections.flatMap((section) => section.charts);
  const words = fitChartWords(charts, { ...setting, width: wordsWidth, rows });
  if (!words) return null;
  const measured = placed.map((section) => measureSection(section, width, setting));
  const air = sumOf(measured.map((section) => airIn(section, setting.scale)));
  const between = (sections.length - 1) * gapsOnA1.section * setting.scale;
  const texts = sumOf(measured.map(({ heading, note }) => heading.height + (note?.height ?? 0)));
  const plan = { words, sections: measured, wordsWidth, rows: rows.length };
  const withoutCharts = texts + air + between;
  if (columns > 1) {
    const inWords = sumOf(words.heights);
    return { ...plan, cellWidth: wordsWidth, highest: highestChart, beside: 0, withoutCharts: withoutCharts + inWords };
  }
  const beside = Math.max(0, ...words.heights);
  return { ...plan, cellWidth: width - wordsWidth - gap, highest: highestChart, beside, withoutCharts };
}

function measureSection(section: PlacedSection, width: number, setting: Setting): MeasuredSection {
  const { style } = setting;
  const heading = {
    ...style,
    maxSize: style.maxSize * headingScale,
    minSize: style.minSize,
    lines: 2,
    lineHeight: 1.15,
    weight: 700,
    color: style.accent,
    rule: style.rule ?? style.accent,
  } as const;
  const room = { width, height: unlimited };
  const note = textBlock(section.notes, { ...setting, style: { ...style, lines: anyLines } });
  return {
    ...section,
    heading: headingBlock(section.name, { ...setting, style: heading }).lay(room),
    note: section.notes.length === 0 ? null : note.lay(room),
  };
}

/** Under the heading, from words to charts, between rows, and over the note. */
function airIn({ rows, note }: MeasuredSection, scale: number): number {
  const inRows = rows.length * chartGapsOnA1.chart + Math.max(0, rows.length - 1) * chartGapsOnA1.row;
  return (gapsOnA1.heading + inRows + (note !== null && rows.length > 0 ? gapsOnA1.note : 0)) * scale;
}

function laySections(sections: readonly ChartSection[], room: Room, setting: Setting): LaidOut {
  const fitted = shrinkToFit(setting, (smaller, leastHeight) => {
    const plan = planSections(sections, room.width, smaller);
    if (!plan || plan.withoutCharts > room.height + 1e-6) return null;
    const height = plan.rows === 0 ? 0 : (room.height - plan.withoutCharts) / plan.rows;
    return plan.rows === 0 || height >= Math.max(leastHeight, plan.beside - 1e-6) ? { plan, height } : null;
  });
  if (!fitted) return nothingFits;
  const { plan } = fitted.layout;
  const height = Math.min(fitted.layout.height, plan.cellWidth * tallestChart);
  const charts = sections.flatMap((section) => section.charts);
  const options = { charts, plan, cell: { width: plan.cellWidth, height }, setting };
  const elements: PlannedElement[] = [];
  let top = 0;
  for (const section of plan.sections) {
    const laid = laySection(section, options);
    const start = top;
    elements.push(...laid.elements.map((element) => moveElement(element, 0, start)));
    top += laid.height + gapsOnA1.section * setting.scale;
  }
  const used = top - gapsOnA1.section * setting.scale;
  return { height: used, baseline: null, elements, fit: fitted.fit === 'fits' ? plan.words.fit : fitted.fit };
}

interface SectionOptions {
  /** Of all sections, in the order of their numbers. */
  readonly charts: readonly ChartBlock[];
  readonly plan: SectionsPlan;
  /** Room for one chart. */
  readonly cell: Room;
  readonly setting: Setting;
}

/** A section from its heading down. */
function laySection(
  { heading, note, rows }: MeasuredSection,
  options: SectionOptions,
): { readonly height: number; readonly elements: readonly PlannedElement[] } {
  const { scale } = options.setting;
  const elements: PlannedElement[] = [...heading.elements];
  let top = heading.height + gapsOnA1.heading * scale;
  rows.forEach((numbers, index) => {
    const row = layRow(numbers, options);
    if (index > 0) top += chartGapsOnA1.row * scale;
    const start = top;
    elements.push(...row.elements.map((element) => moveElement(element, 0, start)));
    top += row.height;
  });
  if (note) {
    if (rows.length > 0) top += gapsOnA1.note * scale;
    const start = top;
    elements.push(...note.elements.map((element) => moveElement(element, 0, start)));
    top += note.height;
  }
  return { height: top, elements };
}

/** Charts beside each other, each under its words; a single one beside them. */
function layRow(
  numbers: readonly number[],
  { charts, plan: { words, wordsWidth, beside }, cell, setting }: SectionOptions,
): { readonly height: number; readonly elements: readonly PlannedElement[] } {
  const size = chartSize(cell, setting);
  const across = wordsWidth + chartGapsOnA1.column * setting.scale;
  const y = beside > 0 ? 0 : words.heightOf(numbers) + chartGapsOnA1.chart * setting.scale;
  const elements = numbers.flatMap((number, column): readonly PlannedElement[] => {
    const chart = charts[number]?.chart;
    const x = column * across;
    const place = { x: beside > 0 ? across : x, y, ...cell, size };
    return chart ? [...words.place(number, { x, y: 0 }), { kind: 'chart', role: 'small', chart, ...place }] : [];
  });
  return { height: y + cell.height, elements };
}
