import type { DrawingTools } from '../drawing-tools.ts';
import type { DrawnPage } from '../drawn-page.ts';

/** Ways to write a page that was drawn. The id is the ending of the file and the word of `--format`. */
export const pageFormatIds = ['svg', 'pdf', 'png'] as const;
export type PageFormatId = (typeof pageFormatIds)[number];

/** What is written where no format is named. */
export const ordinaryFormats: readonly PageFormatId[] = ['svg', 'pdf'];

/** How a page becomes a file of one format. */
export interface PageFormat {
  readonly id: PageFormatId;
  /** The npm package that it takes, which may be missing; null where it takes none. */
  readonly takes: OptionalPackage | null;
  /** Whether every page larger than A4 gets a proof on A4 beside it. */
  readonly proofs: boolean;
  /** Null where the package is missing. */
  readonly open: (tools: DrawingTools) => Promise<WritePage | null>;
}

export type OptionalPackage = '@myriaddreamin/typst-ts-node-compiler' | '@resvg/resvg-js';

export type WritePage = (page: DrawnPage, settings: PageSettings) => string | Uint8Array;

/** What the user says of how pages are written. */
export interface PageSettings {
  /** Of pages as pixels: how many to an inch, or across. */
  readonly pixels: { readonly kind: 'per-inch' | 'across'; readonly number: number };
  /** SOURCE_DATE_EPOCH: when files are to say that they were made; null where it is not set. */
  readonly created: number | null;
}
