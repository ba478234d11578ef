import type { PosterWords } from '../poster-words.ts';
import { formats } from './formats.ts';

const measurements = (number: number): string => formats.count(number, 'measurement', 'measurements');

const counted = (numerator: string, denominator: string): string =>
  [...(numerator ? [`Numerator: ${numerator}.`] : []), ...(denominator ? [`Denominator: ${denominator}.`] : [])].join(
    '\n',
  );

export const poster: PosterWords = {
  programme: 'Good patient pathways',
  invented: 'Invented numbers',
  internal: 'Internal – not to be shared',
  headings: {
    background: 'Background',
    patientVoice: 'What matters to you?',
    aim: 'Our aim',
    changes: 'What we changed',
    usersChanged: 'What the users changed',
    anchoring: 'Who stands behind it',
    learned: 'What we learned',
    next: 'The next nine months',
    wheel: 'Where we are now',
    otherCharts: 'Other measures',
    measuringPlan: 'Our measuring plan',
  },
  byHand: { test: 'Next test', who: 'Who', when: 'When' },
  consent: 'A patient. Quoted with consent.',
  together: (team, partners) => `${team} together with ${partners}`,
  dataThrough: (period) => `Data through ${period}`,
  effectGoals: 'Effect goals we work towards:',
  wheel: {
    prepare: 'Prepare',
    plan: 'Plan',
    do: 'Do',
    evaluate: 'Evaluate',
    'follow-up': 'Follow up',
  },
  wheelNote: 'It is quite all right to go back.',
  by: (date) => `by ${date}`,
  aimFor: (whom) => `for ${whom}`,
  spread: 'The points vary more than the pale band reckons with, so read those outside it with care.',
  andMore: (count) => `and ${formats.number(count)} more`,
  askUs: (topic) => `Ask us about ${topic}`,
  qrCode: (address) => `QR code for ${address}`,
  contact: (contact) => `Contact: ${contact}`,
  countedAs: counted,
  nothingChosenYet: 'We have not yet chosen what to measure.',
  planNote: 'From 10 measurements we can begin to read the development. From 12 we can look for change.',
  methods: {
    median: 'Black line: the median.',
    mean: 'Black line: the mean.',
    medianAndMean: 'Black line: the median; in charts with a pale band: the mean.',
    center: 'Black line: the center line (median or mean).',
    previousLine: 'Dotted: the line from the period before.',
    diamond: (rules) => `Diamond: a sign of real change (${rules}).`,
    outlier: 'A diamond where no change is told: one point outside the pale band.',
    pattern:
      'Diamonds where no change is told: a pattern, but too few measurements to say that anything is different now.',
    icons:
      'Marks at the upper right: H or L where the newest point is higher or lower than chance variation makes it, a wave where it is not; a tick, a cross or a question mark for whether the goal will be met as things are.',
    limits: 'Pale band: what random variation is expected to give (3 sigma).',
    screening: 'Unusually large jumps are left out when the limits are calculated.',
    excluded: 'Open circle: left out of the calculation.',
    hiddenMark: 'A colon (:) at the bottom of a chart shows where.',
    hidden: (minDenominator, points) =>
      `Measurements with fewer than ${minDenominator} patients are not shown, for privacy (${measurements(points)}).`,
    hiddenOfGroups: (minDenominator, points) =>
      `Measurements with fewer than ${minDenominator} patients, and of groups that could give them away, are not shown, for privacy (${measurements(points)}).`,
  },
  documentTitle: (title, team) => `Poster: ${title}, ${team}`,
};
