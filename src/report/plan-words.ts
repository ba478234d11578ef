import type { Formats } from '../language/formats.ts';
import type { PlanTexts } from '../language/plan-texts.ts';
import type { Paint } from './paint.ts';

/** What the answer of `gpf plan` is written with. */
export interface PlanWords {
  readonly texts: PlanTexts;
  readonly formats: Formats;
  readonly paint: Paint;
}
