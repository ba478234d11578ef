import type { Series } from '../series/series.ts';
import type { PosterMessages } from './poster-input.ts';

/** The indicator's name, and whom it is about where that is not everybody. */
export function seriesName({ indicator, patientGroup }: Series, messages: PosterMessages): string {
  const name = indicator.name[messages.id];
  return patientGroup === null ? name : `${name} (${messages.patientGroups[patientGroup]})`;
}
