import { foldName } from '../catalogue/fold-name.ts';
import { type BridgeShape, bridgeShapes } from '../domain/bridge-shape.ts';
import type { ColumnId } from '../domain/column-id.ts';

/**
 * What the columns of each shape are called. SKDE: `var` of `denominator` events, of the unit `orgnr`
 * (github.com/mong/imongr, inst/imongr.yml). rapwhale: whether the row is in the numerator, and in the denominator
 * (github.com/Rapporteket/rapwhale, vignette `ki-funksjonar`).
 */
export const bridgeColumns = {
  skde: { team: 'orgnr', indicator: 'ind_id', numerator: 'var', denominator: 'denominator' },
  rapwhale: { numerator: 'ki_krit_teller', denominator: 'ki_krit_nevner' },
} as const satisfies Record<BridgeShape, Partial<Record<ColumnId, string>>>;

/**
 * The shape that a header has, without regard to case, spaces and `_`; null where it has none: all columns of the shape
 * must be there.
 *
 * @example bridgeShapeOf(['context', 'year', 'orgnr', 'ind_id', 'var', 'denominator']) // => 'skde'
 * @example bridgeShapeOf(['team', 'indikator', 'periode', 'teller', 'nevner']) // => null
 */
export function bridgeShapeOf(header: readonly string[]): BridgeShape | null {
  const names = new Set(header.map(foldName));
  return bridgeShapes.find((shape) => Object.values(bridgeColumns[shape]).every((n) => names.has(foldName(n)))) ?? null;
}
