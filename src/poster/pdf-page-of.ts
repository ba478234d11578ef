import { toDayNumber } from '../domain/calendar-date.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import type { ChartDrawing } from '../render/chart-drawing.ts';
import type { PdfPage, PdfPart, PdfPicture, PdfText } from '../render/pdf-page.ts';
import type { FontSet } from '../typography/read-font-set.ts';
import { withStandIns } from '../typography/with-stand-ins.ts';
import type { Box } from './box.ts';
import { hexColor } from './hex-color.ts';
import { joinSentences } from './join-texts.ts';
import { newestDay } from './newest-data.ts';
import type { Paper } from './paper.ts';
import type {
  PlannedBlock,
  PlannedChart,
  PlannedElement,
  PlannedPath,
  PlannedPicture,
  PlannedText,
  PosterPlan,
} from './poster-plan.ts';
import { type SlotId, slotIds } from './slot-ids.ts';
import { viewOf } from './view-of.ts';
import { number, writeElement } from './write-element.ts';
import { writeFrame } from './write-frame.ts';

/** What a plan needs besides itself to become a page of a PDF. */
export interface PdfPageOptions {
  /** One for each of `plan.charts`, in their order. */
  readonly drawings: readonly ChartDrawing[];
  readonly font: PdfFont;
  readonly paper: Paper;
  readonly framed: boolean;
  /** Seconds since 1970 that the page is to say it was made; null for the newest day of its data. */
  readonly created: number | null;
}

/** The font that a PDF holds: the name that drawings ask for, and what it has no letters for. */
export interface PdfFont extends Pick<FontSet, 'lacks'> {
  readonly family: string;
}

/** A keyword of every page, by which gpf knows its own. */
export const pdfMark = 'gpf-poster';

/** For pages without a calendar: the first second of 2000. */
const noDay = 946_684_800;
const secondsADay = 86_400;

/**
 * A poster as a page of a PDF: its words as text in the order in which a person reads them, its charts as pictures with
 * their readings, and all that only decorates as one drawing beneath.
 */
export function pdfPageOf(plan: PosterPlan, options: PdfPageOptions): PdfPage {
  const { paper, created } = options;
  const view = viewOf(plan, paper);
  const { metadata } = plan;
  const newest = newestDay(plan.charts.map(({ chart }) => chart));
  return {
    title: plan.documentTitle,
    description: plan.description,
    language: plan.language,
    author: metadata.team ?? metadata.network ?? '',
    keywords: [...new Set(metadata.series.map(({ indicator }) => indicator.name)), `gpf ${metadata.gpf}`, pdfMark],
    created: created ?? (newest === null ? noDay : toDayNumber(newest) * secondsADay),
    width: paper.width,
    height: paper.height,
    background: writeBackground(plan, view, options),
    parts: inOutline(readingOrder(plan.blocks).flatMap((block) => partsOf(block, plan, { ...options, view }))),
  };
}

/**
 * Slots are listed in the order in which they are read; a heading comes before what it is over. A page without a title
 * begins with its headline.
 */
function readingOrder(blocks: readonly PlannedBlock[]): readonly PlannedBlock[] {
  const parts: readonly PlannedBlock['part'][] = ['heading', 'body', 'note'];
  const first = opening(blocks) === 'title' ? -1 : slotIds.indexOf('headline');
  const rank = ({ slot, part }: PlannedBlock): number => {
    const place = slotIds.indexOf(slot);
    return (place === first ? -1 : place) * parts.length + parts.indexOf(part);
  };
  return [...blocks].sort((one, other) => rank(one) - rank(other));
}

const opening = (blocks: readonly PlannedBlock[]): SlotId =>
  blocks.some(({ slot }) => slot === 'title') ? 'title' : 'headline';

interface PlaceOptions extends PdfPageOptions {
  readonly view: Box;
}

/** Slots that are headings themselves. */
function levelOf({ slot, part }: PlannedBlock, { blocks }: PosterPlan): PdfText['level'] {
  if (part !== 'body') return null;
  if (slot === opening(blocks)) return 1;
  return slot === 'headline' ? 2 : null;
}

function partsOf(block: PlannedBlock, plan: PosterPlan, options: PlaceOptions): readonly PdfPart[] {
  const level = levelOf(block, plan);
  return paragraphsOf(block.elements).flatMap((element): readonly PdfPart[] => {
    if (Array.isArray(element)) return [textOf(element, level, options)];
    if (element.kind !== 'chart') return [pictureOf(element, options)];
    const drawing = options.drawings[plan.charts.indexOf(element)];
    return drawing ? [chartOf(element, drawing, { ...options, language: plan.language })] : [];
  });
}

type Told = PlannedChart | PlannedPicture | PlannedPath;

/** What says nothing, and is drawn beneath everything else. */
type Silent = Exclude<PlannedElement, Told | PlannedText>;

const isTold = (element: PlannedElement): element is Told =>
  element.kind === 'chart' || element.kind === 'picture' || element.kind === 'path';
const isSilent = (element: PlannedElement): element is Silent => element.kind !== 'text' && !isTold(element);

