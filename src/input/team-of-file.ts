import type { TeamId } from '../domain/ids.ts';
import type { Project } from '../project/project.ts';

/**
 * The team that gpf.yaml names for a file without a team column; null where it names none. Paths in gpf.yaml are
 * relative to it, so the end of the file's path must match, folder by folder; a path without `*` beats one with.
 */
export function teamOfFile(project: Project, file: string): TeamId | null {
  const sources = (project.data ?? []).filter((source) => source.team !== null);
  const exact = sources.filter((source) => !source.file.includes('*'));
  const source = [...exact, ...sources].find((candidate) => endsLike(partsOf(file), partsOf(candidate.file)));
  return source?.team ?? null;
}

function partsOf(path: string): readonly string[] {
  return path
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.');
}

function endsLike(file: readonly string[], pattern: readonly string[]): boolean {
  const offset = file.length - pattern.length;
  return pattern.length > 0 && offset >= 0 && pattern.every((part, index) => isLike(file[offset + index] ?? '', part));
}

/** `*` stands for any characters of a name. The pieces between the stars must occur in order, the first ones at once. */
function isLike(name: string, pattern: string): boolean {
  const pieces = pattern.normalize('NFC').split('*');
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  const text = name.normalize('NFC');
  if (pieces.length === 1) return text === first;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return at <= text.length - last.length;
}
