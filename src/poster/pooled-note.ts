import type { Series } from '../series/series.ts';
import type { PosterMessages } from './poster-input.ts';

/** "Per kvartal, av hensyn til personvernet.": what must stand beside a chart. Hidden points are counted at the foot. */
export const pooledNote = ({ privacy, step }: Series, { readings }: PosterMessages): string =>
  privacy.pooledFrom === null || privacy.hiddenByOutcome || step === null ? '' : readings.pooledTo(step);
