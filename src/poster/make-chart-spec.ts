import { chartSpec } from '../charts/chart-spec.ts';
import { boxUnder, standaloneSpec, titleSizes } from '../charts/standalone-spec.ts';
import type { Gathering } from '../domain/network.ts';
import type { Messages } from '../language/messages.ts';
import type { FontSet } from '../typography/read-font-set.ts';
import { wrapText } from '../typography/wrap-text.ts';
import { joinWithDots } from './join-texts.ts';
import type { PageContent, SlotBody } from './page-content.ts';
import type { SlotId } from './slot-ids.ts';

export interface ChartSpecOptions {
  /** In pixels, with the words over the chart. */
  readonly size: { readonly width: number; readonly height: number };
  readonly fontSet: FontSet;
  readonly messages: Messages;
  /** Those whose dates are set. */
  readonly gatherings: readonly Gathering[];
}

/**
 * The chart of a page as a Vega-Lite specification for other programs, with all that the page says over it. Null where the
 * page has no chart.
 */
export function makeChartSpec(page: PageContent, { size, fontSet, messages, gatherings }: ChartSpecOptions) {
  const body = page.slots['main-chart']?.body;
  if (body?.kind !== 'chart') return null;
  const sizes = titleSizes(size);
  const { width } = boxUnder(size, { title: [], subtitle: [] });
  const wrap = (weight: 400 | 700, letters: number) => (text: string) =>
    wrapText(text, { width, measure: (line) => fontSet.measure(line, { size: letters, weight }), balance: false });
  const words = {
    title: textsIn(page, 'headline').flatMap(wrap(700, sizes.title)),
    subtitle: besides
      .map((slots) => joinWithDots(slots.flatMap((slot) => textsIn(page, slot))))
      .flatMap(wrap(400, sizes.subtitle)),
    usermeta: { gpf: page.metadata },
  };
  const spec = chartSpec({
    readSeries: body.chart,
    messages,
    size: boxUnder(size, words),
    role: 'main',
    gatherings,
    timeSpan: null,
    measureText: fontSet.measure,
  });
  return standaloneSpec(spec, words, size);
}

/** What stands under the headline: each of them on lines of its own, its parts with dots between them. */
const besides: readonly (readonly SlotId[])[] = [['eyebrow', 'stamp'], ['subtitle'], ['evidence'], ['changes']];

const textsIn = ({ slots }: PageContent, slot: SlotId): readonly string[] => textsOf(slots[slot]?.body);

function textsOf(body: SlotBody | undefined): readonly string[] {
  if (body?.kind === 'text') return body.paragraphs;
  if (body?.kind !== 'changes') return [];
  return [body.changes.map(({ number, date, text }) => `${number}: ${date} ${text}`).join(' · ')];
}
