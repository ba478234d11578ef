import type { InitTexts } from '../init-texts.ts';

export const init: InitTexts = {
  networkName: (region) => `Læringsnettverk ${region}`,
  areas: (areas) => `helsefellesskapet: ${areas}`,
  start: 'da forberedelsen begynte, tre måneder før første samling: rett datoen',
  gatherings: 'et forslag; slett «planned» når en dato er bestemt',
  gathering: 'rett datoen',
};
