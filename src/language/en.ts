import { charts } from './en/charts.ts';
import { columns } from './en/columns.ts';
import { findings } from './en/findings/index.ts';
import { formats } from './en/formats.ts';
import { patientGroups } from './en/patient-groups.ts';
import { poster } from './en/poster.ts';
import { readings } from './en/readings.ts';
import { report } from './en/report.ts';
import type { Messages } from './messages.ts';

/** English. */
export const en: Messages = { id: 'en', formats, findings, readings, charts, poster, report, patientGroups, columns };
