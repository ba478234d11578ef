import type { PictureTexts } from '../picture-texts.ts';

export const picture: PictureTexts = {
  wrote: (file) => `Wrote the chart to ${file}.`,
  nothingToDraw: (team, indicator, why) => `There is nothing to draw for ${team}, ${indicator}: ${why}`,
};
