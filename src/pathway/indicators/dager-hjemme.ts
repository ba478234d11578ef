import { asksAboutDischargesToHome } from '../asks-about.ts';
import { countPathway } from '../count-pathway.ts';
import { type Limit, within } from '../limit.ts';
import { dateOf } from '../marks.ts';

/** Who dies has had fewer days at home, which is the point; of who moves away nobody knows. */
const thirtyDays: Limit = { ...within('discharged', 30), endedBy: ['moved'], endsWhateverWasDone: true };

/** E4-05: days alive and at home of the first 30, added up, of discharges to home. */
export const daysAtHome = countPathway({
  columns: ['discharged', 'days_home'],
  outside: asksAboutDischargesToHome,
  date: dateOf('discharged'),
  limit: thirtyDays,
  outcome: (pathway) => pathway.numbers.days_home ?? 'number-missing',
});
