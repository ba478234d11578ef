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
  'poster-nothing-to-show': {
    title: 'The poster has nothing to show yet',
    why: 'The team has neither measurements nor texts. The poster is made with its name, but the others at the gathering learn nothing about the work.',
    steps: [
      'Fill in the sheet of measurements, or write a few lines in the sheet of poster texts.',
      'Both sheets are made by: gpf init',
    ],
  },
};
