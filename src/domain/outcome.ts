/** Something that went well, or the reason why it did not. */
export type Outcome<T, Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

export const succeed = <T>(value: T): Outcome<T, never> => ({ ok: true, value });
export const fail = <Problem>(problem: Problem): Outcome<never, Problem> => ({ ok: false, problem });
