import { findIdentityNumbers } from './find-identity-numbers.ts';

/** What stands in place of an identity number: as long as one, and the same for all, so that it tells nothing. */
const mask = '######*****';

/**
 * A text in which every national identity number is covered, for use in findings and messages.
 *
 * @example maskIdentifiers('gjelder 41814061033') // => 'gjelder ######*****'
 */
export function maskIdentifiers(text: string): string {
  let masked = '';
  let from = 0;
  for (const place of findIdentityNumbers(text)) {
    masked += text.slice(from, place.start) + mask;
    from = place.end;
  }
  return masked + text.slice(from);
}
