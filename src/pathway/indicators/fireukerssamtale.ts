import { asksAboutDischargesToHome } from '../asks-about.ts';
import { countPathway } from '../count-pathway.ts';
import { isDoneWithin } from '../is-done-within.ts';
import { atHomeOnDay28 } from '../limit.ts';
import { dateOf } from '../marks.ts';

/** E2-05: HPH5 on day 21 to 35 after the homecoming, of homecomings that lasted to day 28. */
export const talkAfterFourWeeks = countPathway({
  columns: ['home', 'hph5'],
  outside: asksAboutDischargesToHome,
  date: dateOf('home'),
  limit: atHomeOnDay28,
  outcome: (pathway) => Number(isDoneWithin(pathway, 'hph5', { from: 'home', first: 21, last: 35 })),
});
