import { type ChartTheme, chartColors } from './chart-theme.ts';

/** What a text in a chart is for; it decides size, weight, color and how the text hangs on its place. */
export type TextRole =
  | 'value-label'
  | 'time-label'
  | 'gathering-name'
  | 'level-label'
  | 'count-label'
  | 'goal-label'
  | 'flag-number'
  | 'hidden-mark'
  | 'icon-letter'
  | 'open-icon-letter'
  | 'note';

/** One line of text. `x` is its left end, middle or right end as its role says, `y` its baseline; from the plot's corner. */
export interface PlacedText {
  readonly role: TextRole;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface TextLook {
  readonly size: number;
  readonly weight: 400 | 700;
  readonly color: string;
  readonly align: 'left' | 'center' | 'right';
}

/** How the texts of a role look. */
export function textLook(role: TextRole, { em, smallText }: ChartTheme): TextLook {
  const { ink, quiet, goal, paper } = chartColors;
  const looks: Readonly<Record<TextRole, TextLook>> = {
    'value-label': { size: em, weight: 400, color: quiet, align: 'right' },
    'time-label': { size: em, weight: 400, color: quiet, align: 'center' },
    'gathering-name': { size: smallText, weight: 400, color: quiet, align: 'center' },
    'level-label': { size: em, weight: 700, color: ink, align: 'left' },
    'count-label': { size: smallText, weight: 400, color: quiet, align: 'left' },
    'goal-label': { size: em, weight: 700, color: goal, align: 'left' },
    'flag-number': { size: em, weight: 700, color: paper, align: 'center' },
    'hidden-mark': { size: em, weight: 700, color: quiet, align: 'center' },
    'icon-letter': { size: em, weight: 700, color: paper, align: 'center' },
    'open-icon-letter': { size: em, weight: 700, color: quiet, align: 'center' },
    note: { size: smallText, weight: 400, color: quiet, align: 'left' },
  };
  return looks[role];
}

/** Half the height of a figure or capital, in em: from the middle of a line of text down to its baseline. */
export const halfCapital = 0.35;
