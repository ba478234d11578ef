import type { ConfigPath } from './config-fault.ts';

/**
 * The value that a path leads to; undefined where nothing stands there.
 *
 * @example valueAt({ teams: [{ id: 'fjelldal' }] }, ['teams', 0, 'id']) // => 'fjelldal'
 */
export function valueAt(data: unknown, path: ConfigPath): unknown {
  return path.reduce<unknown>(
    (value, key) => (isCollection(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    data,
  );
}

const isCollection = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === 'object' && value !== null;
