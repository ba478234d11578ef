import { unzipSync } from 'fflate';

/** A zip file's parts by name. No part is unpacked before it is asked for. */
export interface ZipParts {
  readonly names: readonly string[];
  /** The bytes of a part, unpacked once; null where there is none of that name, or it could not be unpacked. */
  readonly read: (name: string) => Uint8Array | null;
  /** Why a part could not be unpacked; null as long as all could. */
  readonly fault: () => ZipFault | null;
}

/** `too-large`: more comes out of the file than any sheet of measurements has, as from a zip bomb. */
export type ZipFault = 'broken' | 'too-large';

/** So much may come out of a workbook in all. */
export const mostUnpackedMegabytes = 200;

/**
 * So many `<` may stand in what comes out: a filled cell has four, so that this is more than a million of them. A part of a
 * few kilobytes may hold more cells than anybody would wait for.
 */
export const mostTags = 5_000_000;

/** A workbook has some dozens of parts; a directory that claims billions would be read for hours. */
const mostParts = 10_000;

interface Part {
  readonly name: string;
  readonly size: number;
}

/**
 * Opens a zip file of XML. What a part unpacks to is bounded twice: by the size that the directory claims, and by the buffer of
 * just that size that it is unpacked into, so that a claim that is too low breaks the part and not the memory.
 *
 * Errors: none; a file that is broken has no parts and a fault.
 */
export function openZip(bytes: Uint8Array): ZipParts {
  const listed = listParts(bytes);
  const parts = new Map((listed ?? []).map((part) => [foldPartName(part.name), part]));
  let fault: ZipFault | null = listed === null ? 'broken' : null;
  let left = mostUnpackedMegabytes * 1_000_000;
  let tagsLeft = mostTags;
  const unpackedParts = new Map<string, Uint8Array>();
  const fail = (why: ZipFault): null => {
    fault ??= why;
    return null;
  };
  const read = (name: string): Uint8Array | null => {
    const part = parts.get(foldPartName(name));
    if (part === undefined) return null;
    const known = unpackedParts.get(part.name);
    if (known !== undefined) return known;
    if (part.size > left) return fail('too-large');
    const unpacked = unpack(bytes, part.name);
    if (unpacked === null) return fail('broken');
    left -= unpacked.length;
    tagsLeft -= countTags(unpacked, tagsLeft + 1);
    if (left < 0 || tagsLeft < 0) return fail('too-large');
    unpackedParts.set(part.name, unpacked);
    return unpacked;
  };
  return { names: [...parts.keys()], read, fault: () => fault };
}

/** How many `<` there are, counted no further than a limit. */
function countTags(bytes: Uint8Array, limit: number): number {
  let tags = 0;
  for (let at = bytes.indexOf(0x3c); at !== -1 && tags < limit; at = bytes.indexOf(0x3c, at + 1)) tags += 1;
  return tags;
}

/** Names of parts are compared without regard to case (ECMA-376 part 2, 6.2.2.3); some writers put `\` between folders. */
const foldPartName = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

function listParts(bytes: Uint8Array): readonly Part[] | null {
  const parts: Part[] = [];
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (parts.length === mostParts) throw new RangeError('too many parts');
    parts.push({ name, size: originalSize });
    return false;
  };
  return attempt(() => unzipSync(bytes, { filter })) === null ? null : parts;
}

function unpack(bytes: Uint8Array, wanted: string): Uint8Array | null {
  const unpacked = attempt(() => unzipSync(bytes, { filter: ({ name }) => name === wanted }));
  return unpacked?.[wanted] ?? null;
}

/** fflate throws where a file is broken; null then. */
function attempt<T>(unzip: () => T): T | null {
  try {
    return unzip();
  } catch {
    return null;
  }
}
