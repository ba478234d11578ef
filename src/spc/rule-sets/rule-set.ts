import type { Assurance, TargetToMeet } from '../assurance.ts';
import type { ChartType } from '../chart-types/chart-type.ts';
import type { LinedPhase } from '../lined-phase.ts';
import type { NotJudged } from '../not-judged.ts';
import type { RuleId } from '../rules/index.ts';
import type { Evidence, Rule } from '../rules/rule.ts';
import type { Verdict } from '../verdict.ts';

/** A rule with what it found. */
export interface Finding extends Evidence {
  readonly rule: Rule<RuleId>;
}

/** A phase with its signals and with what may be said of it. */
export interface JudgedPhase extends LinedPhase {
  readonly found: readonly Finding[];
  readonly runsSignal: boolean;
  readonly notJudged: NotJudged | null;
}

/** A set of rules that are used together, and what is concluded from them. */
export interface RuleSet<Id extends string = string> {
  readonly id: Id;
  /** In the order in which a point is marked by them. */
  readonly rules: readonly Rule<RuleId>[];
  /** Whether a point is marked by every rule that it breaks, or by the first of them only. */
  readonly marksBy: 'every-rule' | 'first-rule';
  /** How many sigma an average moving range of two is, as the set's own source rounds it. */
  readonly sigmaPerRange: number;
  readonly goesWith: (chart: ChartType) => boolean;
  /** What the last phase comes to; null where nothing may be said. */
  readonly verdictOn: (phase: JudgedPhase) => Verdict | null;
  /** What is to be expected of the target in the last phase; asked only where limits give assurance. */
  readonly assuranceOf: (phase: JudgedPhase, target: TargetToMeet) => Assurance | null;
}

export const defineRuleSet = <const Id extends string>(ruleSet: RuleSet<Id>): RuleSet<Id> => ruleSet;
