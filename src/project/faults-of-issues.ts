import type { z } from 'zod';
import { indexNames, nearestName } from '../catalogue/nearest-name.ts';
import type { ConfigProblem } from '../domain/config-problem.ts';
import type { ConfigFault, ConfigPath } from './config-fault.ts';
import { valueAt } from './value-at.ts';

type Issue = z.core.$ZodIssue;
type WrongType = Extract<ConfigProblem, { kind: 'wrong-type' }>['expected'];

const expectedTypes: Readonly<Record<string, WrongType>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  boolean: 'boolean',
  array: 'list',
  object: 'map',
  period: 'period',
};

/** What zod found in gpf.yaml as faults: every unknown key by itself, and of a choice the branch that was meant. */
export function faultsOfIssues(issues: readonly Issue[], data: unknown): readonly ConfigFault[] {
  return issues.flatMap((issue) => faultsOf(issue, [], data));
}

function faultsOf(issue: Issue, base: ConfigPath, data: unknown): readonly ConfigFault[] {
  const path = [...base, ...(issue.path as ConfigPath)];
  const fault = (problem: ConfigProblem): readonly ConfigFault[] => [{ kind: 'invalid', path, problem }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, issue.message.split(' ')).flatMap(fault);
    case 'invalid_union':
      return issue.message in expectedTypes
        ? faultOfType(issue.message, path, data)
        : branchMeant(issue.errors).flatMap((inner) => faultsOf(inner, path, data));
    case 'invalid_type':
      return faultOfType(issue.expected, path, data);
    case 'too_small':
      return issue.origin === 'string'
        ? missingKey(path)
        : fault({ kind: 'out-of-range', minimum: Number(issue.minimum), maximum: null });
    case 'too_big':
      return fault({ kind: 'out-of-range', minimum: null, maximum: Number(issue.maximum) });
    case 'custom':
      return fault((issue.params as { problem: ConfigProblem }).problem);
    default:
      return fault({ kind: 'wrong-type', expected: 'text' });
  }
}

/** More keys than this are not listed. */
const fewKeys = 6;

const unknownKeys = (keys: readonly string[], known: readonly string[]): readonly ConfigProblem[] => {
  const index = indexNames(known.map((key) => [key, key]));
  const allowed = known.length > fewKeys ? [] : known;
  const suggestionFor = (key: string): string | null => nearestName(key, index)?.spelling ?? null;
  return keys.map((key) => ({ kind: 'unknown-key', key, suggestion: suggestionFor(key), allowed }));
};

/** A value of the wrong type, or none where one must be. */
function faultOfType(expected: string, path: ConfigPath, data: unknown): readonly ConfigFault[] {
  if (valueAt(data, path) === undefined) return missingKey(path);
  return [{ kind: 'invalid', path, problem: { kind: 'wrong-type', expected: expectedTypes[expected] ?? 'text' } }];
}

const missingKey = (path: ConfigPath): readonly ConfigFault[] => [
  { kind: 'invalid', path: path.slice(0, -1), problem: { kind: 'missing-key', key: String(path.at(-1)) } },
];

/** The first branch of the value's own type; the last where there is none. */
function branchMeant(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const ofItsType = branches.find((issues) => !issues.some(isAboutType));
  return ofItsType ?? branches.at(-1) ?? [];
}

const isAboutType = (issue: Issue): boolean =>
  issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_union');
