import { asksAboutDischargesToHome } from '../asks-about.ts';
import { countPathway } from '../count-pathway.ts';
import { dateOf, isSaidBy } from '../marks.ts';

/** E5-01: contact about joint planning at or before the discharge, of discharges to home. */
export const plannedTogether = countPathway({
  columns: ['discharged', 'joint_planning'],
  outside: asksAboutDischargesToHome,
  date: dateOf('discharged'),
  limit: null,
  outcome: (pathway) => Number(isSaidBy(pathway, 'joint_planning', 'discharged')),
});
