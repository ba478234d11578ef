import type { FindingTally } from '../domain/collect-findings.ts';
import { type Finding, type FindingCode, type Severity, severities } from '../domain/finding.ts';
import type { FindingCounts } from '../language/report-texts.ts';
import { countFindings } from './count-findings.ts';
import type { CheckedFile, ValidationResult } from './format.ts';

/** A file with what was found in it. */
export interface FileReport {
  readonly file: CheckedFile;
  /** The listed findings: errors first, then by row. */
  readonly findings: readonly Finding[];
  readonly counts: FindingCounts;
  /** Findings that are counted and not listed. */
  readonly unlisted: readonly UnlistedFindings[];
}

export interface UnlistedFindings {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly count: number;
}

/** The files that were read, then those that only findings tell of (gpf.yaml, files that could not be read). */
export function findingsByFile({ files, found }: ValidationResult): readonly FileReport[] {
  const findings = groupByFile(found.listed);
  const tallies = groupByFile(found.tallies);
  const known = new Set(files.map(({ file }) => file));
  const others = [...tallies.keys()].filter((file) => !known.has(file));
  const all = [...files, ...others.map((file) => ({ file, measurements: 0, rows: 0 }))];
  return all.map((file) => {
    const own = findings.get(file.file) ?? [];
    const counted = tallies.get(file.file) ?? [];
    return {
      file,
      findings: own.toSorted(bySeverityAndRow),
      counts: countFindings(counted),
      unlisted: unlistedOf(counted, own),
    };
  });
}

/** The first of the worst: what to read about first. */
export function worstFinding(reports: readonly FileReport[]): Finding | undefined {
  const findings = reports.flatMap(({ findings: own }) => own.slice(0, 1));
  return findings.toSorted((a, b) => rankOf(a) - rankOf(b))[0];
}

function groupByFile<Item extends { readonly file: string }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.file);
    if (group) group.push(item);
    else groups.set(item.file, [item]);
  }
  return groups;
}

const rankOf = ({ severity }: Finding): number => severities.indexOf(severity);

const rowOf = ({ row, line }: Finding): number => row ?? line ?? 0;

const bySeverityAndRow = (a: Finding, b: Finding): number => rankOf(a) - rankOf(b) || rowOf(a) - rowOf(b);

function unlistedOf(tallies: readonly FindingTally[], listed: readonly Finding[]): readonly UnlistedFindings[] {
  const byCode = new Map<FindingCode, UnlistedFindings>();
  const add = ({ code, severity }: Pick<FindingTally, 'code' | 'severity'>, count: number): void =>
    void byCode.set(code, { code, severity, count: (byCode.get(code)?.count ?? 0) + count });
  for (const tally of tallies) add(tally, tally.count);
  for (const finding of listed) add(finding, -finding.count);
  return [...byCode.values()].filter(({ count }) => count > 0);
}
