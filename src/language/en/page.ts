import type { PageTexts } from '../page-texts.ts';

export const page: PageTexts = {
  skip: 'Skip to the content',
  contents: 'Contents',
  sheets: 'Sheets for all',
  charts: 'Posters and charts',
  together: 'All teams together',
  status: 'Status',
  methods: 'How to read this page',
  poster: {
    files: 'Files:',
    close: 'Close',
    previous: 'Previous poster',
    next: 'Next poster',
    kept: 'The words are on the poster.',
  },
  filter: {
    label: 'Search the measurements',
    search: 'Search',
    team: 'Team',
    goal: 'Effect goal',
    signal: 'Sign',
    group: 'Patient group',
    all: 'All',
    everybody: 'All patients together',
    clear: 'Show everything',
    counted: 'Showing {shown} of {all} charts.',
    none: 'No chart matches. Take away a word or a choice, or press “Show everything”.',
    severity: 'Show',
  },
  signals: {
    change: 'Sign of change',
    'no-sure-change': 'No sure change',
    'not-yet': 'Cannot be read yet',
    hidden: 'Hidden to protect privacy',
  },
  points: (name) => `The measurements in the chart ${name}. Use the arrow keys.`,
  nothingFound: 'Nothing was found.',
  place: 'Place',
  what: 'What, and what you can do',
  reading: {
    sign: 'A sign of change means that the numbers have moved more than pure chance usually gives. It does not say why: that is for you to find out together.',
    noRanking:
      'The teams stand in alphabetical order. They have different patients and different tasks, and the numbers cannot be used to hold one against another.',
    hidden: (minDenominator) =>
      `Measurements of fewer than ${minDenominator} patients are not shown. Nor are they hidden away in this file.`,
    wrong:
      'The rules are wrong at times: they may report a change that is chance alone, and they may miss one that is real. The more charts, the more such reports.',
    numbers: 'The numbers behind this page:',
    alone:
      'Links to files work where the page lies in the folder that it was made in. When the page is sent alone, everything else on it comes along.',
    font: 'The typeface is Source Sans 3, © 2010–2020 Adobe, under the SIL Open Font License 1.1.',
  },
};
