import { cleanText } from '../escaping/clean-text.ts';
import type { MainBlock, PosterContent } from './poster-content.ts';

const clean = (text: string): string =>
  cleanText(text)
    .replace(/[\t ]+/g, ' ')
    .trim();
const cleanOrNull = (text: string | null): string | null => (text === null ? null : clean(text));
const cleanAll = (texts: readonly string[]): readonly string[] => texts.map(clean);

/** The same content with every text as it can be drawn: what no XML file can hold is gone before anything is measured. */
export function cleanContent(content: PosterContent): PosterContent {
  const { patientVoice, wheel } = content;
  return {
    ...content,
    documentTitle: clean(content.documentTitle),
    description: clean(content.description),
    eyebrow: cleanOrNull(content.eyebrow),
    stamp: cleanOrNull(content.stamp),
    title: clean(content.title),
    byline: cleanOrNull(content.byline),
    dataThrough: cleanOrNull(content.dataThrough),
    background: cleanOrNull(content.background),
    patientVoice: patientVoice && { text: clean(patientVoice.text), consent: clean(patientVoice.consent) },
    aim: cleanOrNull(content.aim),
    changes: content.changes.map((change) => ({ ...change, date: clean(change.date), text: clean(change.text) })),
    main: cleanMain(content.main),
    others: content.others.map((other) => ({ ...other, name: clean(other.name), sentence: clean(other.sentence) })),
    learned: cleanAll(content.learned),
    usersChanged: cleanOrNull(content.usersChanged),
    next: cleanAll(content.next),
    anchoring: cleanOrNull(content.anchoring),
    wheel: wheel && { ...wheel, note: clean(wheel.note) },
    effectGoals: cleanAll(content.effectGoals),
    askUs: cleanOrNull(content.askUs),
    contact: cleanOrNull(content.contact),
    methods: cleanOrNull(content.methods),
  };
}

function cleanMain(main: MainBlock): MainBlock {
  if (main.kind === 'plan') {
    return {
      ...main,
      headline: cleanOrNull(main.headline),
      heading: clean(main.heading),
      items: main.items.map(({ name, text }) => ({ name: clean(name), text: clean(text) })),
    };
  }
  const { headline, subtitle, evidence } = main;
  return { ...main, headline: clean(headline), subtitle: clean(subtitle), evidence: cleanOrNull(evidence) };
}
