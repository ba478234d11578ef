import { asksAboutDischargesToHome } from '../asks-about.ts';
import { countPathway } from '../count-pathway.ts';
import { isDoneWithin } from '../is-done-within.ts';
import { within } from '../limit.ts';
import { dateOf } from '../marks.ts';

/** E2-03: HPH2 on day 0 to 3 after the homecoming, of homecomings. */
export const nurseWithin3Days = countPathway({
  columns: ['home', 'hph2'],
  outside: asksAboutDischargesToHome,
  date: dateOf('home'),
  limit: within('home', 3),
  outcome: (pathway) => Number(isDoneWithin(pathway, 'hph2', { from: 'home', first: 0, last: 3 })),
});
