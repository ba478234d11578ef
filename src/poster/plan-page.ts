import type { Finding } from '../domain/finding.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import { asWritten } from '../typography/as-written.ts';
import type { Hyphenate } from '../typography/load-hyphenation.ts';
import type { FontSet } from '../typography/read-font-set.ts';
import type { FilledSlot, PlacedBlock } from './arrange-column.ts';
import { arrangeRows } from './arrange-rows.ts';
import { moveElement } from './blocks/move-element.ts';
import { rememberLayouts } from './blocks/remember-layouts.ts';
import { cleanPage } from './clean-page.ts';
import { makeBlock } from './make-block.ts';
import type { PageContent, SlotBody } from './page-content.ts';
import { a1Scale } from './paper.ts';
import type { PlannedBlock, PosterPlan } from './poster-plan.ts';
import type { PosterTemplate } from './poster-template.ts';
import { type SlotId, slotsOfCharts } from './slot-ids.ts';

/**
 * Puts what a page says into the slots of a template: every text wrapped and sized with the font's real metrics, every
 * chart given a size. Empty slots disappear with their headings, their neighbors share the width, and the charts take
 * the height.
 *
 * A text that is too long for its slot at the smallest size is drawn smaller still, so that it is neither cut nor over
 * its neighbors, and is a finding; one that would not be legible at all is left out, and is the same finding.
 */
export function planPage(
  template: PosterTemplate,
  content: PageContent,
  fontSet: FontSet,
  hyphenate: Hyphenate = asWritten,
): PosterPlan {
  const said = cleanPage(content);
  const setting = { fontSet, hyphenate, scale: a1Scale(template) };
  const filled = template.slots.flatMap((slot): readonly FilledSlot[] => {
    const block = makeBlock(slot, said, setting);
    return block ? [{ slot, block: rememberLayouts(block) }] : [];
  });
  const inRows = template.slots.filter(({ row }) => row !== null);
  const placed = [
    ...arrangeRows(inRows, filled, setting.scale),
    ...filled.filter(({ slot }) => slot.row === null).map(placeAsDrawn),
  ];
  const leftOut = new Set(placed.filter(isLeftOut).map(({ slot }) => slot.id));
  const flags = flagsToDraw(said, placed, leftOut);
  const blocks = placed
    .filter(({ slot }) => !leftOut.has(slot.id))
    .map(toPage)
    .map((block) => withFlags(block, flags));
  return {
    language: said.language,
    documentTitle: said.documentTitle,
    description: said.description,
    width: template.width,
    height: template.height,
    decoration: template.decoration,
    blocks,
    charts: blocks.flatMap(({ elements }) => elements.flatMap((element) => (element.kind === 'chart' ? element : []))),
    timeSpan: said.timeSpan,
    metadata: said.metadata,
    findings: placed.flatMap((block) => tooLong(block, filled, said)),
  };
}

/** A body that would not be legible; its heading goes with it. */
const isLeftOut = ({ slot, laid }: PlacedBlock): boolean => slot.part === 'body' && laid.fit === 'not-at-all';

/** How many of the oldest changes have no flag, since there is no room to say what they are. */
function flagsToDraw(content: PageContent, placed: readonly PlacedBlock[], gone: ReadonlySet<SlotId>): number {
  if (gone.has('changes')) return Number.POSITIVE_INFINITY;
  const list = placed.find(({ slot }) => slot.id === 'changes' && slot.part === 'body');
  return content.slots.changes && !list ? Number.POSITIVE_INFINITY : (list?.laid.leftOut ?? 0);
}

/** A flag without its explanation would tell nobody anything. */
function withFlags(block: PlannedBlock, unflagged: number): PlannedBlock {
  if (unflagged === 0) return block;
  const elements = block.elements.map((element) =>
    element.kind === 'chart' ? { ...element, chart: withoutOldest(element.chart, unflagged) } : element,
  );
  return { ...block, elements };
}

function withoutOldest(chart: ReadSeries, count: number): ReadSeries {
  const inOrder = chart.series.changes.toSorted((a, b) => Number(a.date > b.date) - Number(a.date < b.date));
  return { ...chart, series: { ...chart.series, changes: inOrder.slice(count) } };
}

/** A slot outside every row stays where it was drawn. */
function placeAsDrawn({ slot, block }: FilledSlot): PlacedBlock {
  const { x, y, width, height } = slot.box;
  return { slot, x, y, width, laid: block.lay({ width, height }) };
}

function toPage({ slot, x, y, width, laid }: PlacedBlock): PlannedBlock {
  return {
    slot: slot.id,
    part: slot.part,
    box: { x, y, width, height: laid.height },
    elements: laid.elements.map((element) => moveElement(element, x, y)),
  };
}

function tooLong(
  { slot, width, laid }: PlacedBlock,
  filled: readonly FilledSlot[],
  content: PageContent,
): readonly Finding[] {
  if (laid.fit === 'fits' || slot.part !== 'body') return [];
  if (slotsOfCharts.has(slot.id)) {
    const charts = countCharts(content.slots[slot.id]?.body);
    return [makeFinding('sheet-crowded', wholeFile(content.file), { charts }, { team: content.team })];
  }
  const block = filled.find((one) => one.slot === slot)?.block;
  const fits = block?.fits?.({ width, height: slot.box.height }) ?? null;
  const args = { slot: slot.id, characters: block?.characters ?? 0, fits };
  const place = content.sources?.[slot.id] ?? wholeFile(content.file);
  return [makeFinding('poster-text-too-long', place, args, { team: content.team })];
}

function countCharts(body: SlotBody | undefined): number {
  switch (body?.kind) {
    case 'chart-grid':
      return body.charts.length;
    case 'chart-rows':
      return body.rows.length;
    case 'chart-sections':
      return body.sections.reduce((sum, { charts }) => sum + charts.length, 0);
    default:
      return 0;
  }
}
