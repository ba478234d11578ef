import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { CellPlace } from '../domain/cell-place.ts';
import type { ConfigPath } from './config-fault.ts';

/** Something that stops a text from being read as YAML: `reason` is YAML's own name of it, or a limit of ours. */
export interface YamlError {
  readonly reason: string;
  readonly place: CellPlace;
}

/** A YAML text as plain data, and where each part of it stands. */
export interface YamlSource {
  /** Undefined where the text could not be read. */
  readonly data: unknown;
  readonly errors: readonly YamlError[];
  /** Where a path leads; as far along it as there is something. `of` chooses between a key and its value. */
  readonly placeOf: (path: ConfigPath, of: 'key' | 'value') => CellPlace;
}

const mostCharacters = 1_000_000;
const mostAliases = 100;

/**
 * Reads YAML 1.2: data only, every key a text and told once, dates kept as text. A text that is too long, nested too
 * deeply or blown up by aliases is an error as any other. Errors: none, they are values.
 */
export function readYaml(text: string, file: string): YamlSource {
  const lines = new LineCounter();
  const place = (offset: number | null, path: ConfigPath): CellPlace =>
    placeAt(file, offset === null ? null : lines.linePos(offset), path);
  const failed = (reason: string): YamlSource => ({
    data: undefined,
    errors: [{ reason, place: place(null, []) }],
    placeOf: (path) => place(null, path),
  });
  if (text.length > mostCharacters) return failed('too-large');
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      stringKeys: true,
      uniqueKeys: false, // It takes the square of the number of keys; `troublesOf` does it once through.
      logLevel: 'error',
    });
    const errors = troublesOf(document).map(({ reason, offset }) => ({ reason, place: place(offset, []) }));
    const data: unknown = errors.every(({ reason }) => reason === 'duplicate-key')
      ? withoutNulls(document.toJS({ maxAliasCount: mostAliases }))
      : undefined;
    return { data, errors, placeOf: (path, of) => place(offsetOf(document.contents, path, of), path) };
  } catch (error) {
    return failed(error instanceof ReferenceError ? 'too-many-aliases' : 'too-deep');
  }
}

interface Trouble {
  readonly reason: string;
  readonly offset: number;
}

/**
 * What YAML itself objects to, and what it does not look for: keys that are told twice, aliases of nothing. Of what makes
 * the text unreadable only the first is told, since the rest mostly follows from it.
 */
function troublesOf(document: Document.Parsed): readonly Trouble[] {
  const troubles: Trouble[] = [...document.errors, ...document.warnings].map(({ code, pos }) => ({
    reason: code === 'RESOURCE_EXHAUSTION' ? 'too-deep' : code.toLowerCase().replaceAll('_', '-'),
    offset: pos[0],
  }));
  const anchors = new Set<string>();
  visit(document, {
    Value: (_, node) => {
      if (node.anchor !== undefined) anchors.add(node.anchor);
    },
    Map: (_, node) => {
      if (node.anchor !== undefined) anchors.add(node.anchor);
      for (const key of keysToldTwice(node)) troubles.push({ reason: 'duplicate-key', offset: startOf(key) ?? 0 });
    },
    Alias: (_, node) => {
      if (!anchors.has(node.source)) troubles.push({ reason: 'bad-alias', offset: startOf(node) ?? 0 });
    },
  });
  const inOrder = troubles.toSorted((one, other) => one.offset - other.offset);
  const first = inOrder.find(({ reason }) => reason !== 'duplicate-key');
  return first ? [first] : inOrder;
}

function keysToldTwice(map: YAMLMap): readonly unknown[] {
  const told = new Set<unknown>();
  return map.items.filter(({ key }) => isScalar(key) && told.size === told.add(key.value).size).map(({ key }) => key);
}

function placeAt(file: string, position: { line: number; col: number } | null, path: ConfigPath): CellPlace {
  const place = { file, row: null, line: position?.line ?? null, column: writePath(path) || null, cell: null };
  return position ? { ...place, character: position.col } : place;
}

/**
 * A path as it is written for people.
 *
 * @example writePath(['teams', 0, 'poster', 'title']) // => 'teams[0].poster.title'
 */
export function writePath(path: ConfigPath): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}

/** Character position of the last part of a path that is there. */
function offsetOf(node: unknown, path: ConfigPath, of: 'key' | 'value'): number | null {
  const [key, ...rest] = path;
  if (key === undefined) return startOf(node);
  const pair = pairWith(node, key);
  if (pair && rest.length === 0 && of === 'key') return startOf(pair.key);
  const below = offsetOf(pair ? pair.value : itemAt(node, key), rest, of);
  return below ?? startOf(pair?.key) ?? startOf(node);
}

const itemAt = (node: unknown, index: string | number): unknown =>
  isSeq(node) ? node.items[Number(index)] : undefined;

const indexes = new WeakMap<object, ReadonlyMap<unknown, Pair>>();

function pairWith(node: unknown, key: string | number): Pair | undefined {
  return isMap(node) ? indexPairs(node).get(key) : undefined;
}

/** The pairs of a map by key; of a key that is told twice the last, whose value is the one that counts. */
function indexPairs(map: YAMLMap): ReadonlyMap<unknown, Pair> {
  const known = indexes.get(map);
  if (known) return known;
  const index = new Map(map.items.map((pair) => [isScalar(pair.key) ? pair.key.value : null, pair]));
  indexes.set(map, index);
  return index;
}

function startOf(node: unknown): number | null {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  return range?.[0] ?? null;
}

/** A key without a value says nothing, as if it were not there. */
function withoutNulls(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutNulls);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => [key, withoutNulls(value)]),
  );
}
