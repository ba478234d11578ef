import type { Messages } from '../language/messages.ts';
import type { ExitCode } from './exit-code.ts';
import type { MadeReport } from './make-report.ts';
import type { ReportIndex } from './open-report.ts';
import type { Intake } from './read-inputs.ts';

/** How a report ended. */
export interface ReportEnd {
  readonly exitCode: ExitCode;
  /** Null where nothing could be made; why was told. */
  readonly written: {
    readonly index: ReportIndex;
    readonly made: MadeReport;
  } | null;
  readonly intake: Intake;
  readonly messages: Messages;
}
