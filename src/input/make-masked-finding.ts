import type { CellPlace } from '../domain/cell-place.ts';
import type { FindingArgs, FindingCode, FindingWith } from '../domain/finding.ts';
import { type FindingDetails, makeFinding } from '../domain/make-finding.ts';
import { maskTexts } from '../privacy/mask-finding.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';

/**
 * `makeFinding` for what stood in a file: nothing that tells who a person is is repeated in `found` or in the arguments.
 * It is covered before `found` is cut, since half an identity number is too much. The place is to be covered already.
 */
export function makeMaskedFinding<Code extends FindingCode>(
  code: Code,
  place: CellPlace,
  args: FindingArgs[Code],
  details: FindingDetails = {},
): FindingWith<Code> {
  const found = details.found ?? null;
  const masked = found === null ? null : maskIdentifiers(found);
  return makeFinding(code, place, maskTexts(args), { ...details, found: masked });
}
