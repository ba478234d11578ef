import type { EffectGoal } from '../domain/effect-goal.ts';
import { languageIds } from '../domain/language-id.ts';
import { foldName } from './fold-name.ts';
import { nameWithWords } from './name-with-words.ts';
import { indexNames, nearestName } from './nearest-name.ts';

/** An effect goal that was named, or the code of the one that was probably meant. */
export type FoundEffectGoal =
  | { readonly goal: EffectGoal }
  | { readonly goal: null; readonly suggestion: string | null };

/**
 * The effect goal that a text names by code, id, or name in any language, or by words that stand in the names of that goal
 * alone (`partnere`); else the code of the one that is nearest.
 *
 * @example findEffectGoal([], 'E2') // => { goal: null, suggestion: null }
 */
export function findEffectGoal(goals: readonly EffectGoal[], text: string): FoundEffectGoal {
  const index = indexNames(goals.flatMap((goal) => namesOf(goal).map((name) => [name, goal] as const)));
  const named = index.get(foldName(text)) ?? nameWithWords(text, index);
  if (named) return { goal: named.value };
  return { goal: null, suggestion: nearestName(text, index)?.value.code ?? null };
}

const namesOf = ({ id, code, name, short }: EffectGoal): readonly string[] => [
  code,
  id,
  ...languageIds.flatMap((language) => [short[language], name[language]]),
];
