import type { Finding } from '../domain/finding.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import type { FontSet } from '../typography/read-font-set.ts';
import type { FilledSlot, PlacedBlock } from './arrange-column.ts';
import { arrangeRows } from './arrange-rows.ts';
import { moveElement } from './blocks/move-element.ts';
import { rememberLayouts } from './blocks/remember-layouts.ts';
import { cleanContent } from './clean-content.ts';
import { makeBlock } from './make-block.ts';
import type { PosterContent } from './poster-content.ts';
import type { PlannedBlock, PosterPlan } from './poster-plan.ts';
import type { PosterTemplate } from './poster-template.ts';

/**
 * Puts what a poster says into the slots of a template: every text wrapped and sized with the font's real metrics, every
 * chart given a size. Empty slots disappear with their headings, their neighbors share the width, and the charts take
 * the height.
 *
 * A text that is too long for its slot at the smallest size is drawn smaller still, so that it is neither cut nor over
 * its neighbors, and is a finding; one that would not be legible at all is left out, and is the same finding.
 */
export function planPoster(template: PosterTemplate, content: PosterContent, fontSet: FontSet): PosterPlan {
  const said = cleanContent(content);
  const filled = template.slots.flatMap((slot): readonly FilledSlot[] => {
    const block = makeBlock(slot, said, fontSet);
    return block ? [{ slot, block: rememberLayouts(block) }] : [];
  });
  const inRows = template.slots.filter(({ row }) => row !== null);
  const placed = [...arrangeRows(inRows, filled), ...filled.filter(({ slot }) => slot.row === null).map(placeAsDrawn)];
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

function tooLong(
  { slot, laid }: PlacedBlock,
  filled: readonly FilledSlot[],
  content: PosterContent,
): readonly Finding[] {
  if (laid.fit === 'fits' || slot.part !== 'body') return [];
  const characters = filled.find((one) => one.slot === slot)?.block.characters ?? 0;
  const args = { slot: slot.id, characters };
  return [makeFinding('poster-text-too-long', wholeFile(content.file), args, { team: content.team })];
}
