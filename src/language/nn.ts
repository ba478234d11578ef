import type { Messages } from './messages.ts';
import { charts } from './nn/charts.ts';
import { columns } from './nn/columns.ts';
import { findings } from './nn/findings/index.ts';
import { formats } from './nn/formats.ts';
import { patientGroups } from './nn/patient-groups.ts';
import { poster } from './nn/poster.ts';
import { readings } from './nn/readings.ts';
import { report } from './nn/report.ts';

/** Nynorsk. */
export const nn: Messages = { id: 'nn', formats, findings, readings, charts, poster, report, patientGroups, columns };
