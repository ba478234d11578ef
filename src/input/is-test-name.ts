import { foldName } from '../catalogue/fold-name.ts';

const testWords = new Set(['test', 'tester', 'testing', 'dummy', 'demo', 'asdf', 'qwerty']);
const testName =
  /^(?:test|demo|dummy)(?:kommune|kommunen|team|teamet|lag|eining|enhet|sjukehus|sykehus|bydel|bruker|brukar|data)?\d*$/;

/**
 * Whether a team is called as those are that somebody made to try something out.
 *
 * @example isTestName('Testkommune 2') // => true
 * @example isTestName('Test Testesen') // => true
 * @example isTestName('Testad kommune') // => false
 */
export function isTestName(name: string): boolean {
  const folded = foldName(name);
  const [first = ''] = name
    .trim()
    .toLowerCase()
    .split(/[\s_-]+/);
  return testWords.has(first) || testName.test(folded) || /^x{3,}$/.test(folded);
}
