import type { TeamId } from '../domain/ids.ts';
import { fileOfSheet } from '../domain/sheet-in-file.ts';
import type { DataSource, Project } from '../project/project.ts';

/**
 * The team that gpf.yaml names for a file without a team column; null where it names none. Paths in gpf.yaml are
 * relative to it, so the end of the file's path must match, folder by folder; a path without a pattern beats one with. In
 * a pattern `*` stands for any characters of a name, `?` for one, and `**` for any folders. All sheets of a workbook are
 * of its team.
 */
export const teamOfFile = (project: Project, file: string): TeamId | null => sourceOfFile(project, file)?.team ?? null;

/** The unit of that team, where gpf.yaml names one for the file; else null. */
export const unitOfFile = (project: Project, file: string): string | null => sourceOfFile(project, file)?.unit ?? null;

function sourceOfFile(project: Project, file: string): DataSource | null {
  const sources = (project.data ?? []).filter((source) => source.team !== null);
  const exact = sources.filter((source) => !/[*?]/.test(source.file));
  const path = partsOf(fileOfSheet(file));
  return [...exact, ...sources].find((candidate) => endsLike(path, partsOf(candidate.file))) ?? null;
}

function partsOf(path: string): readonly string[] {
  return path
    .normalize('NFC')
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.');
}

/** `**` in front stands for what is before the end of the path anyway. */
function endsLike(file: readonly string[], pattern: readonly string[]): boolean {
  return (
    pattern.length > 0 && matches(file, pattern[0] === anyParts ? pattern : [anyParts, ...pattern], isLike, anyParts)
  );
}

const anyParts = '**';

/** `*` stands for any characters of a name, `?` for one. */
function isLike(name: string, pattern: string): boolean {
  return matches([...name], [...pattern], (letter, wanted) => wanted === '?' || letter === wanted, '*');
}

/**
 * Whether the pieces follow the pattern, in which `any` stands for any number of them. On a mismatch it goes back to the
 * last `any` only, so the time is the product of both lengths at most.
 */
function matches(
  pieces: readonly string[],
  pattern: readonly string[],
  fits: (piece: string, wanted: string) => boolean,
  any: string,
): boolean {
  let at = 0;
  let next = 0;
  let back: { readonly at: number; readonly next: number } | null = null;
  while (at < pieces.length) {
    const wanted = pattern[next];
    if (wanted === any) {
      back = { at, next };
      next += 1;
    } else if (wanted !== undefined && fits(pieces[at] ?? '', wanted)) {
      at += 1;
      next += 1;
    } else if (back !== null) {
      back = { at: back.at + 1, next: back.next };
      at = back.at;
      next = back.next + 1;
    } else return false;
  }
  return pattern.slice(next).every((wanted) => wanted === any);
}
