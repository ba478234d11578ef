/** A picture that can lie in a poster, and its size: pixels, or millimetres of a drawing; only their ratio counts. */
export type Picture =
  | {
      readonly kind: 'raster';
      /** `data:image/png;base64,…`. */
      readonly href: string;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'drawing';
      /** SVG in millimetres, from 0, 0. */
      readonly fragment: string;
      readonly width: number;
      readonly height: number;
    };

/** A picture, and what it shows in words. */
export interface ToldPicture {
  readonly picture: Picture;
  readonly alt: string;
}
