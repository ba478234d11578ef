import type { CellPlace } from '../domain/cell-place.ts';
import type { Finding } from '../domain/finding.ts';
import { maskIdentifiers } from './mask-identifiers.ts';
import { mayHoldIdentifier } from './may-hold-identifier.ts';

/**
 * A finding in which nothing tells who a person is: not its place, not what stood there, not what its text is made of.
 * The only thing left as it is is the team.
 */
export function maskFinding<One extends Finding>(finding: One): One {
  const { found, args, related } = finding;
  return {
    ...finding,
    ...maskPlace(finding),
    found: found === null ? null : maskIdentifiers(found),
    args: maskTexts(args),
    related: related === null ? null : { ...related, ...maskPlace(related) },
  };
}

const maskPlace = ({ file, column }: CellPlace): Pick<CellPlace, 'file' | 'column'> => ({
  file: maskIdentifiers(file),
  column: column === null ? null : maskIdentifiers(column),
});

/**
 * Plain data with every text in it covered by `maskIdentifiers`; keys stay. A count that is an identity number is null,
 * as numbers are that must not be shown. Where there is nothing to cover, it is the data itself.
 *
 * @example maskTexts({ suggestion: 'ola@fjelldal.no', points: 3 }) // => { suggestion: '***@***', points: 3 }
 */
export function maskTexts<Data>(data: Data): Data {
  return isClean(data) ? data : (maskAny(data) as Data);
}

/** Asked of the arguments of every finding: most have a number or a short word. */
function isClean(data: unknown): boolean {
  if (typeof data === 'string') return !mayHoldIdentifier(data);
  if (typeof data === 'number') return Math.abs(data) < leastNumber;
  if (typeof data !== 'object' || data === null) return true;
  for (const value of Object.values(data)) if (!isClean(value)) return false;
  return true;
}

function maskAny(data: unknown): unknown {
  if (typeof data === 'string') return maskIdentifiers(data);
  if (typeof data === 'number') return maskNumber(data);
  if (Array.isArray(data)) return data.map(maskAny);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, maskAny(value)]));
}

/** Ten digits are the least, the zero in front of them lost; with one to spare. */
const leastNumber = 1e8;

function maskNumber(number: number): number | null {
  const text = String(number);
  return maskIdentifiers(text) === text ? number : null;
}
