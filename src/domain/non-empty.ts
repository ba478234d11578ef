/** A list that was proved to hold at least one element, so that what takes it needs no check. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** Proves that a list is not empty. @example isNonEmpty([1]) // => true */
export const isNonEmpty = <T>(list: readonly T[]): list is NonEmpty<T> => list.length > 0;
