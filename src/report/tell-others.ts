import type { Finding, FoundPlace } from '../domain/finding.ts';
import type { Messages } from '../language/messages.ts';

/** So many stretches of cells are named; a person who mends them looks around there. */
const mostStretches = 8;

/**
 * What stands behind the words of a finding: how often it occurs and where else, and where the row is that it clashes
 * with. Empty where there is nothing of the kind.
 */
export function tellOthers({ count, alsoAt, related, file }: Finding, { report }: Messages): string {
  const times = count > 1 ? [report.times(count, report.alsoAt(joinPlaces(alsoAt, report.line)))] : [];
  if (related === null) return times.join(' ');
  const place = related.cell ?? (related.row === null ? '' : report.line(related.row));
  const where = related.file === file ? place : `${related.file} ${place}`.trim();
  return [...times, ...(where === '' ? [] : [report.clashesWith(where)])].join(' ');
}

/** `D7`, or `D7–D12` where cells of a column stand below each other. */
function joinPlaces(places: readonly FoundPlace[], line: (row: number) => string): readonly string[] {
  const stretches: { readonly first: FoundPlace; last: FoundPlace }[] = [];
  for (const place of places) {
    const open = stretches.at(-1);
    if (open && follows(open.last, place)) open.last = place;
    else stretches.push({ first: place, last: place });
  }
  const name = ({ cell, row }: FoundPlace): string => cell ?? line(row ?? 0);
  const named = stretches
    .slice(0, mostStretches)
    .map(({ first, last }) => (first === last ? name(first) : `${name(first)}\u2013${name(last)}`));
  return stretches.length > mostStretches ? [...named, '…'] : named;
}

function follows(before: FoundPlace, next: FoundPlace): boolean {
  const column = (cell: string | null): string | undefined => cell?.replace(/\d{1,7}$/, '');
  return before.row !== null && next.row === before.row + 1 && column(before.cell) === column(next.cell);
}
