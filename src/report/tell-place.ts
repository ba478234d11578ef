import type { Finding } from '../domain/finding.ts';
import type { Messages } from '../language/messages.ts';

/** Where in its file a finding is: the cell, else the line; nothing where it is about the whole file. */
export function tellPlace({ cell, line, row }: Finding, { report }: Messages): string {
  if (cell) return cell;
  const number = line ?? row;
  return number === null ? '' : report.line(number);
}
