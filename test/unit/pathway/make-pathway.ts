import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { TeamId } from '../../../src/domain/ids.ts';
import {
  type ManyInPathway,
  type Mark,
  manyInPathway,
  type OnceInPathway,
  onceInPathway,
  type Pathway,
  type PathwayNumber,
  pathwayNumbers,
} from '../../../src/domain/pathway.ts';

/** `2022-03-01`, `2022-03-01 14:30`, `ja` (done, nobody wrote when) or `nei`. */
export type Written = string;

export type PathwayInWords = Partial<
  Omit<Pathway, 'team' | 'once' | 'many' | 'numbers' | 'place'> & { readonly team: string } & Record<
      OnceInPathway,
      Written
    > &
    Record<ManyInPathway, readonly Written[]> &
    Record<PathwayNumber, number>
>;

export const team = (id: string): TeamId => id as TeamId;
export const date = (text: string): CalendarDate => text as CalendarDate;

export function markOf(written: Written): Mark {
  if (written === 'nei') return { done: false };
  if (written === 'ja') return { done: true, at: null };
  const [day = '', time] = written.split(' ');
  const [hours = 0, minutes = 0] = (time ?? '').split(':').map(Number);
  return { done: true, at: { date: date(day), minute: time === undefined ? null : hours * 60 + minutes } };
}

/** A discharge to home of the team Fjelldal, without any date but those that are given. */
export function makePathway(words: PathwayInWords): Pathway {
  const once = onceInPathway.flatMap((event) => {
    const written = words[event];
    return written === undefined ? [] : [[event, markOf(written)] as const];
  });
  const numbers = pathwayNumbers.flatMap((name) => (words[name] === undefined ? [] : [[name, words[name]] as const]));
  return {
    team: team(words.team ?? 'fjelldal'),
    patientGroup: words.patientGroup ?? null,
    inclusion: words.inclusion ?? 'discharge',
    destination: words.destination ?? 'home',
    once: Object.fromEntries(once),
    many: manyInPathway.flatMap((event) => (words[event] ?? []).map((written) => ({ event, mark: markOf(written) }))),
    acute: words.acute ?? null,
    numbers: Object.fromEntries(numbers),
    place: { file: 'hph.csv', row: 2, line: 2, column: null, cell: null },
  };
}
