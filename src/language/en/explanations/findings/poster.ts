import type { PosterFindings } from '../../../../domain/finding-args/poster.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const poster: FindingExplanationsOf<PosterFindings> = {
  'poster-text-too-long': {
    title: 'The text does not fit on the poster',
    why: 'To fit, the text would have to be so small that nobody can read it from a few steps away. It is then left out, or set smaller than it should be.',
    steps: [
      'Shorten the text in the sheet of poster texts or in gpf.yaml. Keep what matters most, and tell the rest beside the poster.',
      'A long text may be split into several points in the fields that are lists, such as “What we learned”.',
    ],
  },
  'sheet-crowded': {
    title: 'The sheet has more charts than there is room for',
    why: 'Over every chart stand a name and a sentence. With too many charts, or with long names, the letters become too small to read from a few steps away.',
    steps: [
      'Print the sheet on larger paper, or give teams and indicators shorter names in gpf.yaml.',
      'Choose fewer indicators under “strategic: indicators:” or “partnership: indicators:” in gpf.yaml.',
    ],
  },
  'poster-type-too-small': {
    title: 'The letters on the poster become smaller than they should be',
    why: 'The template says how large letters must be to be read from a few steps away. Where the sheet is higher or wider than the template, or the template goes out to the very edge, the whole poster must shrink to find room.',
    steps: [
      'Choose a sheet that is turned as the template is: without “-landscape” in --size for a standing template.',
      'The sizes A0 to A4 have the same shape. 70x100 and 50x70 are nearly the same.',
      'Otherwise draw a template in the shape of the sheet (gpf template new), with at least 12 mm of air along the edges.',
    ],
  },
  'poster-series-left-out': {
    title: 'The poster has no room for every indicator',
    why: 'Small charts after the sixth would be too small to be read at two metres.',
    steps: [
      'Is the right indicator large? It is chosen with “main-indicator” in the sheet of poster texts.',
      'Show the other charts in index.html when you stand beside the poster.',
    ],
  },
  'poster-nothing-to-show': {
    title: 'The poster has nothing to show yet',
    why: 'The team has neither measurements nor texts. The poster is made with its name, but the others at the gathering learn nothing about the work.',
    steps: [
      'Fill in the sheet of measurements, or write a few lines in the sheet of poster texts.',
      'Both sheets are made by: gpf init',
    ],
  },
  'picture-not-usable': {
    title: 'The logo cannot be used',
    why: 'A logo is drawn into every poster, and passed on with it. Therefore gpf takes only pictures it knows (PNG, JPEG and SVG) that are not too large, can run nothing, and fetch nothing from outside.',
    steps: [
      'Look for a spelling mistake in “logo” in gpf.yaml. The path starts from the folder of gpf.yaml.',
      'Ask your communications department for the logo as SVG or PNG. A width of 1000 pixels is enough.',
      'An SVG that is refused can be saved as “Plain SVG”, or as PNG, in Inkscape.',
    ],
  },
};
