import type { EncodingFindings } from '../../../domain/finding-args/encoding.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { quote, saveAgain } from './words.ts';

export const encoding: TextsOf<EncodingFindings> = {
  'read-as-windows-1252': () => ({
    what: 'The file is saved in Excel’s old way and was read as such.',
    how: `See that æ, ø and å are right. Next time: ${saveAgain}`,
  }),
  'read-as-utf-16': () => ({ what: '', how: null }),
  'mixed-encoding': () => ({ what: '', how: null }),
  mojibake: () => ({ what: '', how: null }),
  'lost-characters': (_, found) => ({
    what: `Letters have been lost${found ? ` in ${quote(found)}` : ''}.`,
    how: `Type them again in the spreadsheet. ${saveAgain}`,
  }),
  'invisible-characters': () => ({ what: '', how: null }),
};
