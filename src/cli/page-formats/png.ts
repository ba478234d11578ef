import type { PageFormat, PageSettings } from './page-format.ts';

const inch = 25.4;

/** What says in a file that gpf has made it; the version follows. */
export const pngMaker = 'gpf';

/** For slides and pages that take no other picture. */
export const png: PageFormat = {
  id: 'png',
  takes: '@resvg/resvg-js',
  proofs: false,
  open: async ({ writers }) => {
    const write = await writers.png();
    if (write === null) return null;
    return ({ svg, plan, paper }, settings) => {
      const width = pixelsAcross(paper.width, settings);
      const { documentTitle, description, metadata } = plan;
      const texts = { Title: documentTitle, Description: description, Software: `${pngMaker} ${metadata.gpf}` };
      return write(svg, { width }, { texts, perMetre: Math.round((width / paper.width) * 1000) });
    };
  },
};

const pixelsAcross = (millimetres: number, { pixels }: PageSettings): number =>
  pixels.kind === 'across' ? pixels.number : Math.round((millimetres / inch) * pixels.number);
