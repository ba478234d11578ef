import type { IndicatorId } from './ids.ts';
import type { Localized } from './language-id.ts';

/** The indicator that somebody probably meant, with what it may be called in a sheet. */
export interface SuggestedIndicator {
  readonly id: IndicatorId;
  readonly name: Localized;
  /** The code or alias that is nearest to what was written; null where that is the id or a name. */
  readonly alias: string | null;
}
