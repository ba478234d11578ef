import type { RepairReport } from './repaired-file.ts';

/** What `fix` did, for programs. */
export function repairsJson({ files, folder, errors }: RepairReport, gpf: string): string {
  return `${JSON.stringify({ gpf, folder, files, errors }, null, 2)}\n`;
}
