import { expect, it } from 'vitest';
import { ruleSets } from '../../../src/spc/rule-sets/index.ts';
import { type RuleId, rules } from '../../../src/spc/rules/index.ts';

it('no two rules, and no two rule sets, have the same id', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(new Set(ruleSets.map(({ id }) => id)).size).toBe(ruleSets.length);
});

it('every rule is used by a rule set', () => {
  const used = new Set<RuleId>(ruleSets.flatMap((set) => set.rules.map(({ id }) => id)));
  expect(rules.filter(({ id }) => !used.has(id))).toEqual([]);
});
