import { asksAboutDischargesToHome } from '../asks-about.ts';
import { countPathway } from '../count-pathway.ts';
import { atHomeOnDay28 } from '../limit.ts';
import { dateOf, isDone } from '../marks.ts';

const mainLists = ['hph1', 'hph2', 'hph3', 'hph5'] as const;
const enough = 3;

/** E2-06: at least three of the four main lists done at any time, of homecomings that lasted to day 28. */
export const threeOfFourLists = countPathway({
  columns: ['home', ...mainLists],
  outside: asksAboutDischargesToHome,
  date: dateOf('home'),
  limit: atHomeOnDay28,
  outcome: (pathway) => Number(mainLists.filter((list) => isDone(pathway, list)).length >= enough),
});
