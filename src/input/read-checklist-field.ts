import { foldName } from '../catalogue/fold-name.ts';
import type { ChecklistField } from '../domain/checklist-column.ts';
import type { FindingArgs } from '../domain/finding.ts';
import { fail, type Outcome, succeed } from '../domain/outcome.ts';
import {
  type Destination,
  type Inclusion,
  type ManyInPathway,
  type Mark,
  manyInPathway,
  type OnceInPathway,
  onceInPathway,
  type PathwayNumber,
  pathwayNumbers,
} from '../domain/pathway.ts';
import type { DateProblem } from './read-date.ts';
import { readMoment } from './read-moment.ts';
import { readNumber } from './read-number.ts';

/** What one cell says of a pathway; nothing where nothing is written. */
export interface PathwayParts {
  readonly inclusion?: Inclusion;
  readonly destination?: Destination;
  readonly acute?: boolean;
  readonly once?: Readonly<Partial<Record<OnceInPathway, Mark>>>;
  readonly many?: readonly { readonly event: ManyInPathway; readonly mark: Mark }[];
  readonly numbers?: Readonly<Partial<Record<PathwayNumber, number>>>;
}

type ProblemCode =
  | 'time-not-understood'
  | 'ambiguous-date'
  | 'excel-serial-date'
  | 'unknown-pathway-word'
  | 'score-out-of-range';

/** Why a cell says nothing that can be used. What stands in it is no part of that. */
export type FieldProblem = {
  readonly [Code in ProblemCode]: { readonly code: Code; readonly args: FindingArgs[Code] };
}[ProblemCode];

type ReadField = (text: string, decimal: ',' | '.' | null) => Outcome<PathwayParts, FieldProblem>;

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldName));

/** What says that nothing is known. */
const notWritten = folded(['i.t.', 'ikke aktuelt', 'ikkje aktuelt', 'ukjent', 'ukjend', 'unknown', 'n/a']);
const isNotWritten = (text: string): boolean =>
  /^[-\u2010-\u2015\u2212.…?\s]*$/.test(text) || notWritten.has(foldName(text));

const yes = folded(['ja', 'j', 'x', 'yes', 'y', 'ok', 'sann', 'true', 'utført', 'gjort', 'gjord']);
const no = folded(['nei', 'n', 'no', 'usann', 'false', 'ikke utført', 'ikkje utført', 'ikke gjort', 'ikkje gjort']);
/** Signs for "done", of which nothing is left when names are folded. */
const tick = /^[\u2713\u2714\u2611]\ufe0f?$/;

function readMark(text: string, column: ChecklistField): Outcome<Mark, FieldProblem> {
  if (tick.test(text) || yes.has(foldName(text))) return succeed({ done: true, at: null });
  if (no.has(foldName(text))) return succeed({ done: false });
  const moment = readMoment(text);
  return moment.ok ? succeed({ done: true, at: moment.value }) : fail(problemOf(moment.problem, column));
}

function problemOf({ code }: DateProblem, column: ChecklistField): FieldProblem {
  switch (code) {
    case 'ambiguous-date':
      return { code, args: { wanted: 'day' } };
    case 'excel-serial-date':
      return { code, args: { date: null, wanted: 'day' } };
    default:
      return { code: 'time-not-understood', args: { column } };
  }
}

const readOnce =
  (event: OnceInPathway): ReadField =>
  (text) => {
    const mark = readMark(text, event);
    return mark.ok ? succeed({ once: { [event]: mark.value } }) : mark;
  };

/** Several moments stand behind each other. That nothing happened is no event. */
const readMany =
  (event: ManyInPathway): ReadField =>
  (text) => {
    const many: { readonly event: ManyInPathway; readonly mark: Mark }[] = [];
    for (const part of text.split(/[,;\r\n]/)) {
      if (isNotWritten(part)) continue;
      const mark = readMark(part.trim(), event);
      if (!mark.ok) return mark;
      if (mark.value.done) many.push({ event, mark: mark.value });
    }
    return succeed({ many });
  };

/** What a number of a pathway can be. */
interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  /** A number that stands for "not known"; null where none does. */
  readonly notKnown: number | null;
}

/**
 * Scores of function are 1 (best) to 5, and 9 where they do not apply (Helsedirektoratet, KPR, the chapter on method). PSFS
 * is 0 to 10. Days at home are those of the first 30.
 */
const scales: Readonly<Record<PathwayNumber, Scale>> = {
  function_start: { minimum: 1, maximum: 5, notKnown: 9 },
  function_week4: { minimum: 1, maximum: 5, notKnown: 9 },
  psfs_start: { minimum: 0, maximum: 10, notKnown: null },
  psfs_week4: { minimum: 0, maximum: 10, notKnown: null },
  days_home: { minimum: 0, maximum: 30, notKnown: null },
};

