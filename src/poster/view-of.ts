import { type Box, boxAround } from './box.ts';
import { type Paper, viewOn } from './paper.ts';
import type { PosterPlan } from './poster-plan.ts';

/** The part of a plan's plane that a sheet shows, in the plan's millimetres. */
export function viewOf(plan: Pick<PosterPlan, 'width' | 'height' | 'blocks'>, paper: Paper): Box {
  const said = boxAround(plan.blocks.map(({ box }) => box));
  return viewOn(paper, plan, plan.blocks.length > 0 ? said : { x: 0, y: 0, ...paper });
}
