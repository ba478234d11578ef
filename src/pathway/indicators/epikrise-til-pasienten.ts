import { asksAboutDischarges } from '../asks-about.ts';
import { countPathway } from '../count-pathway.ts';
import { dateOf, isSaidBy } from '../marks.ts';

/** E2-10: the patient left with the discharge summary, of all discharges. */
export const summaryInHand = countPathway({
  columns: ['discharged', 'epikrise_in_hand'],
  outside: asksAboutDischarges,
  date: dateOf('discharged'),
  limit: null,
  outcome: (pathway) => Number(isSaidBy(pathway, 'epikrise_in_hand', 'discharged')),
});