const readScore =
  (name: PathwayNumber): ReadField =>
  (text, decimal) => {
    const { minimum, maximum, notKnown } = scales[name];
    const number = readNumber(text, decimal);
    const value = number.ok && number.value.kind === 'number' && !number.value.percent ? number.value.value : null;
    if (value !== null && value === notKnown) return succeed({});
    if (value !== null && value >= minimum && value <= maximum) return succeed({ numbers: { [name]: value } });
    return fail({ code: 'score-out-of-range', args: { column: name, minimum, maximum, notKnown } });
  };

const wordsOf = <Meaning>(meanings: readonly (readonly [Meaning, readonly string[]])[]): ReadonlyMap<string, Meaning> =>
  new Map(meanings.flatMap(([meaning, words]) => words.map((word): [string, Meaning] => [foldName(word), meaning])));

const inclusions = wordsOf<Inclusion>([
  ['discharge', ['discharge', 'utskriving', 'utskrivning', 'utskrevet', 'utskriven', 'utskrivelse']],
  ['new', ['new', 'ny', 'nytt', 'ny bruker', 'ny brukar', 'ny pasient']],
  ['yearly', ['yearly', 'årlig', 'årleg', 'årskontroll']],
]);
const destinations = wordsOf<Destination>([
  ['home', ['home', 'hjem', 'heim', 'hjemmet', 'heimen', 'hjemme', 'heime']],
  ['institution', ['institution', 'institusjon', 'sykehjem', 'sjukeheim', 'korttidsopphold', 'korttidsopphald']],
]);
const acutes = wordsOf<boolean>([
  [true, ['acute', 'akutt', 'ø-hjelp', ...['ja', 'j', 'x', 'yes', 'y', 'sann', 'true']]],
  [false, ['planned', 'planlagt', 'elektiv', ...['nei', 'n', 'no', 'usann', 'false']]],
]);

const readWord =
  <Meaning>(
    column: FindingArgs['unknown-pathway-word']['column'],
    words: ReadonlyMap<string, Meaning>,
    toParts: (meaning: Meaning) => PathwayParts,
  ): ReadField =>
  (text) => {
    const meaning = words.get(foldName(text));
    if (meaning !== undefined) return succeed(toParts(meaning));
    return fail({ code: 'unknown-pathway-word', args: { column } });
  };

const readers: ReadonlyMap<ChecklistField, ReadField> = new Map<ChecklistField, ReadField>([
  ...onceInPathway.map((event): [ChecklistField, ReadField] => [event, readOnce(event)]),
  ...manyInPathway.map((event): [ChecklistField, ReadField] => [event, readMany(event)]),
  ...pathwayNumbers.map((name): [ChecklistField, ReadField] => [name, readScore(name)]),
  ['inclusion', readWord('inclusion', inclusions, (inclusion) => ({ inclusion }))],
  ['discharged_to', readWord('discharged_to', destinations, (destination) => ({ destination }))],
  ['acute', readWord('acute', acutes, (acute) => ({ acute }))],
]);

/**
 * Reads a cell of an HPH sheet, as what stands in its column. Dates, with times or without, `ja`, `nei` and `x`; several
 * dates with a comma, a semicolon or a new line between them where an event may come again. `-` and an empty cell say
 * nothing. Nothing is guessed: what is not understood is a problem.
 *
 * @example readChecklistField('hph2', 'nei', null) // => { ok: true, value: { once: { hph2: { done: false } } } }
 * @example readChecklistField('function_start', '9', null) // => { ok: true, value: {} }
 */
export function readChecklistField(
  field: ChecklistField,
  text: string,
  decimal: ',' | '.' | null,
): Outcome<PathwayParts, FieldProblem> {
  const trimmed = text.trim();
  if (isNotWritten(trimmed)) return succeed({});
  return readers.get(field)?.(trimmed, decimal) ?? succeed({});
}

/** Every moment that the parts tell of. */
export const momentsIn = ({ once = {}, many = [] }: PathwayParts) =>
  [...Object.values(once), ...many.map(({ mark }) => mark)].flatMap((mark) => (mark.done ? (mark.at ?? []) : []));

/** Whether a field says that something was done, and not when. */
export const isDoneUndated = ({ once = {}, many = [] }: PathwayParts): boolean =>
  [...Object.values(once), ...many.map(({ mark }) => mark)].some((mark) => mark.done && mark.at === null);
