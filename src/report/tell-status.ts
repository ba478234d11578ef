import { type CalendarDate, toDayNumber } from '../domain/calendar-date.ts';
import type { TaskSign } from '../domain/team-task.ts';
import type { StatusTexts, ToldDay } from '../language/status-texts.ts';
import type { NetworkStatus, SeriesStatus, TaskStatus, TeamStatus } from '../status/network-status.ts';
import type { PointsToCome } from '../status/points-to-come.ts';
import { daysForPrinting } from '../status/status-gathering.ts';
import type { StatusWords } from './status-words.ts';

const dayFrom = (date: CalendarDate, today: CalendarDate): ToldDay => ({
  date,
  days: toDayNumber(date) - toDayNumber(today),
});

/** The gathering and its posters, in a sentence each. Of one that has been nobody needs to know when they were to print. */
export function tellGathering({ today, gathering }: NetworkStatus, texts: StatusTexts): readonly string[] {
  if (gathering === null) return [texts.noGathering];
  const { name, date, isPlanned, postersToPrint } = gathering;
  const told = texts.gathering(name, dayFrom(date, today), isPlanned);
  if (date < today) return [told];
  const proposed = postersToPrint.isProposed ? daysForPrinting : null;
  return [told, texts.posters(dayFrom(postersToPrint.date, today), proposed)];
}

/** How many teams have delivered, and which have not. */
export function tellDelivered({ teams }: NetworkStatus, { texts, messages }: StatusWords): readonly string[] {
  if (teams.length === 0) return [texts.noTeams];
  const silent = teams.filter(({ series }) => series.every(({ delivered }) => delivered === null));
  const delivered = texts.delivered(teams.length - silent.length, teams.length);
  if (silent.length === 0) return [delivered];
  return [delivered, texts.notYet(messages.formats.list(silent.map(({ team }) => team.name)))];
}

/** What a team needs to know of a series, each in a clause of its own; none where nothing is lacking. */
export function tellSeries(series: SeriesStatus, today: CalendarDate, { team }: StatusTexts): readonly string[] {
  const { delivered, missing, hidden, hiddenByOutcome } = series;
  if (delivered === null) return [team.nothing];
  return [
    ...(missing.now === null ? [] : [team.missingNow(missing.now)]),
    ...(missing.later === null ? [] : [team.missingLater(missing.later, missing.later.completeFrom)]),
    ...tellLack(series, today, team),
    ...(hidden > 0 ? [team.tooSmall(hidden)] : []),
    ...(hiddenByOutcome ? [team.hiddenByOutcome] : []),
  ];
}

/** The level comes first: who cannot read it is not told of changes. */
function tellLack(
  { points, lacking }: SeriesStatus,
  today: CalendarDate,
  texts: StatusTexts['team'],
): readonly string[] {
  const told = ({ least, when }: PointsToCome) => {
    const day = when !== null && when.completeFrom > today ? when.completeFrom : null;
    return { measured: points, least, day };
  };
  if (lacking.level !== null) return [texts.level(told(lacking.level))];
  return lacking.change === null ? [] : [texts.change(told(lacking.change))];
}

/** What of the tasks stands in the project, where that is asked for too, and what does not, in their order. */
export function tellTasks(tasks: readonly TaskStatus[], texts: StatusTexts, isDetailed: boolean): readonly string[] {
  const words = (signs: readonly TaskSign[]): string => signs.map((sign) => texts.signs[sign]).join(', ');
  const written = tasks.flatMap((task) => task.written);
  const notWritten = tasks.flatMap((task) => task.notWritten);
  return [
    ...(isDetailed && written.length > 0 ? [texts.team.written(words(written))] : []),
    ...(notWritten.length > 0 ? [texts.team.notWritten(words(notWritten))] : []),
  ];
}

/** Of how many teams all of each task is written down, beside the task's id. */
export const countWritten = ({
  teams,
}: NetworkStatus): readonly { readonly task: TaskStatus['task']; readonly teams: number }[] =>
  (teams[0]?.tasks ?? []).map(({ task }) => ({
    task,
    teams: teams.filter(({ tasks }) => tasks.some((one) => one.task === task && one.notWritten.length === 0)).length,
  }));

/** The language of the team, where it is on the wheel, and with whom it works. */
export function aboutTeam({ team, language }: TeamStatus, { texts, messages }: StatusWords): readonly string[] {
  return [
    texts.team.language[language],
    ...(team.wheel.length === 0 ? [] : [team.wheel.map((phase) => messages.poster.wheel[phase]).join(' / ')]),
    ...(team.partners.length === 0 ? [] : [texts.team.together(messages.formats.list(team.partners))]),
  ];
}
