import type { ProjectFindings } from '../../../../domain/finding-args/project.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const project: FindingExplanationsOf<ProjectFindings> = {
  'config-beats-sheet': {
    title: 'The sheet and gpf.yaml do not say the same',
    why: 'The same is said in two places, and only one can count. gpf.yaml comes first, so what stands in the sheet does not reach the poster.',
    steps: [
      'Agree on what counts.',
      'If the sheet is to count, delete the key in gpf.yaml.',
      'If gpf.yaml is to count, empty the cells in the sheet: select them and press Delete.',
    ],
  },
  'config-not-yaml': {
    title: 'gpf.yaml cannot be read',
    why: 'gpf.yaml says who takes part and how the measurements are read. If the file cannot be read, gpf does not know whose the numbers are, and makes nothing.',
    steps: [
      'Open gpf.yaml in Notepad, and go to the line that is named.',
      'Indent with spaces, not tabs, and with as many on lines that belong together.',
      'Put a space after a colon. Put quotes around a text that has a colon in it.',
      'Choose File → Save.',
    ],
  },
  'config-invalid': {
    title: 'Something in gpf.yaml is unknown or has a wrong value',
    why: 'A key that is misspelled would have no effect, and nobody would notice before the poster hung on the wall. Therefore gpf stops and says so.',
    steps: [
      'Go to the line and the key that are named.',
      'Compare with the file that “gpf init” makes. Every key is explained there.',
      'Correct the key or the value. Dates are written as 2022-03-14, periods as 2022-03.',
    ],
  },
  'unknown-series': {
    title: 'gpf.yaml points to a team or indicator that does not exist',
    why: 'The setting then holds for no series. The goal, phase or chart that you chose would not reach the poster.',
    steps: [
      'Use the id that the team has under teams in gpf.yaml.',
      'Use the id or code of the indicator. They are shown by: gpf indicators',
    ],
  },
  'phase-begins-at-no-point': {
    title: 'The phase begins at a period that was not measured',
    why: 'A new phase splits the line where something was done differently. If the series has no such period, the line is not split, and before and after are mixed.',
    steps: [
      'Check year and month under phases in gpf.yaml.',
      'If the period was not measured, use the first one after it that was.',
      'Write the period as it stands in the sheet, such as 2022-03.',
    ],
  },
  'exclusion-of-no-point': {
    title: 'A measurement that is to be left out does not exist',
    why: 'The measurement was to be kept out of the calculation, but the series has no such period. The one you meant then still counts, and may move the line.',
    steps: [
      'Check year and month under exclude in gpf.yaml.',
      'Write the period as it stands in the sheet, such as 2022-07.',
      'If the measurement was deleted from the sheet, delete it in gpf.yaml too.',
    ],
  },
  'baseline-ends-at-no-point': {
    title: 'The baseline ends at a period that was not measured',
    why: 'The baseline is what the rest is compared with. If its end does not exist, gpf uses all measurements, and the line does not show how it was before.',
    steps: [
      'Check year and month under baseline in gpf.yaml.',
      'If the period was not measured, use the last one before it that was.',
      'Write the period as it stands in the sheet, such as 2021-12.',
    ],
  },
  'short-baseline': {
    title: 'The baseline has too few measurements',
    why: 'The line and the limits come from the baseline. From few measurements they are uncertain, and gpf does not draw the limits then.',
    steps: [
      'Let the baseline go on for longer, such as: baseline: { points: 12 }',
      'If you have older numbers that were counted in the same way, add them to the sheet.',
      'If there are no more from before the change, delete baseline in gpf.yaml. All measurements are then used.',
    ],
  },
  'short-phase': {
    title: 'The phase has too few measurements to be compared',
    why: 'Two phases can be compared only when both have enough measurements. If the line is split too often, gpf can say nothing about the difference between them.',
    steps: [
      'Delete splits that are not needed, under phases in gpf.yaml or in the column “phase”.',
      'Let the next phase begin later, where there are enough measurements before it.',
      'If the split is right, it can stay, but the phase is not compared with the next.',
    ],
  },
  'rules-do-not-fit-chart': {
    title: 'The rules do not go with the chart',
    why: 'Some rules need limits, and a run chart has none. gpf then reads the series with the rules of Anhøj, which go with every chart.',
    steps: [
      'If you want the rules, choose one of the charts that are named, with chart in gpf.yaml.',
      'If you want the chart, delete rules in gpf.yaml.',
      'What the rules look for stands in “gpf explain” with the name of the rules.',
    ],
  },
  'goal-without-indicator': {
    title: 'An effect goal has no indicator',
    why: 'The programme has five effect goals. Where no team measures anything for one of them, the network cannot show how that goal fares. It is no mistake: nobody can measure everything, and a few indicators that are used are better than many that are not.',
    steps: [
      'See which indicators serve the goal, with “gpf indicators --goal” and its code.',
      'Ask whether a team will choose one of them.',
      'If the network has chosen to leave the goal out, you can let it stand.',
    ],
  },
  'template-invalid': {
    title: 'The poster template cannot be used',
    why: 'A template is drawn by others and becomes files that are passed on. Therefore gpf takes only drawings that can run nothing, fetch nothing from outside, and have slots it knows.',
    steps: [
      'Open the template in your drawing program, such as Inkscape, and find the element that is named.',
      'Correct the name of the slot, or delete the element. The names stand in the template that comes with gpf.',
      'Save as plain SVG.',
    ],
  },
};
