import type { CellPlace } from '../domain/cell-place.ts';
import type { FindingArgs, FindingCode, FindingWith } from '../domain/finding.ts';
import { type FindingDetails, makeFinding } from '../domain/make-finding.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';

/** `makeFinding` for what stood in a file: no identity number is ever repeated in `found`. */
export function makeMaskedFinding<Code extends FindingCode>(
  code: Code,
  place: CellPlace,
  args: FindingArgs[Code],
  details: FindingDetails = {},
): FindingWith<Code> {
  const found = details.found ?? null;
  return makeFinding(code, place, args, { ...details, found: found === null ? null : maskIdentifiers(found) });
}
