import type { TopLevelSpec } from 'vega-lite';

type Padding = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;
type Datum = Record<string, unknown>;

/** A specification in two: its shape, which is compiled, and all that can be set on a view afterwards. */
export interface SpecParts {
  readonly shape: TopLevelSpec;
  readonly width: number;
  readonly height: number;
  readonly padding: Padding;
  readonly params: readonly { readonly name: string; readonly value: unknown }[];
  readonly datasets: Readonly<Record<string, readonly Datum[]>>;
}

/** The members of a specification that are not part of its shape. */
interface Movable {
  readonly width?: unknown;
  readonly height?: unknown;
  readonly padding?: unknown;
  readonly autosize?: unknown;
  readonly description?: unknown;
  readonly params?: readonly { readonly name: string; readonly value?: unknown }[];
  readonly datasets?: Readonly<Record<string, unknown>>;
}

const isPadding = (padding: unknown): padding is Padding =>
  typeof padding === 'object' &&
  padding !== null &&
  ['left', 'right', 'top', 'bottom'].every((side) => side in padding && Number.isFinite(padding[side as keyof object]));

function sizeOf({ width, height, padding }: Movable): Pick<SpecParts, 'width' | 'height' | 'padding'> {
  if (typeof width !== 'number' || typeof height !== 'number' || !isPadding(padding)) {
    throw new Error('a chart to draw needs its width, height and padding as numbers');
  }
  return { width, height, padding };
}

/** Rows are copied: Vega marks the objects that it is given. */
const copiesOf = (rows: unknown): readonly Datum[] => (rows as readonly Datum[]).map((row) => ({ ...row }));

/** Takes a specification apart. Error: a size that is not a number, since nothing is left for Vega to find out. */
export function splitSpec(spec: TopLevelSpec): SpecParts {
  const { params = [], datasets = {}, description: _unused, ...rest } = spec as TopLevelSpec & Movable;
  return {
    shape: {
      ...rest,
      width: 0,
      height: 0,
      padding: 0,
      params: params.map(({ name }) => ({ name, value: 0 })),
      datasets: Object.fromEntries(Object.keys(datasets).map((name) => [name, []])),
    } as TopLevelSpec,
    ...sizeOf(spec as Movable),
    params: params.map(({ name, value }) => ({ name, value })),
    datasets: Object.fromEntries(Object.entries(datasets).map(([name, rows]) => [name, copiesOf(rows)])),
  };
}
