import { foldName } from '../catalogue/fold-name.ts';
import { columnIdsOf, columnNames } from './column-names.ts';

/**
 * The name of a column as gpf writes it, where it is known by another spelling; null where it is written so, capital
 * letters aside, or is unknown. What is only like a known name stays.
 *
 * @example repairHeader('Teller ') // => 'teller'
 * @example repairHeader('Teller') // => null
 */
export function repairHeader(name: string): string | null {
  const known: readonly string[] = columnIdsOf(name).flatMap((id) => columnNames[id]);
  if (known.includes(name.toLowerCase())) return null;
  return known.find((one) => foldName(one) === foldName(name)) ?? null;
}
