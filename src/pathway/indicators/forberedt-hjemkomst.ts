import { asksAboutDischargesToHome } from '../asks-about.ts';
import { countPathway } from '../count-pathway.ts';
import { dateOf, isDoneBy } from '../marks.ts';

/** E2-02: HPH1 at or before the homecoming, of homecomings. */
export const preparedHomecoming = countPathway({
  columns: ['home', 'hph1'],
  outside: asksAboutDischargesToHome,
  date: dateOf('home'),
  limit: null,
  outcome: (pathway) => Number(isDoneBy(pathway, 'hph1', 'home')),
});
