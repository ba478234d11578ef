import { fillSlots, listBody, type MaybeSlot, textBody } from './fill-slots.ts';
import type { PageContent } from './page-content.ts';
import type { MainBlock, PosterContent } from './poster-content.ts';
import type { SlotId } from './slot-ids.ts';

type Slots = Readonly<Partial<Record<SlotId, MaybeSlot>>>;

/** What a team's poster says, by the places of a template. */
export function pageOfPoster(content: PosterContent): PageContent {
  const { language, team, file, sources, documentTitle, description, timeSpan, metadata } = content;
  const slots = fillSlots({ ...headSlots(content), ...mainSlots(content.main), ...storySlots(content) });
  return { language, team, file, sources, documentTitle, description, timeSpan, metadata, slots };
}

const headSlots = (content: PosterContent): Slots => ({
  eyebrow: { body: textBody(content.eyebrow) },
  stamp: { body: textBody(content.stamp) },
  title: { body: textBody(content.title, { balance: true }) },
  byline: { body: textBody(content.byline) },
  'data-through': { body: textBody(content.dataThrough) },
  'effect-goals': {
    body: textBody(content.effectGoals.map(unbroken).join('  ·  ')),
    heading: content.headings['effect-goals'],
  },
  'ask-us': { body: textBody(content.askUs) },
  contact: { body: textBody(content.contact) },
  methods: { body: textBody(content.methods) },
  mark: { body: textBody(content.mark) },
});

/** Names of goals move to the next line whole. */
const unbroken = (name: string): string => name.replaceAll(' ', '\u00A0');

const mainSlots = (main: MainBlock): Slots => ({
  headline: { body: textBody(main.headline, { balance: true }) },
  subtitle: { body: main.kind === 'chart' ? textBody(main.subtitle) : null },
  'main-chart': { body: main.kind === 'chart' ? { kind: 'chart', chart: main.chart } : main },
  evidence: { body: main.kind === 'chart' ? textBody(main.evidence) : null },
});

function storySlots({ headings, patientVoice, changes, others, wheel, ...content }: PosterContent): Slots {
  const consent = patientVoice === null ? {} : { note: patientVoice.consent };
  return {
    background: { body: textBody(content.background), heading: headings.background },
    'patient-voice': { body: textBody(patientVoice?.text ?? null), heading: headings['patient-voice'], ...consent },
    aim: { body: textBody(content.aim), heading: headings.aim },
    changes: {
      body: changes.length === 0 ? null : { kind: 'changes', changes, andMore: content.andMore },
      heading: headings.changes,
    },
    'other-charts': {
      body: others.length === 0 ? null : { kind: 'chart-grid', charts: others },
      heading: headings['other-charts'],
    },
    learned: { body: listBody(content.learned), heading: headings.learned },
    'users-changed': { body: textBody(content.usersChanged), heading: headings['users-changed'] },
    next: { body: listBody(content.next), heading: headings.next },
    anchoring: { body: textBody(content.anchoring), heading: headings.anchoring },
    wheel: { body: wheel && { kind: 'wheel', wheel }, heading: headings.wheel },
    'by-hand': { body: { kind: 'ruled', headings: content.byHand } },
  };
}
