import type { PeriodKind } from '../domain/period.ts';
import type { Table } from '../domain/table.ts';
import { readPeriod } from './read-period.ts';
import { headerCell, rowsAbove, type WideCell } from './wide-cells.ts';

/** A column that stands for a period; `text` names it with its year. */
export interface PeriodHeading extends WideCell {
  readonly column: number;
}

export interface PeriodHeadings {
  readonly headings: readonly PeriodHeading[];
  /** Whether the year was taken from a row above the header. */
  readonly hasYearAbove: boolean;
  /** The year that a title gave to all of them; null where it was taken from nowhere else than over or in the headings. */
  readonly yearOfTitle: number | null;
  /** The first heading without a year, where no year can be told for it; null where all have theirs. */
  readonly withoutYear: WideCell | null;
}

type Numbering = 'calendar' | 'numbered';

/** A week that its year does not have is a period all the same, and the mistake is told where it is read. */
export function isPeriodText(text: string, numbering: Numbering = 'calendar'): boolean {
  const outcome = readPeriod(text, numbering);
  return outcome.ok || outcome.problem.code === 'week-does-not-exist';
}

/** A year in which every week and month may stand. */
const anyYear = 2020;

/** `mars`, `uke 5`, `K1`, `2. tertial`: a period once a year stands beside it. */
export const isPeriodWithoutYear = (text: string): boolean =>
  /\p{L}/u.test(text) && !isPeriodText(text) && isPeriodText(`${text.trim()} ${anyYear}`);

/**
 * Finds the columns that stand for periods. Where their headings have no year, it is taken from the row above in which
 * years stand over them, or else from the only year that the title names, if the periods then follow each other in time.
 * Where some have a year, those of the same kind without one (`jan 2022`, `feb`) lack theirs.
 */
export function findPeriodHeadings(table: Table, numbering: Numbering): PeriodHeadings {
  const cells = table.header.map((_, column) => ({ ...headerCell(table, column), column }));
  const whole = cells.filter(({ text }) => text !== '' && isPeriodText(text, numbering));
  const bare = cells.filter(({ text }) => text !== '' && isPeriodWithoutYear(text));
  const found = { headings: whole, hasYearAbove: false, yearOfTitle: null, withoutYear: null };
  if (whole.length > 0) {
    const kinds = new Set(whole.map(({ text }) => kindOf(text)));
    const like = bare.filter(({ text }) => kinds.has(kindOf(`${text} ${anyYear}`)));
    return { ...found, headings: [...whole, ...like], withoutYear: like[0] ?? null };
  }
  const [first] = bare;
  if (first === undefined) return found;
  const over = yearsOver(bare, table);
  const ofTitle = over === null ? yearOfTitle(bare, table) : null;
  const years = over ?? (ofTitle === null ? null : bare.map(() => ofTitle));
  if (years === null) return { ...found, headings: bare, withoutYear: first };
  const headings = bare.map((heading, index) => ({ ...heading, text: `${heading.text} ${years[index] ?? ''}` }));
  return { headings, hasYearAbove: true, yearOfTitle: ofTitle === null ? null : Number(ofTitle), withoutYear: null };
}

/** Null for what is no period of the calendar. */
function kindOf(text: string): PeriodKind | null {
  const period = readPeriod(text);
  return period.ok ? period.value.kind : null;
}

/** The years over the headings, from the nearest row above that has one for each; null without such a row. */
function yearsOver(headings: readonly PeriodHeading[], table: Table): readonly string[] | null {
  const rows = rowsAbove(table).map(({ cells }) => yearsIn(cells, headings));
  return rows.find((years) => years.every((year) => year !== '')) ?? null;
}

/** A year stands over the first heading of it, as a merged cell does; empty where no year does. */
function yearsIn(cells: readonly string[], headings: readonly PeriodHeading[]): readonly string[] {
  const years: string[] = [];
  for (const { column } of headings) {
    const above = (cells[column] ?? '').trim();
    years.push(above === '' ? (years.at(-1) ?? '') : (/^\d{4}$/.exec(above)?.[0] ?? ''));
  }
  return years;
}

const yearWord = '(?:årstall|årstal|året|år|year)';
const resultWord =
  '(?:måling(?:er|ar|ene|ane)?|registrering(?:er|ar)?|resultat(?:er|a|ene)?|tall|tal|measurements?|results?)';

/** A year that is the whole of a cell, or beside a word that says that the measurements are from then. Never part of a date. */
const yearPatterns: readonly RegExp[] = [
  /^((?:19|20)\d{2})$/,
  new RegExp(
    `(?<!\\p{L})(?:${yearWord}|${resultWord}(?: (?:i|for|frå|fra|in|from))?):? ((?:19|20)\\d{2})(?![\\d./–-])`,
    'iu',
  ),
  new RegExp(`^((?:19|20)\\d{2})[ -]?${resultWord}$`, 'iu'),
];

/** So much of a title is read. */
const longestTitle = 300;

function yearOfTitle(headings: readonly PeriodHeading[], table: Table): string | null {
  const titles = rowsAbove(table).flatMap(({ cells }) => cells.map((cell) => cell.trim().replace(/\s+/g, ' ')));
  const named = titles.flatMap((title) => {
    const text = title.slice(0, longestTitle);
    const year = yearPatterns.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
    // With another year beside it, as in `målinger 2021 og 2022`, none is the year of all.
    return year === undefined ? [] : (text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []);
  });
  const [year] = named;
  if (year === undefined || new Set(named).size > 1) return null;
  const keys = headings.map(({ text }) => {
    const period = readPeriod(`${text} ${year}`);
    return period.ok ? period.value.key : '';
  });
  return keys.every((key, index) => index === 0 || key > (keys[index - 1] ?? '')) ? year : null;
}
