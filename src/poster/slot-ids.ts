/** What a poster has places for. A template names any of them, each at most once. */
export const slotIds = [
  'eyebrow',
  'stamp',
  'title',
  'byline',
  'data-through',
  'background',
  'patient-voice',
  'aim',
  'changes',
  'headline',
  'subtitle',
  'main-chart',
  'evidence',
  'other-charts',
  'learned',
  'users-changed',
  'next',
  'anchoring',
  'wheel',
  'by-hand',
  'effect-goals',
  'ask-us',
  'contact',
  'qr',
  'logo',
  'measured-by',
  'team-charts',
  'by-chance',
  'goals',
  'readings',
  'direction',
  'decisions',
  'asked',
  'users-and-gps',
  'next-meeting',
  'methods',
  'mark',
] as const;
export type SlotId = (typeof slotIds)[number];

/** Slots of a sheet that hold charts of several teams or indicators; too much for them is no matter of one text. */
export const slotsOfCharts: ReadonlySet<SlotId> = new Set(['team-charts', 'goals', 'readings']);

/** A slot's rectangle, the one of its heading (`aim.heading`), or of the small print under it (`patient-voice.note`). */
export const slotParts = ['body', 'heading', 'note'] as const;
export type SlotPart = (typeof slotParts)[number];

/** Slots of a team's poster that have a heading. */
export const slotsWithHeading = [
  'background',
  'patient-voice',
  'aim',
  'changes',
  'other-charts',
  'learned',
  'users-changed',
  'next',
  'anchoring',
  'wheel',
  'effect-goals',
] as const satisfies readonly SlotId[];
export type SlotWithHeading = (typeof slotsWithHeading)[number];
