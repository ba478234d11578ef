import { unzipSync, zipSync } from 'fflate';
import { makeRandomSource, type RandomSource } from '../../src/stats/random-source.ts';

/** A whole number from 0 up to, and not including, a limit. */
type Draw = (limit: number) => number;

type Mutation = (bytes: Uint8Array, other: Uint8Array, draw: Draw) => Uint8Array;

/** A file to spoil, and its parts where it is a workbook: what is spoiled at random outside of them opens no more. */
export interface Spoilable {
  readonly bytes: Uint8Array;
  readonly parts: readonly Part[] | null;
}

interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Pieces that mean something in a table, in an encoding, in a zip or in the XML of a sheet. */
const pieces: readonly Uint8Array[] = [
  ...['"', '""', ';', ',', '\t', '\n', '\r\n', '\r', 'sep=;\n', '-', '<5', '1.234', '8/10', '#REF!', '=1+1', 'Sum;;'],
  ...['41814061033', 'post@example.no', '4,18E+10', '2022-W53', '9999-12', '31.12.9999', '1e308', '-0', '__proto__'],
  ...['\u202e', '\u200b', '\ufeff', '\0', '\u001b[', '\u00a0', 'e\u0301', '\u{10ffff}'],
  ...['</row>', '<row r="1048577">', '<c r="XFD1" t="s"><v>-1</v></c>', ' r="ZZZZ0"', ' t="e"', ' s="99"', '<!--'],
  ...['&#0;', '&lol;', ' Target="../../x"', '<mergeCell ref="A1:XFD1048576"/>', ' formatCode="[$-414]yyyy;@"', ']]>'],
]
  .map((text) => new TextEncoder().encode(text))
  .concat([
    Uint8Array.of(0xff, 0xfe),
    Uint8Array.of(0xfe, 0xff),
    Uint8Array.of(0xc3),
    Uint8Array.of(0xf8, 0xe5, 0xe6),
    Uint8Array.of(0x50, 0x4b, 0x03, 0x04),
  ]);

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));

const withByte = (bytes: Uint8Array, at: number, change: (byte: number) => number): Uint8Array => {
  const changed = bytes.slice();
  changed[at] = change(bytes[at] ?? 0);
  return changed;
};

const mutations: readonly Mutation[] = [
  // One byte becomes another.
  (bytes, _, draw) => withByte(bytes, draw(bytes.length), () => draw(256)),
  // One bit is turned.
  (bytes, _, draw) => withByte(bytes, draw(bytes.length), (byte) => byte ^ (1 << draw(8))),
  // A stretch is lost.
  (bytes, _, draw) => {
    const at = draw(bytes.length);
    return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + draw(40)));
  },
  // The file is cut.
  (bytes, _, draw) => bytes.slice(0, draw(bytes.length)),
  // A piece with a meaning turns up.
  (bytes, _, draw) => {
    const at = draw(bytes.length + 1);
    return joined(bytes.subarray(0, at), pieces[draw(pieces.length)] ?? bytes, bytes.subarray(at));
  },
  // A stretch stands twice.
  (bytes, _, draw) => {
    const [at, length] = [draw(bytes.length), 1 + draw(60)];
    return joined(bytes.subarray(0, at + length), bytes.subarray(at));
  },
  // The rest is another file's.
  (bytes, other, draw) => joined(bytes.subarray(0, draw(bytes.length)), other.subarray(draw(other.length))),
];

/** Seeds that follow each other give streams that begin nearly alike; after eight numbers they have parted. */
function makeMixedSource(seed: number): RandomSource {
  const random = makeRandomSource(Math.imul(seed, 0x9e3779b1));
  for (let skipped = 0; skipped < 8; skipped += 1) random();
  return random;
}

/** Opens what is a zip file; fflate throws for what is none. */
export function makeSpoilable(bytes: Uint8Array): Spoilable {
  try {
    const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => ({ name, bytes: part }));
    return { bytes, parts: parts.length > 0 ? parts : null };
  } catch {
    return { bytes, parts: null };
  }
}

/** Spoils a file, or one part of a workbook, in one to four ways. The same seed always gives the same bytes. */
export function mutateBytes(files: readonly Spoilable[], seed: number): Uint8Array {
  const random = makeMixedSource(seed);
  const draw: Draw = (limit) => Math.min(Math.floor(random() * limit), Math.max(0, limit - 1));
  const pick = (): Spoilable => files[draw(files.length)] ?? { bytes: new Uint8Array(), parts: null };
  const file = pick();
  if (file.parts === null || draw(4) === 0) return spoil(file.bytes, () => pick().bytes, draw);
  const parts = file.parts;
  const spoiled = draw(parts.length);
  const otherPart = (): Uint8Array => parts[draw(parts.length)]?.bytes ?? file.bytes;
  const all = parts.map(({ name, bytes }, index): [string, Uint8Array] => [
    name,
    index === spoiled ? spoil(bytes, otherPart, draw) : bytes,
  ]);
  return zipSync(Object.fromEntries(all), { level: 0, mtime: '2022-10-15T00:00:00' });
}

function spoil(sound: Uint8Array, other: () => Uint8Array, draw: Draw): Uint8Array {
  let bytes = sound;
  for (let times = 1 + draw(4); times > 0; times -= 1) {
    const mutate = mutations[draw(mutations.length)];
    if (mutate && bytes.length > 0) bytes = mutate(bytes, other(), draw);
  }
  return bytes;
}
