import type { ConfigFault, ConfigPath } from './config-fault.ts';

/**
 * The part of gpf.yaml that a fault makes unusable: an unknown key, a map that lacks a key with all it holds, or a
 * wrong value.
 */
export function spoiledPath(fault: ConfigFault): ConfigPath {
  return fault.kind === 'invalid' && fault.problem.kind === 'unknown-key'
    ? [...fault.path, fault.problem.key]
    : fault.path;
}

/**
 * The data of gpf.yaml without the spoiled parts, so that the rest can be read and no fault hides another.
 *
 * @example pruneConfig({ teams: ['a', 'b'] }, [['teams', 0]]) // => { teams: ['b'] }
 */
export function pruneConfig(data: unknown, spoiled: readonly ConfigPath[]): unknown {
  return compact(spoiled.reduce(blank, data));
}

/**
 * Where a place of the pruned data stood before: positions in lists count what was taken out.
 *
 * @example unprunedPath(['teams', 0], [['teams', 0]]) // => ['teams', 1]
 */
export function unprunedPath(path: ConfigPath, spoiled: readonly ConfigPath[]): ConfigPath {
  const before: (string | number)[] = [];
  for (const key of path) before.push(typeof key === 'string' ? key : positionBefore(key, goneFrom(before, spoiled)));
  return before;
}

/** The positions that were taken out of the list at a path. */
function goneFrom(list: ConfigPath, spoiled: readonly ConfigPath[]): ReadonlySet<string | number | undefined> {
  const inList = spoiled.filter((path) => path.length === list.length + 1 && list.every((key, i) => path[i] === key));
  return new Set(inList.map((path) => path.at(-1)));
}

function positionBefore(position: number, gone: ReadonlySet<string | number | undefined>): number {
  let before = -1;
  for (let left = position + 1; left > 0; left -= gone.has(before) ? 0 : 1) before += 1;
  return before;
}

function blank(data: unknown, path: ConfigPath): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return undefined;
  if (Array.isArray(data)) return data.map((item, index) => (index === key ? blank(item, rest) : item));
  if (!isRecord(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, name === key ? blank(value, rest) : value]),
  );
}

function compact(data: unknown): unknown {
  if (Array.isArray(data)) return data.filter((item) => item !== undefined).map(compact);
  if (!isRecord(data)) return data;
  const told = Object.entries(data).filter(([, value]) => value !== undefined);
  return Object.fromEntries(told.map(([name, value]) => [name, compact(value)]));
}

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null;
