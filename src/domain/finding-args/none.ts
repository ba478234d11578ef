/** A finding that says all with its code and its place. */
export type None = Readonly<Record<never, never>>;
