import type { TopLevelSpec } from 'vega-lite';
import { cleanText } from '../escaping/clean-text.ts';
import type { ChartSize } from './chart-input.ts';
import { chartColors, chartTheme } from './chart-theme.ts';

/** The words over a chart that stands for itself, and the numbers behind it, for programs. */
export interface StandaloneWords {
  /** In lines that are no wider than the chart. */
  readonly title: readonly string[];
  readonly subtitle: readonly string[];
  /** Plain JSON that Vega leaves alone. */
  readonly usermeta: Readonly<Record<string, unknown>>;
}

/** Letters over the chart, in pixels. */
export interface TitleSizes {
  readonly title: number;
  readonly subtitle: number;
}

/** From baseline to baseline, as a share of the size; and the air under the words and around the picture, in pixels. */
const lineHeight = 1.2;
const gap = 14;
const margin = 28;

/** Families that a machine without our font has. */
const font = "'Source Sans 3', Arial, sans-serif";

/** Letters that go with those of a chart in a picture of a size. */
export function titleSizes(size: ChartSize): TitleSizes {
  const { em } = chartTheme('main', size);
  return { title: Math.round(em * 1.6), subtitle: em };
}

/** The box that the chart of a picture has, under so many lines of words; at least half of the height. */
export function boxUnder(size: ChartSize, words: Pick<StandaloneWords, 'title' | 'subtitle'>): ChartSize {
  const height = size.height - 2 * margin;
  return { width: size.width - 2 * margin, height: Math.max(height / 2, height - titleHeight(size, words)) };
}

function titleHeight(size: ChartSize, { title, subtitle }: Pick<StandaloneWords, 'title' | 'subtitle'>): number {
  const sizes = titleSizes(size);
  return Math.ceil(lineHeight * (title.length * sizes.title + subtitle.length * sizes.subtitle) + gap);
}

/**
 * A chart's specification with its heading, to be opened elsewhere as it is: on white, with the data inside, in a font that
 * every machine has where ours is missing. `size` is the picture's, and the chart's box is that of `boxUnder`.
 */
export function standaloneSpec(spec: TopLevelSpec, words: StandaloneWords, size: ChartSize): TopLevelSpec {
  const { config, padding, ...rest } = spec as unknown as Own & Readonly<Record<string, unknown>>;
  const sizes = titleSizes(size);
  const { left, right, top, bottom } = padding;
  const over = margin + titleHeight(size, words);
  return {
    ...rest,
    usermeta: words.usermeta,
    background: chartColors.paper,
    padding: { left: left + margin, right: right + margin, top: top + over, bottom: bottom + margin },
    title: {
      text: words.title.map(cleanText),
      subtitle: words.subtitle.map(cleanText),
      // Over the plot's left edge is where Vega would have it: this is that of the chart.
      anchor: 'start',
      dx: -left,
      offset: gap,
      fontSize: sizes.title,
      fontWeight: 700,
      lineHeight: sizes.title * lineHeight,
      color: chartColors.ink,
      subtitleFontSize: sizes.subtitle,
      subtitleLineHeight: sizes.subtitle * lineHeight,
      subtitleColor: chartColors.quiet,
      subtitlePadding: 0,
      frame: 'group',
    },
    config: { ...config, font, aria: true },
  } as unknown as TopLevelSpec;
}

/** What `chartSpec` always gives. */
interface Own {
  readonly config: Readonly<Record<string, unknown>>;
  readonly padding: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}
