import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { TeamId } from '../domain/ids.ts';
import { CannotRun } from './cannot-run.ts';

/** Where a report for others is written when nobody says where. */
export const publicFolder = 'report';

/** A folder to write a report to: its path, as the user named it, and whose own numbers it is for; null is for others. */
export interface ReportFolder {
  readonly cwd: string;
  readonly path: string;
  readonly shown: string;
  readonly team: TeamId | null;
}

/**
 * Numbers that are for a team alone never come to lie with what others are shown, nor with those of another team. Errors:
 * `CannotRun` where the folder holds another kind of report, or an internal one would lie within a public one.
 */
export async function refuseOtherReport({ cwd, path, shown, team }: ReportFolder): Promise<void> {
  const there = await reportIn(path);
  if (there?.team) {
    if (there.team !== team) throw new CannotRun({ kind: 'out-is-internal', path: shown });
    return;
  }
  if (team === null) return;
  const isPublic = there !== null || isWithin(path, resolve(cwd, publicFolder)) || (await isBelowReport(path, cwd));
  if (isPublic) throw new CannotRun({ kind: 'out-is-public', path: shown });
}

const isWithin = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || /^\.\.[/\\]|^[A-Za-z]:/.test(way));
};

async function isBelowReport(path: string, cwd: string): Promise<boolean> {
  for (let folder = dirname(path); folder !== cwd && folder !== dirname(folder); folder = dirname(folder)) {
    if ((await reportIn(folder)) !== null) return true;
  }
  return false;
}

/** The report that lies in a folder: whose it is where it is internal. Null where there is none. */
async function reportIn(folder: string): Promise<{ readonly team: string | null } | null> {
  const text = await readFile(join(folder, 'analysis.json'), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const { gpf, internal } = JSON.parse(text);
    return gpf === undefined ? null : { team: internal?.team ?? null };
  } catch {
    return null;
  }
}
