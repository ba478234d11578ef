import type { CompiledShapes } from '../render/draw-charts.ts';
import type { FontFiles } from '../typography/font-files.ts';
import type { FontSet } from '../typography/read-font-set.ts';
import type { Writers } from './open-writers.ts';
import type { PageMemory } from './page-memory.ts';

/** What every page of a run is drawn with. */
export interface DrawingTools {
  readonly fontFiles: FontFiles;
  readonly fontSet: FontSet;
  /** Shapes of charts that were compiled for an earlier page of the run. */
  readonly compiled: CompiledShapes;
  /** Of PDF and PNG, where their packages are there. */
  readonly writers: Writers;
  /** Where reports are made again and again; absent where there is one. */
  readonly memory?: PageMemory;
}
