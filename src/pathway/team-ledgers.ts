import type { IndicatorId, TeamId } from '../domain/ids.ts';
import type { CountingRule } from './counting-rule.ts';
import type { CaseLedger } from './make-case-ledger.ts';

/** What one team's pathways came to, in a ledger for each indicator in the catalogue's order. */
export interface TeamLedgers {
  readonly team: TeamId;
  readonly ledgers: readonly IndicatorLedger[];
}

export interface IndicatorLedger {
  readonly indicator: IndicatorId;
  readonly rule: CountingRule;
  readonly ledger: CaseLedger;
}
