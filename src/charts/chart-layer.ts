import type { TopLevelSpec } from 'vega-lite';

type LayeredSpec = Extract<TopLevelSpec, { layer: unknown }>;
type UnitLayer = Extract<LayeredSpec['layer'][number], { mark: unknown }>;

/** One row of a layer's data. Names of fields are ours; what people wrote stands in values alone. */
export type Row = Readonly<Record<string, string | number | null>>;

/** One layer of a chart with its own data. */
export interface ChartLayer {
  /** Fixed, of small letters and `_`: the name of the layer and of its data. */
  readonly name: string;
  readonly rows: readonly Row[];
  readonly mark: UnitLayer['mark'];
  readonly encoding: NonNullable<UnitLayer['encoding']>;
}

/**
 * A scale whose ends are parameters of the chart, so that charts of one shape compile once. Every layer says the same of it,
 * since the layers share it.
 */
const between = (low: string, high: string) => ({
  domain: [{ expr: low }, { expr: high }],
  nice: false,
  zero: false,
});

/** A number on the shared time scale. */
export const onTime = (field: string) =>
  ({ field, type: 'quantitative', axis: null, scale: between('time_first', 'time_last') }) as const;

/** A number on the shared scale of values. */
export const onLevel = (field: string) =>
  ({ field, type: 'quantitative', axis: null, scale: between('level_low', 'level_high') }) as const;

/** A place in points, from the plot's top left corner: where the layout has already decided. */
export const onPage = (field: string) => ({ field, type: 'quantitative', axis: null, scale: null }) as const;
