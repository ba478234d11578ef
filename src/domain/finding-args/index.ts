import type { BridgeFindings } from './bridges.ts';
import type { CellFindings } from './cells.ts';
import type { ChartFindings } from './charts.ts';
import type { EncodingFindings } from './encoding.ts';
import type { FileFindings } from './files.ts';
import type { MeasureFindings } from './measures.ts';
import type { NameFindings } from './names.ts';
import type { PathwayFindings } from './pathways.ts';
import type { PeriodFindings } from './periods.ts';
import type { PosterFindings } from './poster.ts';
import type { PrivacyFindings } from './privacy.ts';
import type { ProjectFindings } from './project.ts';
import type { ShapeFindings } from './shape.ts';

/** The findings by what they are about. Each kind has its file here, and one in each language. */
export interface FindingsByKind {
  readonly files: FileFindings;
  readonly encoding: EncodingFindings;
  readonly shape: ShapeFindings;
  readonly cells: CellFindings;
  readonly periods: PeriodFindings;
  readonly measures: MeasureFindings;
  readonly names: NameFindings;
  readonly pathways: PathwayFindings;
  readonly bridges: BridgeFindings;
  readonly project: ProjectFindings;
  readonly charts: ChartFindings;
  readonly privacy: PrivacyFindings;
  readonly poster: PosterFindings;
}
export type FindingKind = keyof FindingsByKind;

/** Arguments of every finding, by code. Text in each language is made from them; they hold data and no sentences. */
export interface FindingArgs
  extends FileFindings,
    EncodingFindings,
    ShapeFindings,
    CellFindings,
    PeriodFindings,
    MeasureFindings,
    NameFindings,
    PathwayFindings,
    BridgeFindings,
    ProjectFindings,
    ChartFindings,
    PrivacyFindings,
    PosterFindings {}