/** Lines of one paragraph together, and what is a picture, in their order. */
function paragraphsOf(elements: PlannedBlock['elements']): readonly (PlannedText[] | Told)[] {
  const found: (PlannedText[] | Told)[] = [];
  for (const element of elements) {
    const last = found.at(-1);
    if (isTold(element)) found.push(element);
    else if (element.kind !== 'text') continue;
    else if (element.continues && Array.isArray(last)) last.push(element);
    else found.push([element]);
  }
  return found;
}

function textOf(lines: readonly PlannedText[], level: PdfText['level'], { paper, view, font }: PlaceOptions): PdfText {
  const [first, second] = lines;
  if (!first) throw new RangeError('A paragraph without lines.');
  const scale = paper.width / view.width;
  return {
    kind: 'text',
    level: level ?? first.level ?? null,
    lines: lines.map((line) => withStandIns(line.text, line, font)),
    x: rounded((first.x - view.x) * scale),
    y: rounded((first.y - view.y) * scale),
    align: first.align,
    size: rounded(first.size * scale),
    step: rounded(((second?.y ?? first.y) - first.y) * scale),
    weight: first.weight,
    italic: first.italic,
    color: hexColor(first.color),
  };
}

interface ChartOptions extends PlaceOptions {
  readonly language: PosterPlan['language'];
}

function chartOf(planned: PlannedChart, drawing: ChartDrawing, options: ChartOptions): PdfPicture {
  const { paper, view, font, language } = options;
  const scale = paper.width / view.width;
  const zoom = Math.min(planned.width / drawing.width, planned.height / drawing.height) * scale;
  return {
    kind: 'picture',
    svg: chartFile(drawing, font),
    alt: tellChart(planned.chart, language),
    x: rounded((planned.x - view.x) * scale),
    y: rounded((planned.y - view.y) * scale),
    width: rounded(drawing.width * zoom),
    height: rounded(drawing.height * zoom),
  };
}

/** A drawn chart as an SVG file, in points. */
const chartFile = ({ width, height, body }: ChartDrawing, { family, lacks }: PdfFont): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><g font-family="${family}">${withStandIns(body, chartLetters, { lacks })}</g></svg>`;

const chartLetters = { weight: 400 } as const;

/** A logo, or a code for telephones. */
function pictureOf(element: PlannedPicture | PlannedPath, { paper, view, font }: PlaceOptions): PdfPicture {
  const scale = paper.width / view.width;
  const [x, y, width, height] = [element.x, element.y, element.width, element.height].map(number);
  const drawn = inFont(writeElement(element), font);
  return {
    kind: 'picture',
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="${x} ${y} ${width} ${height}">${drawn}</svg>`,
    alt: element.alt,
    x: rounded((element.x - view.x) * scale),
    y: rounded((element.y - view.y) * scale),
    width: rounded(element.width * scale),
    height: rounded(element.height * scale),
  };
}

/** What somebody else has drawn, with the one font that there is. */
const inFont = (svg: string, { family, lacks }: PdfFont): string =>
  withStandIns(svg, chartLetters, { lacks })
    .replace(/font-family="[^"]*"/g, `font-family="${family}"`)
    .replace(familyInStyle, `font-family:${family}`);

/** As it is escaped, where quotes are `&#39;` and `&quot;`; a rule of a style sheet may end without a semicolon. */
const familyInStyle = /font-family\s*:(?:&[#\w]{1,6};|[^;&"<{}])*/gi;

/** What a chart says to those who do not see it: its indicator, and its reading. */
export const tellChart = ({ series, reading }: ReadSeries, language: PosterPlan['language']): string =>
  joinSentences([series.indicator.name[language], reading.headline, reading.sentence].map(withStop));

const withStop = (text: string): string => (text === '' || /[.!?]$/.test(text) ? text : `${text}.`);

/** No level is left out on the way down, whatever slots a template has. */
function inOutline(parts: readonly PdfPart[]): readonly PdfPart[] {
  let deepest = 0;
  return parts.map((part) => {
    if (part.kind !== 'text' || part.level === null) return part;
    deepest = Math.min(part.level, deepest + 1);
    return { ...part, level: deepest as 1 | 2 | 3 };
  });
}

function writeBackground(plan: PosterPlan, view: Box, { paper, framed, font }: PdfPageOptions): string {
  const [x, y, width, height] = [view.x, view.y, view.width, view.height].map(number);
  const drawn = plan.blocks.flatMap(({ elements }) => elements.filter(isSilent).map(writeElement));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${number(paper.width)}mm" height="${number(paper.height)}mm" viewBox="${x} ${y} ${width} ${height}">`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#fff"/>`,
    `<g font-family="${font.family}">${inFont(plan.decoration, font)}</g>`,
    ...drawn,
    framed ? writeFrame(view) : '',
    '</svg>',
  ].join('');
}

/** A ten-thousandth of a millimetre, the same on every machine. */
const rounded = (length: number): number => Math.round(length * 1e4) / 1e4 + 0;
