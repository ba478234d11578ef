import { beyondLimitsRule } from './beyond-limits.ts';
import { crossingsRule } from './crossings.ts';
import { longestRunRule } from './longest-run.ts';

/** Every rule that a rule set can use. A new one is a file beside this and an entry here. */
export const rules = [longestRunRule, crossingsRule, beyondLimitsRule] as const;

export type RuleId = (typeof rules)[number]['id'];
