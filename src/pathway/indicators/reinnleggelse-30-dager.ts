import type { Moment, Pathway } from '../../domain/pathway.ts';
import { asksAboutDischarges } from '../asks-about.ts';
import { countPathway, type Outcome } from '../count-pathway.ts';
import { within } from '../limit.ts';
import { dateOf, isDone, momentOf } from '../marks.ts';
import { daysFrom, minutesFrom } from '../moment-order.ts';

const days = 30;
const leastMinutes = 480;

/** E3-01: acute readmission from 8 hours to 30 days after the discharge, of discharges to any destination. */
export const readmittedWithin30Days = countPathway({
  columns: ['discharged', 'readmitted', 'acute'],
  outside: asksAboutDischarges,
  date: dateOf('discharged'),
  limit: { ...within('discharged', days), endedBy: ['died', 'moved'] },
  outcome: readmission,
});

/** Of a readmission nobody may guess when it was, or that it was planned: that would make the figure look better. */
function readmission(pathway: Pathway): Outcome {
  if (!isDone(pathway, 'readmitted') || pathway.acute === false) return 0;
  const [discharged, readmitted] = [momentOf(pathway, 'discharged'), momentOf(pathway, 'readmitted')];
  if (discharged === null || readmitted === null) return 'date-missing';
  if (!isInWindow(discharged, readmitted)) return 0;
  return pathway.acute ? 1 : 'acute-not-said';
}

/** From 8 hours, or from day 1 where only dates are known, through day 30. */
function isInWindow(discharged: Moment, readmitted: Moment): boolean {
  const [minutes, passed] = [minutesFrom(discharged, readmitted), daysFrom(discharged, readmitted)];
  const isLateEnough = minutes === null ? passed >= 1 : minutes >= leastMinutes;
  return isLateEnough && passed <= days;
}
