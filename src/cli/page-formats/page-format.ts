import type { DrawingTools, DrawnPage } from '../draw-page.ts';

/** Ways to write a page that was drawn. The id is the ending of the file and the word of `--format`. */
export const pageFormatIds = ['svg'] as const;
export type PageFormatId = (typeof pageFormatIds)[number];

/** How a page becomes a file of one format. */
export interface PageFormat {
  readonly id: PageFormatId;
  readonly write: (page: DrawnPage, tools: DrawingTools) => Promise<string | Uint8Array>;
}
