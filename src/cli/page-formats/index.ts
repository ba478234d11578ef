import type { PageFormat, PageFormatId } from './page-format.ts';
import { pdf } from './pdf.ts';
import { png } from './png.ts';
import { svg } from './svg.ts';

/** Every format that a page can be written in. */
export const pageFormats: Readonly<Record<PageFormatId, PageFormat>> = { svg, pdf, png };
