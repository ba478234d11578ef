import type { PictureTexts } from '../picture-texts.ts';

export const picture: PictureTexts = {
  wrote: (file) => `Skreiv diagrammet til ${file}.`,
  nothingToDraw: (team, indicator, why) => `Det er ingenting å teikne for ${team}, ${indicator}: ${why}`,
};
