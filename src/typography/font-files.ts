/** The bytes of the four faces that posters and pages are set in, as TrueType files. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly italic: Uint8Array;
  readonly semibold: Uint8Array;
  readonly bold: Uint8Array;
}

export type FaceName = keyof FontFiles;
