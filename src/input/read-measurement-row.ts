import { resolveIndicator } from '../catalogue/resolve-indicator.ts';
import { suggestIndicator } from '../catalogue/suggest-indicator.ts';
import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { PatientGroup } from '../domain/patient-group.ts';
import { findWord } from '../project/find-word.ts';
import { settingsForSeries } from '../project/settings-for-series.ts';
import { vocabularies } from '../project/vocabularies.ts';
import { isExcelError } from './is-excel-error.ts';
import { readQuantities } from './read-quantities.ts';
import { readRowPeriod } from './read-row-period.ts';
import { readTeam } from './read-team.ts';
import type { ReadingContext } from './reading-context.ts';
import type { SheetRow } from './sheet-row.ts';

export interface ReadMeasurementRow {
  readonly measurement: Measurement | null;
  readonly team: TeamId | null;
  readonly findings: readonly Finding[];
}

/** Reads a row of measurements; it is a measurement only where nothing in it is at fault. */
export function readMeasurementRow(row: SheetRow, context: ReadingContext): ReadMeasurementRow {
  const { team, findings } = readTeam(row, context);
  // What else is wrong in the row of an unknown team would take out every team of the file.
  if (team === null) return { measurement: null, team, findings };
  const indicator = readIndicator(row, context);
  const when = readRowPeriod(row, context);
  const group = readPatientGroup(row);
  const numbers = readQuantities(row, quantitiesRule(team, indicator.indicator, context));
  const all = [...indicator.findings, ...when.findings, ...group.findings, ...numbers.findings];
  const named = all.map((finding) => ({ ...finding, team }));
  const isSound = named.every((finding) => finding.severity !== 'error');
  if (!isSound || !indicator.indicator || !when.period || !numbers.quantities) {
    return { measurement: null, team, findings: named };
  }
  const measurement: Measurement = {
    team,
    indicator: indicator.indicator.id,
    patientGroup: group.patientGroup,
    period: when.period,
    ...numbers.quantities,
    phase: row.text('phase') || null,
    exclude: row.text('exclude') || null,
    place: row.place(when.column),
  };
  return { measurement, team, findings: named };
}

function readIndicator(row: SheetRow, context: ReadingContext) {
  const text = row.text('indicator');
  const indicator = text === '' ? null : resolveIndicator(context.project.catalogue, text);
  if (indicator !== null) return { indicator, findings: [] };
  return { indicator, findings: [unreadIndicator(text, row, context)] };
}

function unreadIndicator(text: string, row: SheetRow, context: ReadingContext): Finding {
  if (text === '') return row.finding('missing-value', 'indicator', { column: 'indicator' });
  if (isExcelError(text)) return row.finding('excel-error', 'indicator', {});
  return row.finding('unknown-indicator', 'indicator', {
    suggestion: suggestIndicator(context.project.catalogue, text),
  });
}

function readPatientGroup(row: SheetRow): { patientGroup: PatientGroup | null; findings: readonly Finding[] } {
  const text = row.text('patient_group');
  if (text === '') return { patientGroup: null, findings: [] };
  const { id, suggestion } = findWord(vocabularies.patientGroup, text);
  return {
    patientGroup: id,
    findings: id ? [] : [row.finding('unknown-patient-group', 'patient_group', { suggestion })],
  };
}

function quantitiesRule(team: TeamId, indicator: Indicator | null, context: ReadingContext) {
  const { project, table } = context;
  const chart = indicator && (settingsForSeries(project, team, indicator.id).chart ?? indicator.chart);
  return {
    indicator,
    decimal: table.dialect.decimal,
    minDenominator: project.privacy.minDenominator,
    isTimeChart: chart === 't',
  };
}
