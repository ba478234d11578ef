import { type Finding, type Severity, severities } from '../../domain/finding.ts';
import { escapeXml } from '../../escaping/escape-xml.ts';
import { countFindings } from '../count-findings.ts';
import { type FileReport, findingsByFile, type UnlistedFindings, worstFinding } from '../findings-by-file.ts';
import { defineFormat, type FormatContext, type ValidationResult } from '../format.ts';
import { findingsStyle } from '../html/findings-style.ts';
import { tellFile } from '../tell-file.ts';
import { tellFinding } from '../tell-finding.ts';
import { tellOthers } from '../tell-others.ts';
import { tellPlace } from '../tell-place.ts';

/** A page to read, print and send to the one who keeps the sheet; it needs nothing but itself. It is XML as well as HTML. */
export const html = defineFormat({ id: 'html', explains: true, render });

function render(result: ValidationResult, context: FormatContext): string {
  const { messages } = context;
  const { list, counted, nothingFound } = messages.report;
  const reports = findingsByFile(result);
  const worst = worstFinding(reports);
  const sum = worst ? counted(countFindings(result.found.tallies)) : nothingFound;
  return `<!DOCTYPE html>
<html lang="${messages.id}">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"/>
<title>${escapeXml(list.title)}</title>
<style>${findingsStyle}</style>
</head>
<body>
<header>
<h1>${escapeXml(list.title)}</h1>
<p class="sum">${escapeXml(sum)}</p>
${renderFiles(reports, messages.report)}
</header>
<main>
${reports.map((report, index) => renderFile(report, index, context)).join('')}</main>
<footer>
${worst ? `<p>${escapeXml(list.explain(worst.code))}</p>\n` : ''}<p>${escapeXml(list.madeBy(result.gpf))}</p>
</footer>
</body>
</html>
`;
}

/** What the page tells of, with a way to each file that has something in it. */
function renderFiles(reports: readonly FileReport[], report: FormatContext['messages']['report']): string {
  const items = reports.map(({ file, counts }, index) => {
    const [content, verdict] = tellFile(file, counts, report);
    const name = escapeXml(file.file);
    const told = [content, verdict].filter((part) => part !== '').join(' · ');
    return counts.files === 0
      ? `<li><span>${name}</span> <span class="good">${escapeXml(told)}</span></li>`
      : `<li><a href="#file-${index + 1}">${name}</a> <span>${escapeXml(told)}</span></li>`;
  });
  return `<nav aria-label="${escapeXml(report.list.files)}"><ul>\n${items.join('\n')}\n</ul></nav>`;
}

function renderFile({ file, findings, unlisted, counts }: FileReport, index: number, context: FormatContext): string {
  if (counts.files === 0) return '';
  const { report } = context.messages;
  const id = `file-${index + 1}`;
  const told = tellFile(file, counts, report).filter((part) => part !== '');
  const tables = severities.map((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    const more = unlisted.filter((one) => one.severity === severity);
    return own.length + more.length === 0 ? '' : renderTable(severity, [own, more], context);
  });
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${escapeXml(file.file)}</h2>
<p class="quiet">${escapeXml(told.join(' · '))}</p>
${tables.join('')}</section>
`;
}

function renderTable(
  severity: Severity,
  [findings, unlisted]: readonly [readonly Finding[], readonly UnlistedFindings[]],
  context: FormatContext,
): string {
  const { list, moreOfThese } = context.messages.report;
  const heads = [list.columns.place, list.columns.what, list.columns.code];
  const more = unlisted.map(
    ({ code, count }) =>
      `<tr><th scope="row"></th><td>${escapeXml(moreOfThese(count))}</td><td><code>${code}</code></td></tr>\n`,
  );
  return `<table class="${severity}"><caption>${escapeXml(list.severities[severity])}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${escapeXml(head)}</th>`).join('')}</tr></thead>
<tbody>
${findings.map((finding) => renderRow(finding, context)).join('')}${more.join('')}</tbody></table>
`;
}

function renderRow(finding: Finding, { messages, explanations }: FormatContext): string {
  const { report } = messages;
  const { what, how } = tellFinding(finding, messages.findings);
  const others = tellOthers(finding, messages);
  const column = finding.column === null ? '' : `<span class="column">${escapeXml(finding.column)}</span>`;
  const why = explanations?.[finding.code].why ?? '';
  const parts = [
    `<p class="what">${escapeXml(others === '' ? what : `${what} ${others}`)}</p>`,
    ...(how === null ? [] : [`<p>${escapeXml(how)}</p>`]),
    ...(why === ''
      ? []
      : [`<details><summary>${escapeXml(report.list.why)}</summary><p>${escapeXml(why)}</p></details>`]),
  ];
  return `<tr><th scope="row">${escapeXml(tellPlace(finding, messages) || report.list.wholeFile)}${column}</th><td>${parts.join('')}</td><td><code>${finding.code}</code></td></tr>\n`;
}
