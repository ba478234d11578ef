import type { FontSet } from '../typography/read-font-set.ts';
import type { Block, Setting } from './blocks/block.ts';
import { changesBlock } from './blocks/changes-block.ts';
import { chartGridBlock } from './blocks/chart-grid-block.ts';
import { headingBlock } from './blocks/heading-block.ts';
import { mainChartBlock } from './blocks/main-chart-block.ts';
import { planBlock } from './blocks/plan-block.ts';
import { textBlock } from './blocks/text-block.ts';
import { wheelBlock } from './blocks/wheel-block.ts';
import type { PosterContent } from './poster-content.ts';
import type { TemplateSlot } from './poster-template.ts';
import { type SlotId, type SlotWithHeading, slotsWithHeading } from './slot-ids.ts';

type Says = (content: PosterContent, setting: Setting) => Block | null;

const text =
  (pick: (content: PosterContent) => string | null): Says =>
  (content, setting) => {
    const words = pick(content);
    return words === null || words.trim() === '' ? null : textBlock([words], setting);
  };

const title =
  (pick: (content: PosterContent) => string | null): Says =>
  (content, setting) => {
    const words = pick(content);
    return words === null || words.trim() === '' ? null : textBlock([words], setting, { balance: true });
  };

const list =
  (pick: (content: PosterContent) => readonly string[]): Says =>
  (content, setting) => {
    const paragraphs = pick(content).filter((paragraph) => paragraph.trim() !== '');
    return paragraphs.length === 0 ? null : textBlock(paragraphs, setting);
  };

/** What each slot says of a poster's content. A slot added to `slotIds` must be answered here. */
const bodies: Readonly<Record<SlotId, Says>> = {
  eyebrow: text(({ eyebrow }) => eyebrow),
  stamp: text(({ stamp }) => stamp),
  title: title((content) => content.title),
  byline: text(({ byline }) => byline),
  'data-through': text(({ dataThrough }) => dataThrough),
  background: text(({ background }) => background),
  'patient-voice': text(({ patientVoice }) => patientVoice?.text ?? null),
  aim: text(({ aim }) => aim),
  changes: ({ changes }, setting) => (changes.length === 0 ? null : changesBlock(changes, setting)),
  headline: title(({ main }) => main.headline),
  subtitle: text(({ main }) => (main.kind === 'chart' ? main.subtitle : null)),
  'main-chart': ({ main }, setting) =>
    main.kind === 'chart' ? mainChartBlock(main.chart) : planBlock(main.heading, main.items, setting),
  evidence: text(({ main }) => (main.kind === 'chart' ? main.evidence : null)),
  'other-charts': ({ others }, setting) => (others.length === 0 ? null : chartGridBlock(others, setting)),
  learned: list(({ learned }) => learned),
  'users-changed': text(({ usersChanged }) => usersChanged),
  next: list(({ next }) => next),
  anchoring: text(({ anchoring }) => anchoring),
  wheel: ({ wheel }, setting) => (wheel === null ? null : wheelBlock(wheel, setting)),
  'effect-goals': text(({ effectGoals }) => effectGoals.map(unbroken).join('  ·  ')),
  'ask-us': text(({ askUs }) => askUs),
  contact: text(({ contact }) => contact),
  methods: text(({ methods }) => methods),
  mark: text(({ mark }) => mark),
};

/** Names of goals move to the next line whole. */
const unbroken = (name: string): string => name.replaceAll(' ', '\u00A0');

/** What a slot of a template says of a content; null where there is nothing to say, and the slot disappears. */
export function makeBlock({ id, part, style }: TemplateSlot, content: PosterContent, fontSet: FontSet): Block | null {
  const setting = { style, fontSet };
  const body = bodies[id](content, setting);
  if (body === null || part === 'body') return body;
  if (part === 'heading') return hasHeading(id) ? headingBlock(content.headings[id], setting) : null;
  return id === 'patient-voice' && content.patientVoice ? textBlock([content.patientVoice.consent], setting) : null;
}

const hasHeading = (id: SlotId): id is SlotWithHeading => slotsWithHeading.some((known) => known === id);
