import type { CalendarDate } from '../domain/calendar-date.ts';

export interface CountingPlan {
  readonly step: 'week' | 'fortnight' | 'month' | 'quarter';
  /** Data are complete through the end of this day; null is the newest date seen. */
  readonly through: CalendarDate | null;
}
