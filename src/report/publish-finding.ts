import type { Finding } from '../domain/finding.ts';

/** A finding as it may be published: where it would show a number that is hidden elsewhere, that number is null. */
export function publishFinding(finding: Finding): Finding {
  if (!finding.smallNumber) return finding;
  const args = Object.fromEntries(
    Object.entries(finding.args).map(([name, value]) => [name, typeof value === 'number' ? null : value]),
  );
  return { ...finding, found: null, args } as Finding;
}
