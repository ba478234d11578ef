import { describe, expect, it } from 'vitest';
import type { PdfPage, PdfText } from '../../../src/render/pdf-page.ts';
import { makePdfWriter } from '../../../src/render/write-pdf.ts';
import { sourceSans } from '../typography/source-sans.ts';

const fonts = { files: Object.values(sourceSans), family: 'Source Sans 3' };

const text = (line: string, more: Partial<PdfText> = {}): PdfText => ({
  kind: 'text',
  level: null,
  lines: [line],
  x: 10,
  y: 20,
  align: 'start',
  size: 5,
  step: 0,
  weight: 400,
  italic: false,
  color: '#16323a',
  ...more,
});

const drawing = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" viewBox="0 0 210 297">${inner}</svg>`;

const page = (more: Partial<PdfPage> = {}): PdfPage => ({
  title: 'Målet vårt',
  description: 'En prøve',
  language: 'nb',
  author: 'Fjelldal kommune',
  keywords: ['gpf'],
  created: 1_672_444_800,
  width: 210,
  height: 297,
  background: drawing('<rect width="9" height="9"/>'),
  parts: [text('Målet vårt', { level: 1 }), text('Flere kom trygt hjem.')],
  ...more,
});

const openWriter = async () => {
  const write = await makePdfWriter(fonts);
  if (!write) throw new Error('Typst is not installed here.');
  return write;
};

describe('makePdfWriter', () => {
  it('gives the same bytes for the same page, whatever was set before', async () => {
    const write = await openWriter();
    const first = write(page());
    write(page({ parts: [text('Noe annet')] }));
    expect(Buffer.from(write(page())).equals(Buffer.from(first))).toBe(true);
    expect(Buffer.from((await openWriter())(page())).equals(Buffer.from(first))).toBe(true);
  });

  it('never takes a text for a command', async () => {
    const write = await openWriter();
    const hostile = [
      '#panic("x")',
      '#read("/etc/passwd")',
      '*b* _i_ $1$ @a <b> \\ // /* = x',
      '"); #1',
      '#import "@preview/a:1"',
    ];
    for (const line of hostile) {
      const pdf = Buffer.from(write(page({ title: line, author: line, keywords: [line], parts: [text(line)] })));
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    }
  });

  it('reads no file and no address, whatever a drawing asks for', async () => {
    const write = await openWriter();
    for (const address of ['/etc/hostname', 'https://example.org/a.png', 'a.png']) {
      const background = drawing(`<image href="${address}" width="5" height="5"/>`);
      expect(() => write(page({ background }))).toThrow('failed to load linked image');
    }
  });

  it('says where a letter is missing, and takes no font of the machine', async () => {
    const write = await openWriter();
    expect(() => write(page({ parts: [text('漢')] }))).toThrow('could not be displayed with font');
  });

  it('is null where the package is missing, or is not for this computer', async () => {
    const missing = () => Promise.reject(new Error('Cannot find native binding.'));
    expect(await makePdfWriter(fonts, missing)).toBeNull();
  });
});
