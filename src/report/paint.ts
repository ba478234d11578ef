/** How a text is marked on a terminal. Without color every function gives its text back. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly sign: (text: string) => string;
}

const asItIs = (text: string): string => text;

/** For files and for terminals without color. */
export const noPaint: Paint = { strong: asItIs, dim: asItIs, error: asItIs, warning: asItIs, sign: asItIs };
