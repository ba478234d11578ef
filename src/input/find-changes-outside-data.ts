import type { CalendarDate } from '../domain/calendar-date.ts';
import type { CellPlace } from '../domain/cell-place.ts';
import type { TeamId } from '../domain/ids.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import type { Measurement } from '../domain/measurement.ts';
import { firstDay, lastDay } from '../domain/period-arithmetic.ts';
import { isMeasured } from './is-measured.ts';
import type { AskAll, ReadData } from './read-data.ts';

/** The days that a team's measurements are from. */
interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Changes of a team more than a year before its first measured period, or after its last one: a slip in the year? */
export const findChangesOutsideData: AskAll = (data) => {
  const changes = changesIn(data);
  if (changes.length === 0) return [];
  const spans = spansOf(data.measurements);
  return changes.flatMap(({ team, date, place }) => {
    const span = spans.get(team);
    if (!span || (inAYear(date) >= span.from && inAYear(span.to) >= date)) return [];
    return [makeFinding('change-outside-data', place, { date }, { team })];
  });
};

interface PlacedChange {
  readonly team: TeamId;
  readonly date: CalendarDate;
  readonly place: CellPlace;
}

const changesIn = ({ project, changes }: ReadData): readonly PlacedChange[] => [
  ...project.teams.flatMap(({ id, changes: own }) =>
    own.map(({ date }) => ({ team: id, date, place: wholeFile('gpf.yaml') })),
  ),
  ...changes.map(({ team, change, place }) => ({ team, date: change.date, place })),
];

/** The same day of the next year, for comparing. */
const inAYear = (date: CalendarDate): string => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;

function spansOf(measurements: readonly Measurement[]): ReadonlyMap<TeamId, Span> {
  const spans = new Map<TeamId, Span>();
  for (const measurement of measurements) {
    const [from, to] = [firstDay(measurement.period), lastDay(measurement.period)];
    if (from === null || to === null || !isMeasured(measurement)) continue;
    const known = spans.get(measurement.team);
    const isEarlier = !known || from < known.from;
    const isLater = !known || to > known.to;
    spans.set(measurement.team, { from: isEarlier ? from : known.from, to: isLater ? to : known.to });
  }
  return spans;
}
