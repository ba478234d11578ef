/** A logo that gpf.yaml names. */
export interface Logo {
  /** As written: a path from the folder of gpf.yaml. */
  readonly file: string;
  /** What it shows, for those who do not see it; null is the name of whose it is. */
  readonly alt: string | null;
}
