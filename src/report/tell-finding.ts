import type { Finding } from '../domain/finding.ts';
import type { FindingText, FindingTexts } from '../language/finding-texts.ts';

/** The words of a finding in one language. */
export function tellFinding(finding: Finding, texts: FindingTexts): FindingText {
  // Code and arguments belong together in every member of the union, which an index by the whole union cannot show.
  const tell = texts[finding.code] as (args: Finding['args'], found: string | null) => FindingText;
  return tell(finding.args, finding.found);
}
