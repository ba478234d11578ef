import { collectAll } from '../../src/domain/collect-findings.ts';
import type { Finding, FindingArgs, FindingCode } from '../../src/domain/finding.ts';
import type { TeamId } from '../../src/domain/ids.ts';
import { makeFinding } from '../../src/domain/make-finding.ts';
import type { ValidationResult } from '../../src/report/format.ts';
import { findingSamples } from '../unit/language/samples.ts';

/** A result as `validate` would hand it to a format. */
export const makeValidationResult = (
  findings: readonly Finding[],
  files: readonly string[] = [],
): ValidationResult => ({
  gpf: '1.2.3',
  files: files.map((file) => ({ file, measurements: 24, rows: 0 })),
  found: collectAll(findings),
});

/** Texts for everything in a finding that comes from outside. */
export interface OutsideTexts {
  readonly file: string;
  readonly column: string;
  readonly found: string;
}

/** One finding of every code, with the same texts from outside in each. */
export const everyFinding = ({ file, column, found }: OutsideTexts): readonly Finding[] =>
  (Object.keys(findingSamples) as FindingCode[]).map((code, index) => {
    const row = index + 2;
    const place = { file, row, line: row, column, cell: `D${row}`, ...(index % 7 === 0 ? { character: 3 } : {}) };
    const args = withOutsideText(code, found);
    const related = index % 5 === 0 ? { ...place, row: 2, cell: 'D2' } : null;
    return makeFinding(code, place, args, { found, team: column as TeamId, related }) as Finding;
  });

/** Arguments that hold what somebody wrote, of whatever code. */
const free: readonly string[] = ['other', 'name', 'team', 'element', 'path'];

function withOutsideText(code: FindingCode, text: string): FindingArgs[FindingCode] {
  const [sample = {}] = findingSamples[code];
  const entries = Object.entries(sample).map(([name, value]) => [name, free.includes(name) ? text : value]);
  return Object.fromEntries(entries) as FindingArgs[FindingCode];
}
