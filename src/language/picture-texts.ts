/** The words of `gpf chart`. */
export interface PictureTexts {
  readonly wrote: (file: string) => string;
  /** There is no picture of what may not be shown, or was never measured; `why` is the reading. */
  readonly nothingToDraw: (team: string, indicator: string, why: string) => string;
}
