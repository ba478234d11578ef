import type { PosterFindings } from '../../../domain/finding-args/poster.ts';
import type { PictureProblem } from '../../../domain/picture-problem.ts';
import type { FindingText, TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { templateProblems } from './template-problems.ts';
import { places, quote } from './words.ts';

/** Why a logo is left out, and what to do about it. */
const pictureProblems: Readonly<Record<PictureProblem, FindingText>> = {
  'no-file': {
    what: 'is not there, or cannot be opened',
    how: 'Correct the path in gpf.yaml. It starts from the folder of gpf.yaml.',
  },
  'too-large': {
    what: 'is larger than 2 MB',
    how: 'Save the picture smaller. A width of 1000 pixels is enough for a logo.',
  },
  'not-a-picture': {
    what: 'is neither PNG, JPEG nor SVG',
    how: 'Open the picture in a picture program and save it as PNG, or ask for the logo as SVG.',
  },
  damaged: { what: 'is damaged, or was not saved to its end', how: 'Get the picture again from where it came from.' },
  'too-many-pixels': {
    what: 'has more pixels than any print needs',
    how: 'Save the picture smaller. A width of 1000 pixels is enough for a logo.',
  },
  drawing: { what: 'cannot be used', how: 'Save the drawing as plain SVG, or as PNG.' },
};

/** How much there is room for, where that is known. */
const roomFor = (fits: number | null): string =>
  fits === null ? '' : `, and there is room for about ${formats.number(fits)}`;

export const poster: TextsOf<PosterFindings> = {
  'poster-text-too-long': ({ slot, characters, fits }) => ({
    what: `The text under ${quote(places[slot] ?? slot)} is too long for the poster: ${formats.number(characters)} characters${roomFor(fits)}.`,
    how: 'Cut it to what matters most, and tell the rest beside the poster.',
  }),
  'sheet-crowded': ({ charts }) => ({
    what: `The sheet has ${formats.count(charts, 'chart', 'charts')}, more than there is room for at a readable size.`,
    how: 'Print it on larger paper, give teams and indicators shorter names, or choose fewer indicators in gpf.yaml.',
  }),
  'poster-type-too-small': ({ percent }) => ({
    what: `The sheet has another shape than the template, and the letters become ${percent} % smaller than they should be to be read from a few steps away.`,
    how: 'Choose a sheet of the same shape as the template, turned the same way, or a template made for the sheet.',
  }),
  'poster-series-left-out': ({ names }) => ({
    what: `${formats.count(names.length, 'indicator', 'indicators')} found no room on the poster: ${formats.list(names.map(({ en }) => quote(en)))}.`,
    how: 'The poster has one large chart and six small ones. All are in index.html. Which is large is chosen with “main-indicator” in the sheet of poster texts.',
  }),
  'poster-nothing-to-show': () => ({
    what: 'The poster has neither measurements nor texts to show yet.',
    how: 'Fill in the sheet of measurements or the sheet of poster texts (gpf init makes them).',
  }),
  'picture-not-usable': ({ reason, element, problem }) =>
    problem === null || element === null
      ? {
          what: `The logo ${pictureProblems[reason].what}, and the poster is made without it.`,
          how: pictureProblems[reason].how,
        }
      : {
          what: `The logo cannot be used, and the poster is made without it: ${quote(element)} ${templateProblems[problem].what}.`,
          how: pictureProblems.drawing.how,
        },
};
