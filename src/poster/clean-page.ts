import { cleanText } from '../escaping/clean-text.ts';
import type { PageContent, SlotBody, SlotContent } from './page-content.ts';
import type { ChartBlock } from './poster-content.ts';

const clean = (text: string): string =>
  cleanText(text)
    .replace(/[\t ]+/g, ' ')
    .trim();
const cleanAll = (texts: readonly string[]): readonly string[] => texts.map(clean);

/** The same page with every text as it can be drawn: what no XML file can hold is gone before anything is measured. */
export function cleanPage(page: PageContent): PageContent {
  const slots = Object.entries(page.slots).map(([id, slot]) => [id, cleanSlot(slot)] as const);
  return {
    ...page,
    documentTitle: clean(page.documentTitle),
    description: clean(page.description),
    slots: Object.fromEntries(slots),
  };
}

function cleanSlot({ body, heading, note }: SlotContent): SlotContent {
  return {
    body: cleanBody(body),
    ...(heading !== undefined && { heading: clean(heading) }),
    ...(note !== undefined && { note: clean(note) }),
  };
}

function cleanBody(body: SlotBody): SlotBody {
  switch (body.kind) {
    case 'text':
      return { ...body, paragraphs: cleanAll(body.paragraphs).filter((text) => text !== '') };
    case 'changes':
      return {
        ...body,
        changes: body.changes.map((one) => ({ ...one, date: clean(one.date), text: clean(one.text) })),
      };
    case 'plan': {
      const items = body.items.map(({ name, text }) => ({ name: clean(name), text: clean(text) }));
      return { ...body, heading: clean(body.heading), items };
    }
    case 'chart':
      return body;
    case 'chart-grid':
      return { ...body, charts: body.charts.map(cleanChart) };
    case 'chart-rows':
      return {
        ...body,
        rows: body.rows.map(({ name, headline, sentences, chart }) => ({
          name: clean(name),
          headline: clean(headline),
          sentences: cleanAll(sentences),
          chart,
        })),
      };
    case 'chart-sections':
      return {
        ...body,
        sections: body.sections.map(({ name, charts, notes }) => ({
          name: clean(name),
          charts: charts.map(cleanChart),
          notes: cleanAll(notes),
        })),
      };
    case 'ruled':
      return { ...body, headings: cleanAll(body.headings) };
    case 'wheel':
      return { ...body, wheel: { ...body.wheel, note: clean(body.wheel.note) } };
    case 'picture':
      return { ...body, told: { ...body.told, alt: clean(body.told.alt) } };
    case 'qr':
      return { ...body, alt: clean(body.alt) };
  }
}

const cleanChart = ({ name, sentence, chart }: ChartBlock): ChartBlock => ({
  name: clean(name),
  sentence: clean(sentence),
  chart,
});
