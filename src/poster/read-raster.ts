import type { PictureProblem } from '../domain/picture-problem.ts';
import type { Picture } from './picture.ts';

/** A picture of pixels, or why it is left out; null for a file of another kind. */
export type ReadRaster = Picture | PictureProblem | null;

/** More than any print of a logo needs; what unpacks to more would stop the programs that show the poster. */
const mostPixels = 40e6;

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const jpegStart = [0xff, 0xd8, 0xff];

/**
 * A PNG or JPEG, known by its first bytes. What it tells besides the picture (who took it, where, with what) is left out:
 * PNG 3rd edition, section 11.3, and the APP1, APP13 and comment segments of a JPEG.
 */
export function readRaster(bytes: Uint8Array): ReadRaster {
  if (startsWith(bytes, pngStart)) return finish(readPng(bytes), 'image/png');
  return startsWith(bytes, jpegStart) ? finish(readJpeg(bytes), 'image/jpeg') : null;
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

interface Raster {
  readonly width: number;
  readonly height: number;
  /** The parts of the file that are kept. */
  readonly parts: readonly Uint8Array[];
}

function finish(raster: Raster | null, type: string): ReadRaster {
  if (raster === null || raster.width === 0 || raster.height === 0) return 'damaged';
  const { width, height, parts } = raster;
  if (width * height > mostPixels) return 'too-many-pixels';
  return { kind: 'raster', href: `data:${type};base64,${toBase64(parts)}`, width, height };
}

/** Parts of a PNG that change what is seen; others are notes. */
const seen: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'bKGD', 'pHYs'],
]);

function readPng(bytes: Uint8Array): Raster | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [bytes.subarray(0, pngStart.length)];
  const kinds = new Set<string>();
  for (let at = pngStart.length; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    kinds.add(kind);
    if (seen.has(kind)) parts.push(bytes.subarray(at, end));
    if (kind === 'IEND') break;
    at = end;
  }
  const isWhole = ['IHDR', 'IDAT', 'IEND'].every((kind) => kinds.has(kind));
  return isWhole ? { width: view.getUint32(16), height: view.getUint32(20), parts } : null;
}

/** Segments of a JPEG by their second byte: those with its size, those with notes, and where the pixels begin. */
const sizes: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2, 0xc3]);
const notes: ReadonlySet<number> = new Set([0xe1, 0xed, 0xfe]);
const pixels = 0xda;

interface Segment {
  readonly kind: number;
  readonly start: number;
  readonly end: number;
}

function readJpeg(bytes: Uint8Array): Raster | null {
  const segments = segmentsOf(bytes);
  const sized = segments?.find(({ kind, start, end }) => sizes.has(kind) && end - start >= 9);
  if (!segments || !sized || !endsWhole(bytes)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = segments.filter(({ kind }) => !notes.has(kind)).map(({ start, end }) => bytes.subarray(start, end));
  const [height, width] = [view.getUint16(sized.start + 5), view.getUint16(sized.start + 7)];
  return { width, height, parts: [bytes.subarray(0, 2), ...kept] };
}

/** Segments of a JPEG; the last are its pixels, to the end of the file. Null where it breaks off before them. */
function segmentsOf(bytes: Uint8Array): readonly Segment[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const segments: Segment[] = [];
  let start = 2;
  while (start + 4 <= bytes.length && bytes[start] === 0xff) {
    const kind = bytes[start + 1] ?? 0;
    if (kind === pixels) return [...segments, { kind, start, end: bytes.length }];
    const end = start + 2 + view.getUint16(start + 2);
    segments.push({ kind, start, end });
    start = end;
  }
  return null;
}

/** The mark of the end stands last; some cameras write a few bytes more. */
const endsWhole = (bytes: Uint8Array): boolean =>
  bytes.subarray(-64).some((byte, index, last) => byte === 0xff && last[index + 1] === 0xd9);

/** So many bytes become text at a time; more arguments at once a function may not have. */
const atATime = 0x6000;

function toBase64(parts: readonly Uint8Array[]): string {
  const pieces = parts.flatMap((part) =>
    Array.from({ length: Math.ceil(part.length / atATime) }, (_, index) =>
      String.fromCharCode(...part.subarray(index * atATime, (index + 1) * atATime)),
    ),
  );
  return btoa(pieces.join(''));
}
