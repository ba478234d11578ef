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
  'poster-nothing-to-show': {
    title: 'The poster has nothing to show yet',
    why: 'The team has neither measurements nor texts. The poster is made with its name, but the others at the gathering learn nothing about the work.',
    steps: [
      'Fill in the sheet of measurements, or write a few lines in the sheet of poster texts.',
      'Both sheets are made by: gpf init',
    ],
  },
};
