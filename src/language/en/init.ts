import type { InitTexts } from '../init-texts.ts';

export const init: InitTexts = {
  networkName: (region) => `Learning network ${region}`,
  areas: (areas) => `the health community: ${areas}`,
  start: 'when the preparation began, three months before the first gathering: correct the date',
  gatherings: 'a proposal; delete "planned" when a date is set',
  gathering: 'correct the date',
};
