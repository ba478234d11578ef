import type { EncodingFindings } from '../../../../domain/finding-args/encoding.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const encoding: FindingExplanationsOf<EncodingFindings> = {
  'read-as-windows-1252': {
    title: 'The file is saved in Excel’s old way',
    why: 'The letters æ, ø and å can be saved in several ways. gpf has recognized the old way, so all is well. Other programs may show wrong letters.',
    steps: [
      'See that æ, ø and å are right on the poster.',
      'Next time: choose Fil → Lagre som (File → Save As), and the type “CSV UTF-8 (semikolondelt)”.',
    ],
  },
  'read-as-utf-16': {
    title: 'The file is saved as Unicode text',
    why: 'The letters æ, ø and å can be saved in several ways. gpf has recognized this one, so all is well. Other programs may not manage to open the file.',
    steps: [
      'See that æ, ø and å are right on the poster.',
      'Next time: choose Fil → Lagre som (File → Save As), and the type “CSV UTF-8 (semikolondelt)”.',
    ],
  },
  'mixed-encoding': {
    title: 'The letters of the file are saved in two ways',
    why: 'This happens when two files are put together outside Excel. gpf has read both kinds, but a letter may have gone wrong somewhere.',
    steps: [
      'Open the file in Excel, and look through everything with æ, ø and å.',
      'Choose Fil → Lagre som (File → Save As), the type “CSV UTF-8 (semikolondelt)”, and save.',
    ],
  },
  mojibake: {
    title: 'The letters seem to have been opened in the wrong way',
    why: 'When a program reads æ, ø and å wrongly and saves the file again, it says “Ã¸” in place of “ø”. gpf then does not recognize the team, and the text looks bad on the poster.',
    steps: [
      'Write the text again in the spreadsheet.',
      'Choose Fil → Lagre som (File → Save As), the type “CSV UTF-8 (semikolondelt)”, and save.',
    ],
  },
  'lost-characters': {
    title: 'Letters have been lost',
    why: 'A program has put “�” in place of letters. Nobody can work out afterwards what stood there. In the name of a team, gpf does not recognize it.',
    steps: [
      'Find the original file, if you have it, and save it again.',
      'Otherwise: type the letters again in the spreadsheet.',
      'Choose Fil → Lagre som (File → Save As), the type “CSV UTF-8 (semikolondelt)”, and save.',
    ],
  },
  'invisible-characters': {
    title: 'The cell has invisible characters',
    why: 'Characters that cannot be seen often come along when something is pasted from web pages and e-mail. Two equal names would otherwise become two teams, so gpf leaves them out.',
    steps: ['You need not do anything.', 'If you want them gone, type the cell again by hand.'],
  },
};
