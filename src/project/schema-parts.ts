import * as z from 'zod';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { ConfigProblem } from '../domain/config-problem.ts';
import type { Localized } from '../domain/language-id.ts';
import type { Logo } from '../domain/logo.ts';
import type { Period } from '../domain/period.ts';
import { findWord, idsOf, wordsOf } from './find-word.ts';
import { parseDate, parseDeadline } from './parse-date.ts';
import { parsePeriod } from './parse-period.ts';
import { slugOf } from './slug-of.ts';
import type { Vocabulary } from './vocabularies.ts';

// The parts that the schema of gpf.yaml is put together from. A part that reads a text says itself what is wrong with it:
// as a `custom` issue that carries the problem. A map says as its message which keys it knows, and a choice between
// types which type is expected (`configProblems` reads both).

/** A map with these keys and no others. */
export const map = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });

/** A text that is not empty. */
export const text = () => z.string().trim().min(1);

/** A list of texts. */
export const texts = () => z.array(text());

/** One of a vocabulary's ids, or a word that stands for it. */
export const word = <Id extends string>(vocabulary: Vocabulary<Id>) =>
  z
    .string()
    .meta({ enum: [...wordsOf(vocabulary)] })
    .transform((written, context): Id => {
      const { id, suggestion } = findWord(vocabulary, written);
      return id ?? refuse(context, { kind: 'not-allowed', allowed: idsOf(vocabulary), suggestion });
    });

/** A name of letters, digits, `-`, `_` and `.`, fit for a file's name. */
export const id = () =>
  text().transform((written, context): string => {
    if (/^[\p{L}\p{N}]+([-_.][\p{L}\p{N}]+)*$/u.test(written) && written.length <= 60) return written;
    const slug = slugOf(written).slice(0, 60);
    return refuse(context, { kind: 'not-allowed', allowed: [slug], suggestion: slug });
  });

/** A day. */
export const date = () => read('date', parseDate);

/** A day, or a longer period that stands for its last day. */
export const deadline = () => read('date', parseDeadline);

const read = (expected: 'date', parse: (written: string) => CalendarDate | null) =>
  z
    .string()
    .transform((written, context): CalendarDate => parse(written) ?? refuse(context, { kind: 'wrong-type', expected }));

/** A period of the calendar as text, or a running number. */
export const period = () =>
  z
    .union([z.string(), z.number()], { error: () => 'period' })
    .transform(
      (written, context): Period =>
        parsePeriod(String(written)) ?? refuse(context, { kind: 'wrong-type', expected: 'period' }),
    );

/** `true` and `false`, or `ja` and `nei`. */
export const yesOrNo = () =>
  z
    .union([z.boolean(), z.enum(['ja', 'nei'])], { error: () => 'boolean' })
    .transform((yes) => yes === true || yes === 'ja');

/** A number as text or number: `0.9`, `"90 %"`, `"2,4"`. `percent` tells that it was written with a percent sign. */
export const amount = () =>
  z.union([z.number(), z.string()], { error: () => 'number' }).transform((written, context) => {
    const parts = /^([-+]?\d+(?:[.,]\d+)?)\s*(%?)$/.exec(String(written).trim());
    if (!parts) return refuse(context, { kind: 'wrong-type', expected: 'number' });
    const percent = parts[2] === '%';
    const number = Number((parts[1] ?? '').replace(',', '.'));
    return { value: percent ? number / 100 : number, percent };
  });

/** A text for all languages, or one for each; a language that is left out takes the nearest that is there. */
export const localized = () =>
  z
    .union([text(), map({ nb: text().optional(), nn: text().optional(), en: text().optional() })])
    .transform((written, context): Localized => {
      if (typeof written === 'string') return { nb: written, nn: written, en: written };
      const { nb, nn, en } = written;
      const any = nb ?? nn ?? en;
      if (any === undefined) return refuse(context, { kind: 'missing-key', key: 'nb' });
      return { nb: nb ?? any, nn: nn ?? any, en: en ?? any };
    });

/** A page on the web that anyone can open: https, no name or password in it, and not longer than a QR code can hold. */
export const address = () =>
  text().transform((written, context): string => {
    const url = URL.canParse(written) ? new URL(written) : null;
    const isOpen = url?.protocol === 'https:' && url.username === '' && url.password === '' && url.href.length <= 300;
    return url && isOpen ? url.href : refuse(context, { kind: 'wrong-type', expected: 'address' });
  });

/** A picture by its path, with or without words for what it shows. */
export const logo = () =>
  z.union([text(), map({ file: text(), alt: text().optional() })]).transform((written): Logo => {
    const { file, alt = null } = typeof written === 'string' ? { file: written } : written;
    return { file, alt };
  });

/** What a part needs of zod to report a problem of its own. */
interface Context {
  readonly issues: { push: (issue: { code: 'custom'; input: unknown; params: { problem: ConfigProblem } }) => unknown };
}

function refuse({ issues }: Context, problem: ConfigProblem): never {
  issues.push({ code: 'custom', input: undefined, params: { problem } });
  return z.NEVER;
}
