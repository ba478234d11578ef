import type { Finding } from '../domain/finding.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
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
import { slotsOfCharts } from './slot-ids.ts';

/**
 * Puts what a page says into the slots of a template: every text wrapped and sized with the font's real metrics, every
 * chart given a size. Empty slots disappear with their headings, their neighbors share the width, and the charts take
 * the height.
 *
 * A text that is too long for its slot at the smallest size is drawn smaller still, so that it is neither cut nor over
 * its neighbors, and is a finding; one that would not be legible at all is left out, and is the same finding.
 */
export function planPage(template: PosterTemplate, content: PageContent, fontSet: FontSet): PosterPlan {
  const said = cleanPage(content);
  const setting = { fontSet, scale: a1Scale(template) };
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
  const blocks = placed.filter(({ slot }) => !leftOut.has(slot.id)).map(toPage);
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

function tooLong({ slot, laid }: PlacedBlock, filled: readonly FilledSlot[], content: PageContent): readonly Finding[] {
  if (laid.fit === 'fits' || slot.part !== 'body') return [];
  if (slotsOfCharts.has(slot.id)) {
    const charts = countCharts(content.slots[slot.id]?.body);
    return [makeFinding('sheet-crowded', wholeFile(content.file), { charts }, { team: content.team })];
  }
  const characters = filled.find((one) => one.slot === slot)?.block.characters ?? 0;
  const args = { slot: slot.id, characters };
  return [makeFinding('poster-text-too-long', wholeFile(content.file), args, { team: content.team })];
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
