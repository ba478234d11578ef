import { resolveIndicator } from '../catalogue/resolve-indicator.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Indicator } from '../domain/indicator.ts';
import { columnIdsOf } from './column-names.ts';
import type { NumberRole } from './wide-cells.ts';

/** What a label beside or above numbers says: which indicator they are of, and which of its numbers they are. */
export interface WideLabel {
  /** The name without the word for the role; empty where the label is nothing but that word. */
  readonly name: string;
  /** Null where the name is of no indicator that is known. */
  readonly indicator: Indicator | null;
  /** Null where the label does not say. */
  readonly role: NumberRole | null;
}

const roles: readonly NumberRole[] = ['numerator', 'denominator', 'value'];
const wordsForValue = new Set(['andel', 'del', 'prosent', 'percent', 'share']);
const longest = 300;

/** The number that a word stands for: `teller`, `nemnar`, `verdi`, `andel`. */
export function roleOfWord(word: string): NumberRole | null {
  if (wordsForValue.has(word.trim().toLowerCase())) return 'value';
  const ids = columnIdsOf(word);
  return roles.find((role) => ids.includes(role)) ?? null;
}

/**
 * Reads a label such as `HPH2`, `HPH2 teller`, `sykepleier-3-dager (nevner)`, `Teller: HPH2` or `teller`. What is the
 * name of an indicator as it stands holds, whatever words are in it.
 */
export function readWideLabel(text: string, catalogue: Catalogue): WideLabel {
  const name = text.trim();
  const whole = resolveIndicator(catalogue, name);
  if (whole !== null || name === '' || name.length > longest) return { name, indicator: whole, role: null };
  const words = [...name.matchAll(/\p{L}+/gu)];
  const [first, last] = [words.at(0), words.at(-1)];
  if (first === undefined || last === undefined) return { name, indicator: null, role: null };
  const atEnd = roleOfWord(last[0]);
  if (atEnd !== null && isAtEnd(name, last)) {
    const rest = trimMarks(name.slice(0, last.index));
    return { name: rest, indicator: resolveIndicator(catalogue, rest), role: atEnd };
  }
  const atStart = first.index === 0 ? roleOfWord(first[0]) : null;
  const rest = atStart === null ? name : trimMarks(name.slice(first[0].length));
  return { name: rest, indicator: resolveIndicator(catalogue, rest), role: atStart };
}

/** Nothing but marks and spaces stands behind the word. */
const isAtEnd = (name: string, word: RegExpExecArray): boolean =>
  !/[\p{L}\p{N}]/u.test(name.slice(word.index + word[0].length));

/** Without the brackets, dashes and colons between a name and a word for its role. */
const trimMarks = (text: string): string => text.replace(/^[\s:,;()/|–—-]+/u, '').replace(/[\s:,;()/|–—-]{1,40}$/u, '');
