import { addMonths } from '../domain/add-months.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { LanguageId } from '../domain/language-id.ts';
import type { Gathering } from '../domain/network.ts';

/**
 * Months from the start of the preparation to each of the four gatherings: three of preparation, the third gathering after
 * nine months of work, and nine more to the last (FHI 2017: 21 months with three of preparation; KS: Sogn og Fjordane).
 */
export const monthsToGatherings = [3, 7, 12, 21] as const;

/** What a gathering is called in a project file of each language. */
const nameOfGathering = { nb: 'Samling', nn: 'Samling', en: 'Gathering' } satisfies Record<LanguageId, string>;

/**
 * The gatherings that a network plans where its project file names none. Nobody has set their dates: each is marked so.
 *
 * @example defaultGatherings('2021-08-01' as CalendarDate, 'nb')[0] // => { name: 'Samling 1', date: '2021-11-01', isPlanned: true }
 */
export const defaultGatherings = (start: CalendarDate, language: LanguageId): readonly Gathering[] =>
  monthsToGatherings.map((months, index) => ({
    name: `${nameOfGathering[language]} ${index + 1}`,
    date: addMonths(start, months),
    isPlanned: true,
  }));
