import type { Messages } from '../language/messages.ts';
import type { Interval } from '../stats/wilson-interval.ts';

/** The 95 % interval of a share in whole percent, `49–94 %`; empty where there is none. */
export const tellInterval = (interval: Interval | null, { formats }: Messages): string =>
  interval === null ? '' : `${formats.number(interval.lower * 100, 0)}–${formats.percent(interval.upper)}`;
