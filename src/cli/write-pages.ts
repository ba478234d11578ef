import type { DrawingTools, DrawnPage } from './draw-page.ts';
import { pageFormats } from './page-formats/index.ts';
import type { PageFormatId } from './page-formats/page-format.ts';
import type { OutputFile } from './write-files.ts';

/** A page that was drawn, and where it is written: below the folder of the report, without an ending. */
export interface NamedPage {
  readonly name: string;
  readonly page: DrawnPage;
}

/** Every page as a file of each format, one after the other. */
export async function writePages(
  pages: readonly NamedPage[],
  formats: readonly PageFormatId[],
  tools: DrawingTools,
): Promise<readonly OutputFile[]> {
  const files: OutputFile[] = [];
  for (const { name, page } of pages) {
    for (const format of formats) {
      files.push({ path: `${name}.${format}`, content: await pageFormats[format].write(page, tools) });
    }
  }
  return files;
}
