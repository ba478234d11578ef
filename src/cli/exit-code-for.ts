import { type FailOn, failsRun } from '../domain/fails-run.ts';
import type { Finding, FindingCode } from '../domain/finding.ts';
import { type ExitCode, exitCode } from './exit-code.ts';

const cannotRead: readonly FindingCode[] = ['file-not-found', 'file-locked', 'file-unreadable'];
const wrongProject: readonly FindingCode[] = [
  'config-not-yaml',
  'config-invalid',
  'unknown-series',
  'template-invalid',
];

/** The exit code that findings give; the highest class wins. With `failOn` warning, warnings count as errors of the data. */
export function exitCodeFor(findings: readonly Finding[], failOn: FailOn = 'error'): ExitCode {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.some(({ code }) => cannotRead.includes(code))) return exitCode.cannotReadOrWrite;
  if (errors.some(({ code }) => wrongProject.includes(code))) return exitCode.wrongUsage;
  return findings.some(({ severity }) => failsRun(severity, failOn)) ? exitCode.dataHasErrors : exitCode.fine;
}

/** True where the project file itself has errors, so that nothing that rests on it can be made. */
export const projectHasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ code, severity }) => severity === 'error' && wrongProject.includes(code));
