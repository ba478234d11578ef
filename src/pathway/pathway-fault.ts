import type { PathwayEvent } from '../domain/pathway.ts';

/** Two dates of a pathway that cannot both be right: `later` can only come after `earlier`, and is dated before it. */
export type PathwayFault = {
  readonly kind: 'impossible-order';
  readonly earlier: PathwayEvent;
  readonly later: PathwayEvent;
};
