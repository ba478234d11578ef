import type { Period } from '../domain/period.ts';
import type { PhaseStart, Series } from '../series/series.ts';

/** How many teams the network's series was of before a period and is of from then on; undefined where nobody joined or left. */
export const panelChangeAt = ({ phases }: Series, period: Period): PhaseStart['teams'] =>
  phases.find((phase) => phase.period.key === period.key)?.teams;
