import type { InitTexts } from '../init-texts.ts';

export const init: InitTexts = {
  networkName: (region) => `Læringsnettverk ${region}`,
  areas: (areas) => `helsefellesskapet: ${areas}`,
  start: 'då førebuinga byrja, tre månader før første samling: rett opp datoen',
  gatherings: 'eit framlegg; slett «planned» når ein dato er fastsett',
  gathering: 'rett opp datoen',
};
