import type { PdfPage } from './pdf-page.ts';
import { pdfProgram } from './pdf-program.ts';

/** The part of Typst that is used. */
export type TypstModule = Pick<typeof import('@myriaddreamin/typst-ts-node-compiler'), 'NodeCompiler'>;
type Compiler = ReturnType<TypstModule['NodeCompiler']['create']>;

/** Makes PDF files, one after the other, with one compiler. */
export type WritePdf = (page: PdfPage) => Uint8Array;

export interface PdfFonts {
  /** TrueType files, whole; a PDF holds what it uses of them. */
  readonly files: readonly Uint8Array[];
  /** The name that texts and drawings ask for. */
  readonly family: string;
}

/** There is no such folder: nothing is read from it. */
const workspace = '/gpf-reads-no-file-of-yours';

/**
 * A writer of PDF files: vectors, every font embedded as what is used of it, tagged for screen readers as PDF/UA-1 asks.
 * The same page gives the same bytes. No file or address is read, and no font but the given ones is used.
 *
 * Null where Typst's compiler is not installed, or not for this kind of computer. Error: a page that cannot be set, which
 * is a fault in gpf.
 */
export async function makePdfWriter(
  fonts: PdfFonts,
  load: () => Promise<TypstModule> = loadTypst,
): Promise<WritePdf | null> {
  const typst = await load().catch(() => null);
  if (typst === null) return null;
  const compiler = typst.NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.files.map(asBuffer) }] });
  return (page) => setPage(compiler, page, fonts.family);
}

const loadTypst = (): Promise<TypstModule> => import('@myriaddreamin/typst-ts-node-compiler');

function setPage(compiler: Compiler, page: PdfPage, font: string): Uint8Array {
  const inputs = { page: JSON.stringify({ ...page, font }) };
  const compiled = compiler.compile({ mainFileContent: pdfProgram, inputs });
  const complaints = [compiled.takeDiagnostics()?.shortDiagnostics ?? []].flat();
  if (!compiled.result || complaints.length > 0) {
    throw new Error(`Typst could not set a page: ${JSON.stringify(complaints)}`);
  }
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: page.created });
  // What was set is kept for the next time; a report never sets the same page again.
  compiler.evictCache(0);
  return pdf;
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
