import type { Messages } from '../../language/messages.ts';
import type { PlanTexts } from '../../language/plan-texts.ts';
import type { WorksheetTexts } from '../../language/worksheet-texts.ts';

/** What a worksheet is written with: the team's language. */
export interface WorksheetWords {
  readonly texts: WorksheetTexts;
  readonly plan: PlanTexts;
  readonly messages: Messages;
}
