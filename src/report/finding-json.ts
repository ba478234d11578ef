import type { Found } from '../domain/collect-findings.ts';
import type { Finding } from '../domain/finding.ts';
import type { Messages } from '../language/messages.ts';
import { countFindings } from './count-findings.ts';
import { countUnlisted } from './order-found.ts';
import { tellFinding } from './tell-finding.ts';

/** A finding for programs: its data, and its words. `smallNumber` steers what is published and is nobody else's business. */
export function findingJson(finding: Finding, fingerprint: string, messages: Messages): object {
  const { smallNumber: _, ...shown } = finding;
  return { ...shown, fingerprint, text: tellFinding(finding, messages.findings) };
}

/** The sums over all findings for programs, those that are not listed included. */
export function summaryOfFound(found: Found): object {
  const { files, ...counts } = countFindings(found.tallies);
  return { ...counts, filesWithFindings: files, notListed: Object.fromEntries(countUnlisted(found)) };
}
