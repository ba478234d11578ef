import { pdfPageOf } from '../../poster/pdf-page-of.ts';
import { fontFamily } from '../../typography/subset-fonts.ts';
import type { PageFormat } from './page-format.ts';

/** For a print shop, and for those who hear a page instead of seeing it. */
export const pdf: PageFormat = {
  id: 'pdf',
  takes: '@myriaddreamin/typst-ts-node-compiler',
  proofs: true,
  open: async ({ writers, fontSet }) => {
    const write = await writers.pdf();
    if (write === null) return null;
    const font = { family: fontFamily, lacks: fontSet.lacks };
    return ({ plan, drawings, paper, framed }, { created }) =>
      write(pdfPageOf(plan, { drawings, font, paper, framed, created }));
  },
};
