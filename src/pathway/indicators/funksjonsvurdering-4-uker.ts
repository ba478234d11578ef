import { asksAboutDischargesToHome } from '../asks-about.ts';
import { countPathway } from '../count-pathway.ts';
import { isDoneWithin } from '../is-done-within.ts';
import { within } from '../limit.ts';
import { dateOf } from '../marks.ts';

/** E4-01: function assessed on day 0 to 28 after the homecoming, of homecomings. */
export const functionAssessed = countPathway({
  columns: ['home', 'function_assessed'],
  outside: asksAboutDischargesToHome,
  date: dateOf('home'),
  limit: within('home', 28),
  outcome: (pathway) => Number(isDoneWithin(pathway, 'function_assessed', { from: 'home', first: 0, last: 28 })),
});
