import { type FailOn, failsRun } from '../../domain/fails-run.ts';
import type { Finding } from '../../domain/finding.ts';
import { cleanText } from '../../escaping/clean-text.ts';
import { escapeXml } from '../../escaping/escape-xml.ts';
import type { Messages } from '../../language/messages.ts';
import { type FileReport, findingsByFile, type UnlistedFindings } from '../findings-by-file.ts';
import { defineFormat, type FormatContext, type ValidationResult } from '../format.ts';
import { tellFinding } from '../tell-finding.ts';
import { tellOthers } from '../tell-others.ts';
import { tellPlace } from '../tell-place.ts';

/**
 * For Jenkins, GitLab and others that show tests: a suite for each file, a case for each finding. What makes the run fail
 * fails: errors, and warnings where the run fails on them. The others pass, and their words stand in the output of the suite: the schema (windyroad/JUnit-Schema) has no output for
 * a case. A time and a host must be there, and the same data must always give the same file: they are always the same.
 */
export const junit = defineFormat({ id: 'junit', render });

function render(result: ValidationResult, context: FormatContext): string {
  const suites = findingsByFile(result).map((report, id) => renderSuite(report, id, result.gpf, context));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`;
}

interface Case {
  readonly name: string;
  /** Null where it passes. */
  readonly failure: { readonly message: string; readonly type: string; readonly body: string } | null;
  /** What the suite says of a case that passes. */
  readonly output: string;
}

function renderSuite(
  report: FileReport,
  id: number,
  version: string,
  { messages, failOn = 'error' }: FormatContext,
): string {
  const found = [
    ...report.findings.map((finding) => caseOf(finding, failOn, messages)),
    ...report.unlisted.map((unlisted) => caseOfUnlisted(unlisted, failOn, messages)),
  ];
  const cases = found.length > 0 ? found : [{ name: messages.report.inOrder, failure: null, output: '' }];
  const failures = cases.filter(({ failure }) => failure !== null).length;
  const name = escapeXml(tokenOf(report.file.file));
  const output = cases.map((one) => one.output).filter((text) => text !== '');
  return `<testsuite id="${id}" package="gpf" name="${name}" tests="${cases.length}" failures="${failures}" errors="0" time="0" timestamp="1970-01-01T00:00:00" hostname="localhost">
<properties><property name="gpf" value="${escapeXml(version)}"/></properties>
${cases.map((one) => renderCase(one, name)).join('\n')}
<system-out>${output.map(escapeXml).join('\n')}</system-out>
<system-err></system-err>
</testsuite>
`;
}

function renderCase({ name, failure }: Case, suite: string): string {
  const head = `<testcase classname="${suite}" name="${escapeXml(tokenOf(name))}" time="0"`;
  if (failure === null) return `${head}/>`;
  const { message, type, body } = failure;
  return `${head}><failure message="${escapeXml(message)}" type="${escapeXml(type)}">${escapeXml(body)}</failure></testcase>`;
}

function caseOf(finding: Finding, failOn: FailOn, messages: Messages): Case {
  const { list } = messages.report;
  const { what, how } = tellFinding(finding, messages.findings);
  const place = tellPlace(finding, messages);
  const others = tellOthers(finding, messages);
  const message = others === '' ? what : `${what} ${others}`;
  const name = place === '' ? message : `${place}: ${message}`;
  const body = [message, how, list.explain(finding.code)].filter((line) => line !== null).join('\n');
  if (failsRun(finding.severity, failOn)) return { name, failure: { message, type: finding.code, body }, output: '' };
  const severity = messages.report.severity[finding.severity];
  return { name, failure: null, output: `${severity}: ${how === null ? name : `${name} ${how}`} (${finding.code})` };
}

function caseOfUnlisted({ code, severity, count }: UnlistedFindings, failOn: FailOn, { report }: Messages): Case {
  const name = `${code}: ${report.moreOfThese(count)}`;
  if (failsRun(severity, failOn)) return { name, failure: { message: name, type: code, body: name }, output: '' };
  return { name, failure: null, output: `${report.severity[severity]}: ${name}` };
}

/** A name as the schema takes it: on one line, and never empty. */
function tokenOf(text: string): string {
  const token = cleanText(text).replace(/\s+/g, ' ').trim();
  return token === '' ? '?' : token;
}
