import type { NonEmpty } from '../domain/non-empty.ts';

/** The last element of a list that has one. @example lastOf([1, 2, 3]) // => 3 */
export const lastOf = <T>(list: NonEmpty<T>): T => list[list.length - 1] as T;
