import type { EncodingFindings } from '../../../domain/finding-args/encoding.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { count, quote, saveAgain, stood } from './words.ts';

export const encoding: TextsOf<EncodingFindings> = {
  'read-as-windows-1252': () => ({
    what: 'The file is saved in Excel’s old way and was read as such.',
    how: `See that æ, ø and å are right. Next time: ${saveAgain}`,
  }),
  'read-as-utf-16': () => ({
    what: 'The file is saved as “Unicode Text” and was read as such.',
    how: `See that æ, ø and å are right. Next time: ${saveAgain}`,
  }),
  'mixed-encoding': () => ({
    what: 'The file has letters that are saved in two ways. Both were read.',
    how: `See that æ, ø and å are right in all rows. ${saveAgain}`,
  }),
  mojibake: ({ suggestion }, found) => ({
    what:
      suggestion === null
        ? `${stood(found)} looks like letters that were opened in the wrong way.`
        : `${stood(found)} is probably ${quote(suggestion)}, opened in the wrong way.`,
    how: 'Write the text again in the spreadsheet, and save.',
  }),
  'lost-characters': (_, found) => ({
    what: `Letters have been lost${found ? ` in ${quote(found)}` : ''}.`,
    how: `Type them again in the spreadsheet. ${saveAgain}`,
  }),
  'invisible-characters': ({ characters }) => ({
    what: `${count(characters, 'invisible character', 'invisible characters')} in the cell ${characters === 1 ? 'does' : 'do'} not count.`,
    how: null,
  }),
};
