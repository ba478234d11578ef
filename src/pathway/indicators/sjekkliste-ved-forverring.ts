import { fromDayNumber, toDayNumber } from '../../domain/calendar-date.ts';
import { countEvents } from '../count-events.ts';
import { daysFrom } from '../moment-order.ts';

/** What happens in the evening is often written down the day after. */
const days = 1;

/** E2-07: HPH4 on the day of the event or the day after, of declines, falls and contacts with the emergency services. */
export const listAtDecline = countEvents({
  event: 'decline',
  answer: 'hph4',
  limit: ({ date }) => ({ date: fromDayNumber(toDayNumber(date) + days), minute: null }),
  isInTime: (event, answer) => daysFrom(event, answer) <= days,
});
