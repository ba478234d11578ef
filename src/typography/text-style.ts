import type { FaceName } from './font-files.ts';

/** The weights that there are faces for. */
export type FontWeight = 400 | 600 | 700;

/** How a text is set. The unit of `size` is the unit of every length that comes back. */
export interface TextStyle {
  readonly size: number;
  readonly weight?: FontWeight;
  readonly italic?: boolean;
}

const upright = { 400: 'regular', 600: 'semibold', 700: 'bold' } as const satisfies Record<FontWeight, FaceName>;

/** The face that a style is set in: italic is there in one weight only, and wins over the weight. */
export const faceOf = (style: Pick<TextStyle, 'weight' | 'italic'>): FaceName =>
  style.italic ? 'italic' : upright[style.weight ?? 400];
