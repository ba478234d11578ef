import type { Moment } from '../../domain/pathway.ts';
import { countEvents } from '../count-events.ts';
import { minutesFrom, minutesLater } from '../moment-order.ts';

const minutes = 180;

/** E2-09: HPH6 0 to 3 hours after the message of an admission, of such messages. */
export const informationWithin3Hours = countEvents({
  event: 'admission_message',
  answer: 'hph6',
  limit: (event) => minutesLater(event, minutes),
  isInTime: isWithin3Hours,
});

/** An answer without a time of the day is not shown to be in time. */
function isWithin3Hours(event: Moment, answer: Moment): boolean {
  const passed = minutesFrom(event, answer);
  return passed !== null && passed <= minutes;
}
