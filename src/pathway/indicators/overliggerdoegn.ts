import type { Pathway } from '../../domain/pathway.ts';
import { asksAboutDischarges } from '../asks-about.ts';
import { countPathway } from '../count-pathway.ts';
import { dateOf, momentOf } from '../marks.ts';
import { daysFrom } from '../moment-order.ts';

/** E3-02: nights from ready to discharged, added up, of patients with both dates, however they came into the pathway. */
export const nightsReady = countPathway({
  columns: ['ready', 'discharged'],
  outside: (pathway) => (nights(pathway) === null ? asksAboutDischarges(pathway) : null),
  date: dateOf('discharged'),
  limit: null,
  outcome: (pathway) => nights(pathway) ?? 'date-missing',
});

function nights(pathway: Pathway): number | null {
  const [ready, discharged] = [momentOf(pathway, 'ready'), momentOf(pathway, 'discharged')];
  return ready && discharged && daysFrom(ready, discharged);
}
