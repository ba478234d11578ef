import { asksAboutDischargesToHome } from '../asks-about.ts';
import { countPathway } from '../count-pathway.ts';
import { dateOf, isDoneBy } from '../marks.ts';

/** E2-01: home care had both papers when the patient left the hospital, of discharges to home. */
export const papersBeforeLeaving = countPathway({
  columns: ['discharged', 'epikrise', 'medication_list'],
  outside: asksAboutDischargesToHome,
  date: dateOf('discharged'),
  limit: null,
  outcome: (pathway) =>
    Number(isDoneBy(pathway, 'epikrise', 'discharged') && isDoneBy(pathway, 'medication_list', 'discharged')),
});
