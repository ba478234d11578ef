import { collectAll } from '../../domain/collect-findings.ts';
import { type Finding, severities } from '../../domain/finding.ts';
import { escapeXml } from '../../escaping/escape-xml.ts';
import { countFindings } from '../count-findings.ts';
import { countUnlisted, orderFound } from '../order-found.ts';
import { tellFinding } from '../tell-finding.ts';
import type { GalleryWords } from './gallery.ts';

/** What was found in the data, worst first; empty where there is nothing. */
export function renderPageFindings(findings: readonly Finding[], words: GalleryWords): string {
  const found = orderFound(collectAll(findings));
  const { listed } = found;
  if (listed.length === 0) return '';
  const { messages, texts } = words;
  const more = [...countUnlisted(found)].map(
    ([code, number]) => `<p>${escapeXml(`${code}: ${messages.report.moreOfThese(number)}`)}</p>`,
  );
  const heads = [texts.place, messages.report.list.columns.severity, texts.what];
  return `<section aria-labelledby="findings"><h2 id="findings">${escapeXml(messages.report.gallery.findings)}</h2>
<details><summary>${escapeXml(messages.report.countedShort(countFindings(found.tallies)))}</summary>
${renderSeverities(listed, words)}<table id="findings-list"><thead><tr>${heads.map((head) => `<th scope="col">${escapeXml(head)}</th>`).join('')}</tr></thead><tbody>
${listed.map((finding) => renderFinding(finding, words)).join('\n')}
</tbody></table>${more.join('')}</details></section>`;
}

function renderFinding(finding: Finding, { messages }: GalleryWords): string {
  const { what, how } = tellFinding(finding, messages.findings);
  const place = [finding.file, finding.cell ?? (finding.line === null ? '' : messages.report.line(finding.line))];
  const { severity } = finding;
  return `<tr data-severity="${severity}"><td>${escapeXml(place.filter((part) => part !== '').join(' '))}</td><td>${escapeXml(messages.report.severity[severity])}</td><td>${escapeXml(how === null ? what : `${what} ${how}`)}</td></tr>`;
}

/** A choice among the severities that there are, for the script. */
function renderSeverities(listed: readonly Finding[], { messages, texts }: GalleryWords): string {
  const counts = severities.flatMap((severity) => {
    const count = listed.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [{ severity, count }];
  });
  if (counts.length < 2) return '';
  const options = counts.map(
    ({ severity, count }) =>
      `<option value="${severity}">${escapeXml(`${messages.report.list.severities[severity]} (${count})`)}</option>`,
  );
  return `<p class="severity" data-needs-script hidden><label>${escapeXml(texts.filter.severity)} <select><option value="">${escapeXml(`${texts.filter.all} (${listed.length})`)}</option>${options.join('')}</select></label></p>\n`;
}
