import { asksAboutDischargesToHome } from '../asks-about.ts';
import { countPathway } from '../count-pathway.ts';
import { isDoneWithin } from '../is-done-within.ts';
import { within } from '../limit.ts';
import { dateOf } from '../marks.ts';

/** E2-04: consultation on day 0 to 14 after the discharge, of homecomings. */
export const doctorWithin14Days = countPathway({
  columns: ['discharged', 'home', 'gp'],
  outside: asksAboutDischargesToHome,
  date: dateOf('home'),
  limit: within('discharged', 14),
  outcome: (pathway) => Number(isDoneWithin(pathway, 'gp', { from: 'discharged', first: 0, last: 14 })),
});
