import { type Finding, type FindingCode, type Severity, severities } from '../../domain/finding.ts';
import { ciCommandData, ciCommandProperty } from '../../escaping/ci-command.ts';
import type { Messages } from '../../language/messages.ts';
import { countFindings } from '../count-findings.ts';
import { findingsByFile } from '../findings-by-file.ts';
import { defineFormat, type FormatContext, type ValidationResult } from '../format.ts';
import { sharePlaces } from '../share-places.ts';
import { tellFinding } from '../tell-finding.ts';
import { tellOthers } from '../tell-others.ts';
import { tellPlace } from '../tell-place.ts';

/** Workflow commands of GitHub Actions: each becomes a remark beside the line it is about. */
export const github = defineFormat({ id: 'github', render });

/** GitHub shows ten of each severity for a step: docs.github.com, "Workflow commands for GitHub Actions". */
const mostOfASeverity = 10;

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

function render(result: ValidationResult, { messages }: FormatContext): string {
  const { report } = messages;
  const { tallies } = result.found;
  const findings = findingsByFile(result).flatMap((one) => one.findings);
  const shown = severities.flatMap((severity) =>
    sharePlaces(
      findings.filter((finding) => finding.severity === severity),
      mostOfASeverity,
    ),
  );
  const lastOf = new Map(shown.map((finding) => [finding.code, finding]));
  const lines = shown.map((finding) => {
    const more = lastOf.get(finding.code) === finding ? countMore(finding.code, shown, result) : 0;
    return annotate(finding, more, messages);
  });
  const sum = tallies.length === 0 ? report.nothingFound : report.counted(countFindings(tallies));
  const hidden = sumOf(tallies) - sumOf(shown);
  return [...lines, hidden > 0 ? `${sum} ${report.list.notShown(hidden)}` : sum].map((line) => `${line}\n`).join('');
}

/** How many there are of a code beside those that are shown. */
const countMore = (code: FindingCode, shown: readonly Finding[], { found }: ValidationResult): number =>
  sumOf(found.tallies.filter((tally) => tally.code === code)) - sumOf(shown.filter((one) => one.code === code));

const sumOf = (counted: readonly { readonly count: number }[]): number =>
  counted.reduce((sum, { count }) => sum + count, 0);

function annotate(finding: Finding, more: number, messages: Messages): string {
  const { report } = messages;
  const { what, how } = tellFinding(finding, messages.findings);
  const place = tellPlace(finding, messages);
  const elsewhere = tellOthers(finding, messages);
  const others = more > 0 ? `(${report.moreOfThese(more)})` : '';
  const first = [place === '' ? '' : `${place}:`, what, elsewhere, others].filter((part) => part !== '').join(' ');
  const data = how === null ? first : `${first}\n${how}`;
  const properties = propertiesOf(finding).map(([name, value]) => `${name}=${ciCommandProperty(value)}`);
  return `::${commands[finding.severity]} ${properties.join(',')}::${ciCommandData(data)}`;
}

/** Standard input is no file that GitHub could open. */
function propertiesOf({ file, line, character, code }: Finding): readonly (readonly [string, string])[] {
  return [
    ...(file === '-' || file === '' ? [] : [['file', file] as const]),
    ...(line === null ? [] : [['line', String(line)] as const]),
    ...(character === undefined ? [] : [['col', String(character)] as const]),
    ['title', code],
  ];
}
