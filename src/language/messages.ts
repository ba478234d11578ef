import type { ColumnId } from '../domain/column-id.ts';
import type { LanguageId } from '../domain/language-id.ts';
import type { PatientGroup } from '../domain/patient-group.ts';
import type { ChartTexts } from './chart-texts.ts';
import type { FindingTexts } from './finding-texts.ts';
import type { Formats } from './formats.ts';
import type { PosterWords } from './poster-words.ts';
import type { ReadingTexts } from './reading-texts.ts';
import type { ReportTexts } from './report-texts.ts';

/** Everything that gpf says in one language. Help and usage lie apart (`HelpTexts`), so that `--help` loads nothing else. */
export interface Messages {
  readonly id: LanguageId;
  readonly formats: Formats;
  readonly findings: FindingTexts;
  readonly readings: ReadingTexts;
  readonly charts: ChartTexts;
  readonly poster: PosterWords;
  readonly report: ReportTexts;
  readonly patientGroups: Readonly<Record<PatientGroup, string>>;
  /** The columns of a sheet, as a team would head them in this language. */
  readonly columns: Readonly<Record<ColumnId, string>>;
}
