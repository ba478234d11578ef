import type { Location, ReportingDescriptor, Result } from 'sarif';
import type { CellPlace } from '../../domain/cell-place.ts';
import type { Finding, FindingCode, Severity } from '../../domain/finding.ts';
import { relativeUri } from '../../escaping/relative-uri.ts';
import { withoutLinks } from '../../escaping/without-links.ts';
import type { FindingExplanation } from '../../language/finding-explanations.ts';
import type { Messages } from '../../language/messages.ts';
import { findingsByFile } from '../findings-by-file.ts';
import { withFingerprints } from '../fingerprint.ts';
import { defineFormat, type FormatContext, type ValidationResult } from '../format.ts';
import { countUnlisted } from '../order-found.ts';
import { tellFinding } from '../tell-finding.ts';
import { tellOthers } from '../tell-others.ts';
import { tellPlace } from '../tell-place.ts';

/** SARIF 2.1.0, for GitHub code scanning, Azure DevOps and editors: docs.oasis-open.org/sarif/sarif/v2.1.0. */
export const sarif = defineFormat({ id: 'sarif', explains: true, render });

/** GitHub takes no more of one run: docs.github.com, "SARIF results exceed one or more limits". */
const mostResults = 25_000;

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, Result.level>;

function render(result: ValidationResult, context: FormatContext): string {
  const { messages } = context;
  const all = findingsByFile(result).flatMap(({ findings }) => findings);
  const findings = all.slice(0, mostResults);
  const codes = new Map([...new Set(findings.map(({ code }) => code))].map((code, index) => [code, index]));
  const severities = new Map(findings.map(({ code, severity }) => [code, severity]));
  const rules = [...codes.keys()].map((code) => ruleOf(code, severities.get(code) ?? 'info', context));
  const value = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'gpf', version: result.gpf, language: messages.id, rules } },
        language: messages.id,
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notesOn(result, all, messages) }],
        artifacts: result.files.map(({ file }) => ({ location: { uri: relativeUri(file) } })),
        results: withFingerprints(findings).map(({ finding, fingerprint }) =>
          resultOf(finding, { fingerprint, ruleIndex: codes.get(finding.code) ?? -1 }, messages),
        ),
      },
    ],
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function ruleOf(code: FindingCode, severity: Severity, { messages, explanations }: FormatContext): ReportingDescriptor {
  const { list } = messages.report;
  const explanation = explanations?.[code];
  const help = [...(explanation ? explain(explanation) : []), list.explain(code)];
  return {
    id: code,
    shortDescription: { text: explanation?.title || code.replaceAll('-', ' ') },
    help: { text: help.join('\n') },
    defaultConfiguration: { level: levels[severity] },
  };
}

const explain = ({ why, steps }: FindingExplanation): readonly string[] =>
  [why, ...steps.map((step, index) => `${index + 1}. ${step}`)].filter((text) => text !== '');

function resultOf(
  finding: Finding,
  { fingerprint, ruleIndex }: { readonly fingerprint: string; readonly ruleIndex: number },
  messages: Messages,
): Result {
  const { what, how } = tellFinding(finding, messages.findings);
  const place = tellPlace(finding, messages);
  const text = [place === '' ? '' : `${place}:`, what, tellOthers(finding, messages), how ?? '']
    .filter((part) => part !== '')
    .join(' ');
  return {
    ruleId: finding.code,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: withoutLinks(text) },
    locations: [locationOf(finding)],
    ...(finding.related === null ? {} : { relatedLocations: [locationOf(finding.related)] }),
    occurrenceCount: finding.count,
    // The first is the one that GitHub follows from run to run.
    partialFingerprints: { primaryLocationLineHash: fingerprint, 'gpfFinding/v1': fingerprint },
  };
}

function locationOf({ file, line, character, cell, column }: CellPlace): Location {
  const region = { startLine: line ?? 1, ...(character === undefined ? {} : { startColumn: Math.max(1, character) }) };
  return {
    physicalLocation: {
      artifactLocation: { uri: relativeUri(file) },
      ...(line === null ? {} : { region }),
    },
    ...(cell === null
      ? {}
      : { logicalLocations: [{ name: cell, kind: 'cell', ...(column ? { fullyQualifiedName: column } : {}) }] }),
  };
}

/** What is counted and is not among the results. */
function notesOn(result: ValidationResult, all: readonly Finding[], { report }: Messages) {
  const texts = [...countUnlisted(result.found)].map(([code, count]) => `${code}: ${report.moreOfThese(count)}`);
  const cut = all.slice(mostResults).reduce((sum, { count }) => sum + count, 0);
  return [...texts, ...(cut > 0 ? [report.list.notShown(cut)] : [])].map((text) => ({
    level: 'note',
    message: { text },
  }));
}
