import type { Severity } from '../../domain/finding.ts';
import type { Messages } from '../../language/messages.ts';
import { type FileReport, findingsByFile } from '../findings-by-file.ts';
import { withFingerprints } from '../fingerprint.ts';
import { defineFormat, type FormatContext, type ValidationResult } from '../format.ts';
import { tellFinding } from '../tell-finding.ts';
import { tellOthers } from '../tell-others.ts';
import { tellPlace } from '../tell-place.ts';

/** GitLab's code quality report: docs.gitlab.com/ci/testing/code_quality, "Code Quality report format". */
export const gitlab = defineFormat({ id: 'gitlab', render });

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** `blocker` and `critical` are for programs that fail; a measurement that must be mended is not one. */
const severities: Readonly<Record<Severity, Issue['severity']>> = { error: 'major', warning: 'minor', info: 'info' };

function render(result: ValidationResult, { messages }: FormatContext): string {
  const reports = findingsByFile(result);
  const findings = withFingerprints(reports.flatMap(({ findings: own }) => own)).map(
    ({ finding, fingerprint }): Issue => {
      const { what, how } = tellFinding(finding, messages.findings);
      const place = tellPlace(finding, messages);
      const others = tellOthers(finding, messages);
      return {
        description: [place === '' ? '' : `${place}:`, what, others, how ?? ''].filter((part) => part !== '').join(' '),
        check_name: finding.code,
        fingerprint,
        severity: severities[finding.severity],
        location: { path: pathOf(finding.file), lines: { begin: finding.line ?? finding.row ?? 1 } },
      };
    },
  );
  const unlisted = reports.flatMap((report) => issuesOfUnlisted(report, messages));
  return `${JSON.stringify([...findings, ...unlisted], null, 2)}\n`;
}

const issuesOfUnlisted = ({ file, unlisted }: FileReport, { report }: Messages): readonly Issue[] =>
  unlisted.map(({ code, severity, count }) => ({
    description: `${code}: ${report.moreOfThese(count)}`,
    check_name: code,
    fingerprint: `${code} ${file.file}`,
    severity: severities[severity],
    location: { path: pathOf(file.file), lines: { begin: 1 } },
  }));

/** Relative, with forward slashes: anything else GitLab drops. */
const pathOf = (file: string): string => file.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '') || '.';
