import { asksAboutMedicationHelp } from '../asks-about.ts';
import { countPathway } from '../count-pathway.ts';
import { isDoneWithin } from '../is-done-within.ts';
import { within } from '../limit.ts';
import { dateOf } from '../marks.ts';

/** E2-08: medication reconciled on day 0 to 3 after the homecoming, of homecomings with help with the medicines. */
export const reconciledWithin3Days = countPathway({
  columns: ['home', 'medication_help', 'reconciled'],
  outside: asksAboutMedicationHelp,
  date: dateOf('home'),
  limit: within('home', 3),
  outcome: (pathway) => Number(isDoneWithin(pathway, 'reconciled', { from: 'home', first: 0, last: 3 })),
});
