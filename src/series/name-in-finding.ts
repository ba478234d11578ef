import type { Series } from './series.ts';

/** How a finding at a line of gpf.yaml, which may hold for many series, tells which of them it is about. */
export const nameInFinding = (team: Series['team'], indicator: Series['indicator']['id']): string =>
  `${team}, ${indicator}`;
