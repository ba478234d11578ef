import type { DatePiece } from './number-format.ts';
import type { SerialMoment } from './serial-moment.ts';

const months = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
] as const;
const weekdays = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'] as const;

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * Writes a date or time as exactly as its format shows it: `2022-03-14`, `2022-03` where it shows no day, `mars` where it
 * shows no year, `2022-03-14 13:05` with a time. The day is written with its year although the format leaves it out.
 */
export function writeMoment(moment: SerialMoment, pieces: readonly DatePiece[]): string {
  const shows = new Set(pieces.map(({ part }) => part));
  const date = dateOf(moment, shows);
  const time = timeOf(moment, pieces, shows);
  return [date, time].filter((part) => part !== '').join(' ');
}

function dateOf({ year, month, day }: SerialMoment, shows: ReadonlySet<DatePiece['part']>): string {
  if (shows.has('day')) return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (shows.has('month')) return shows.has('year') ? `${year}-${two(month)}` : (months[month - 1] ?? '');
  return shows.has('year') ? String(year) : '';
}

function timeOf(moment: SerialMoment, pieces: readonly DatePiece[], shows: ReadonlySet<DatePiece['part']>): string {
  const hasTime = (['hour', 'minute', 'second', 'elapsed'] as const).some((part) => shows.has(part));
  if (!hasTime) return '';
  const { elapsedSeconds, second } = moment;
  const hours = shows.has('elapsed') ? Math.floor(elapsedSeconds / 3600) : moment.hour;
  const showsSeconds =
    shows.has('second') || pieces.some(({ part, text }) => part === 'elapsed' && text.startsWith('s'));
  return `${two(hours)}:${two(moment.minute)}${showsSeconds ? `:${two(second)}` : ''}`;
}

/** Writes a date or time piece by piece, as a Norwegian Excel shows it: `08.okt`. */
export function showMoment(moment: SerialMoment, pieces: readonly DatePiece[]): string {
  const isHalfDay = pieces.some(({ part }) => part === 'half-day');
  return pieces.map((piece) => showPiece(piece, moment, isHalfDay)).join('');
}

function showPiece(piece: DatePiece, moment: SerialMoment, isHalfDay: boolean): string {
  const { width } = piece;
  const number = (value: number): string => (width > 1 ? two(value) : String(value));
  switch (piece.part) {
    case 'text':
      return piece.text;
    case 'year':
      return width > 2 ? String(moment.year) : two(moment.year % 100);
    case 'month':
      return width > 2 ? nameOf(months[moment.month - 1], width) : number(moment.month);
    case 'day':
      return width > 2 ? nameOf(weekdays[moment.weekday], width) : number(moment.day);
    case 'hour':
      return number(isHalfDay ? moment.hour % 12 || 12 : moment.hour);
    case 'minute':
      return number(moment.minute);
    case 'second':
      return number(moment.second);
    case 'half-day':
      return moment.hour < 12 ? 'AM' : 'PM';
    case 'elapsed':
      return number(Math.floor(moment.elapsedSeconds / secondsOf(piece.text)));
  }
}

/** Three letters for the short name, all for the long one, the first alone for five. */
function nameOf(name = '', width: number): string {
  return width === 4 ? name : name.slice(0, width === 3 ? 3 : 1);
}

const secondsOf = (letters: string): number => ({ h: 3600, m: 60 })[letters.charAt(0)] ?? 1;
