import { papers, turnedLike } from '../poster/paper.ts';
import type { DrawingTools } from './drawing-tools.ts';
import type { DrawnPage } from './drawn-page.ts';
import { pageFormats } from './page-formats/index.ts';
import { type PageFormatId, type PageSettings, pageFormatIds, type WritePage } from './page-formats/page-format.ts';
import { proofName } from './proof-name.ts';
import type { OutputFile } from './write-files.ts';

/** A page that was drawn, and where it is written: below the folder of the report, without an ending. */
export interface NamedPage {
  readonly name: string;
  readonly page: DrawnPage;
}

export interface PageWriting extends PageSettings {
  readonly formats: readonly PageFormatId[];
}

export interface WrittenPages {
  readonly files: readonly OutputFile[];
  /** The formats that pages were written in. */
  readonly formats: readonly PageFormatId[];
  /** Formats that were asked for, and that a package is missing for. */
  readonly missing: readonly PageFormatId[];
}

/** Every page as a file of each format, one after the other; as SVG where no other format can be written. */
export async function writePages(
  pages: readonly NamedPage[],
  writing: PageWriting,
  tools: DrawingTools,
): Promise<WrittenPages> {
  const { opened, missing } = await openFormats(writing.formats, tools);
  const files = pages.flatMap(({ name, page }) =>
    [...opened].flatMap(([format, write]) =>
      sheetsOf(page, format).map((sheet) => {
        const path = `${sheet.isProof ? proofName(name) : name}.${format}`;
        const make = () => write(sheet.page, writing);
        return { path, content: tools.memory ? tools.memory.recallFile(page, path, make) : make() };
      }),
    ),
  );
  return { files, formats: [...opened.keys()], missing };
}

async function openFormats(asked: readonly PageFormatId[], tools: DrawingTools) {
  const opened = new Map<PageFormatId, WritePage>();
  const missing: PageFormatId[] = [];
  for (const format of asked) {
    const write = await pageFormats[format].open(tools);
    if (write) opened.set(format, write);
    else missing.push(format);
  }
  const svg = opened.size === 0 ? await pageFormats.svg.open(tools) : null;
  if (svg) opened.set('svg', svg);
  return { opened, missing };
}

/** Every file that a page may be written as, by its name without an ending. */
export const filesOfPage = (name: string): readonly string[] =>
  pageFormatIds.flatMap((format) => {
    const names = pageFormats[format].proofs ? [name, proofName(name)] : [name];
    return names.map((one) => `${one}.${format}`);
  });

interface Sheet {
  readonly page: DrawnPage;
  readonly isProof: boolean;
}

/** A page; and the same on the paper that every office has, to be read before the page is sent to print. */
function sheetsOf(page: DrawnPage, format: PageFormatId): readonly Sheet[] {
  const paper = turnedLike(papers.a4, page.paper);
  const hasProof = pageFormats[format].proofs && page.paper.width > paper.width;
  const whole = { page, isProof: false };
  return hasProof ? [whole, { page: { ...page, paper }, isProof: true }] : [whole];
}
