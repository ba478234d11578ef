import type { PictureTexts } from '../picture-texts.ts';

export const picture: PictureTexts = {
  wrote: (file) => `Skrev diagrammet til ${file}.`,
  nothingToDraw: (team, indicator, why) => `Det er ingenting å tegne for ${team}, ${indicator}: ${why}`,
};
