import type { Catalogue } from '../domain/catalogue.ts';
import type { Indicator } from '../domain/indicator.ts';
import { languageIds } from '../domain/language-id.ts';
import type { SuggestedIndicator } from '../domain/suggested-indicator.ts';
import { indexIndicators } from './index-indicators.ts';
import { nameWithWords } from './name-with-words.ts';
import { type Named, nearestName } from './nearest-name.ts';

/** No name is as long. */
const longest = 100;
/** A sheet has the same wrong name in many rows. */
const mostRemembered = 1000;
const remembered = new WeakMap<Catalogue, Map<string, SuggestedIndicator | null>>();

/**
 * What was probably meant by a text that names no indicator: the one whose id, code, alias or name in any language is
 * nearest, or else the only one of which a name has all the words (`Sykepleier innen 3 dager`). Null where nothing is
 * near or where two indicators are equally near.
 */
export function suggestIndicator(catalogue: Catalogue, text: string): SuggestedIndicator | null {
  if (text.length > longest) return null;
  const known = remembered.get(catalogue) ?? new Map<string, SuggestedIndicator | null>();
  remembered.set(catalogue, known);
  const before = known.get(text);
  if (before !== undefined) return before;
  const index = indexIndicators(catalogue);
  const nearest = nearestName(text, index) ?? nameWithWords(text, index);
  const suggestion = nearest === null ? null : suggestionOf(nearest);
  if (known.size < mostRemembered) known.set(text, suggestion);
  return suggestion;
}

function suggestionOf({ spelling, value: indicator }: Named<Indicator>): SuggestedIndicator {
  const { id, name } = indicator;
  const isFullName = spelling === id || languageIds.some((language) => name[language] === spelling);
  return { id, name, alias: isFullName ? null : spelling };
}

/** The shortest that can be written for it. */
export const shortNameOf = ({ id, alias }: SuggestedIndicator): string => alias ?? id;
