import type { Messages } from './messages.ts';
import { charts } from './nb/charts.ts';
import { columns } from './nb/columns.ts';
import { findings } from './nb/findings/index.ts';
import { formats } from './nb/formats.ts';
import { patientGroups } from './nb/patient-groups.ts';
import { poster } from './nb/poster.ts';
import { readings } from './nb/readings.ts';
import { report } from './nb/report.ts';

/** Bokmål. */
export const nb: Messages = { id: 'nb', formats, findings, readings, charts, poster, report, patientGroups, columns };
