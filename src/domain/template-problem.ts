/** Why a poster template, or a logo that is a drawing, is refused. */
export const templateProblemIds = [
  'not-xml',
  'wrong-encoding',
  'too-large',
  'not-svg',
  'no-size',
  'script',
  'event-handler',
  'foreign-object',
  'doctype',
  'outside-reference',
  'link',
  'unknown-slot',
  'not-a-rectangle',
  'slot-twice',
  'bad-value',
] as const;
export type TemplateProblem = (typeof templateProblemIds)[number];
