import { findIdentifiers } from './find-identifiers.ts';
import type { IdentifierKind } from './identifier-place.ts';

/** What stands in place of an identifier: the same for all of a kind, so that it tells nothing. */
const masks = {
  'national-identity-number': '######*****',
  'possible-identity-number': '######*****',
  'birth-date': '**.**.****',
  'phone-number': '** ** ** **',
  'e-mail-address': '***@***',
} as const satisfies Record<IdentifierKind, string>;

/** With one place covered, what stands beside it may be seen for what it is. */
const mostRounds = 4;

/**
 * A text in which everything that may tell who a person is is covered, for use in findings, messages and file names.
 *
 * @example maskIdentifiers('gjelder 41814061033') // => 'gjelder ######*****'
 * @example maskIdentifiers('ring 99 88 77 66') // => 'ring ** ** ** **'
 */
export function maskIdentifiers(text: string): string {
  let masked = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const next = maskOnce(masked);
    if (next === masked) break;
    masked = next;
  }
  return masked;
}

function maskOnce(text: string): string {
  let masked = '';
  let from = 0;
  for (const { kind, start, end } of findIdentifiers(text)) {
    masked += text.slice(from, start) + masks[kind];
    from = end;
  }
  return masked + text.slice(from);
}
