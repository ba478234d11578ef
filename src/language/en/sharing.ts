import type { SharingTexts } from '../sharing-texts.ts';

export const sharing: SharingTexts = {
  title: 'Examples worth sharing',
  consent:
    'Only teams that have agreed to be shown on the web stand here (share.web in gpf.yaml). They stand in alphabetical order, and nobody is ranked. Everything comes from the measurements and from the teams’ own texts. Show the text to the team before you share it.',
  improved: 'Improvements that have lasted',
  improvedLead: (least) =>
    `At least ${least} measurements after the change, a sign of a real change for the better, and the goal met and held where the team has one. The rules do not say what the cause is.`,
  nobodyImproved: 'None of the teams that have agreed has such an improvement yet.',
  tried: 'This is what we tried, and this is what we learned',
  triedLead:
    'Teams without a sure improvement, teams whose goal is not met yet, and teams that it is too early to read. This too is worth sharing.',
  noChanges: 'The team has not written down any change with a date.',
};
