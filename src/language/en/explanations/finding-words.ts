import { capitalize } from '../../capitalize.ts';
import type { FindingWords } from '../../finding-explanations.ts';
import { report } from '../report.ts';

export const findingWords: FindingWords = {
  lead: (severity, code) => `${capitalize(report.severity[severity])}. The code is ${code}.`,
  message: 'What gpf says',
  why: 'Why it matters',
  steps: 'How to mend it',
  meanwhile: 'What gpf does meanwhile',
  example: 'Example, with invented numbers',
  before: 'As it stands:',
  after: 'As it should be:',
  doing: {
    'team-without-poster':
      'What is wrong is not used, and the team gets no poster until it is mended. The other teams get theirs.',
    'file-without-posters':
      'gpf cannot tell whose error it is. The teams of the file get no poster until it is mended. The others get theirs.',
    'file-not-read': 'The file is not read. The other files are read as always, and their teams get posters.',
    'row-of-nobody': 'Nobody’s poster uses the row. All teams get their posters, without the numbers of this row.',
    'everything-stopped':
      'gpf stops and writes no files. Only “gpf validate” shows where it stands, with the number masked.',
    'project-stopped': 'gpf makes no posters until it is mended.',
    'setting-ignored': 'gpf ignores the setting and makes the poster without it.',
    'read-anyway': 'gpf reads the file anyway, and does not change it.',
    'used-as-it-stands': 'gpf uses it as it stands, and the poster is made.',
    skipped: 'gpf skips it and reads the rest. The poster is made.',
    gap: 'The measurement counts as not measured. The line has a gap there, and the poster is made.',
    'left-out-of-calculation': 'The measurement is drawn hollow and left out of the calculation. The poster is made.',
    hidden: 'gpf hides it in all that is shown to others. The poster is made without it.',
    'left-off-poster': 'The poster is made without it.',
    'pathway-not-counted':
      'gpf does not count the pathway. The other pathways are counted, and the command ends with exit code 1.',
    'sheet-not-counted': 'gpf counts no pathway of the sheet until it is mended.',
    'counted-anyway': 'gpf counts the pathways anyway.',
    'not-converted': 'gpf convert writes no measurements until it is mended.',
    'only-told': 'gpf only tells you. The poster is made as always.',
  },
  kinds: {
    files: 'Files',
    encoding: 'Letters and characters',
    shape: 'Rows and columns',
    cells: 'Cells',
    periods: 'Periods',
    measures: 'Numbers beside each other',
    names: 'Teams and indicators',
    pathways: 'HPH checklists',
    bridges: 'Sheets in formats of others',
    project: 'gpf.yaml and poster templates',
    charts: 'Choice of chart',
    privacy: 'Privacy',
    poster: 'The poster',
  },
};
