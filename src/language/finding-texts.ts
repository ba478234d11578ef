import type { FindingArgs } from '../domain/finding.ts';

/** What a person is told about a finding: what it is, and how to put it right (in Excel where that is the place). */
export interface FindingText {
  /** One sentence with the numbers in it: "Telleren (19) er større enn nevneren (12)." */
  readonly what: string;
  /** One or two short sentences that say what to do; null where nothing needs doing. */
  readonly how: string | null;
}

/** `found` is what stood in the cell, already visible and masked; null where it is hidden or there was nothing. */
export type TextsOf<Args> = {
  readonly [Code in keyof Args]: (args: Args[Code], found: string | null) => FindingText;
};
export type FindingTexts = TextsOf<FindingArgs>;
