import type { Pathway, PathwayNumber } from '../domain/pathway.ts';

/** How much a score rose from one number of a pathway to another; null where one of them is not known. */
export function changeBetween(pathway: Pathway, from: PathwayNumber, to: PathwayNumber): number | null {
  const [first, last] = [pathway.numbers[from], pathway.numbers[to]];
  return first === undefined || last === undefined ? null : last - first;
}
