import type { PosterFindings } from '../../../domain/finding-args/poster.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { places, quote } from './words.ts';

export const poster: TextsOf<PosterFindings> = {
  'poster-text-too-long': ({ slot, characters }) => ({
    what: `The text in ${quote(places[slot] ?? slot)} does not fit on the poster (${formats.number(characters)} characters).`,
    how: 'Shorten the text.',
  }),
  'sheet-crowded': ({ charts }) => ({
    what: `The sheet has ${formats.count(charts, 'chart', 'charts')}, more than there is room for at a readable size.`,
    how: 'Print it on larger paper, give teams and indicators shorter names, or choose fewer indicators in gpf.yaml.',
  }),
  'poster-nothing-to-show': () => ({
    what: 'The poster has neither measurements nor texts to show yet.',
    how: 'Fill in the sheet of measurements or the sheet of poster texts (gpf init makes them).',
  }),
};
