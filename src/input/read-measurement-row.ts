import { resolveIndicator } from '../catalogue/resolve-indicator.ts';
import { suggestIndicator } from '../catalogue/suggest-indicator.ts';
import type { ColumnId } from '../domain/column-id.ts';
import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Indicator, Measure } from '../domain/indicator.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { PatientGroup } from '../domain/patient-group.ts';
import type { Period } from '../domain/period.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import { findWord } from '../project/find-word.ts';
import { settingsForSeries } from '../project/settings-for-series.ts';
import { vocabularies } from '../project/vocabularies.ts';
import { checkTimeUp } from './check-time-up.ts';
import { isExcelError } from './is-excel-error.ts';
import type { ReadQuantities } from './quantities.ts';
import { readExclusion } from './read-exclusion.ts';
import { type QuantitiesRule, readQuantities } from './read-quantities.ts';
import { readRowPeriod } from './read-row-period.ts';
import { readTeam } from './read-team.ts';
import type { ReadingContext } from './reading-context.ts';
import type { SheetRow } from './sheet-row.ts';

/** Whom and what a row is about, and when. */
export interface RowWords {
  readonly team: TeamId;
  /** The unit of the team; null where the row is the whole team's. */
  readonly unit: string | null;
  /** Null where it is unknown. */
  readonly indicator: Indicator | null;
  readonly period: Period | null;
  /** The column where the period, or the finer part of it, stands. */
  readonly periodColumn: ColumnId;
  readonly patientGroup: PatientGroup | null;
  readonly findings: readonly Finding[];
}

export interface ReadMeasurementRow {
  readonly measurement: Measurement | null;
  /** Null where nobody knows whose row it is. */
  readonly words: RowWords | null;
  readonly findings: readonly Finding[];
}

/** Reads a row of measurements; it is a measurement only where nothing in it is at fault. */
export function readMeasurementRow(row: SheetRow, context: ReadingContext): ReadMeasurementRow {
  const { team, unit, findings } = readTeam(row, context);
  // What else is wrong in the row of an unknown team would take out every team of the file.
  if (team === null) return { measurement: null, words: null, findings };
  const indicator = readIndicator(row, context);
  const when = readRowPeriod(row, context);
  const group = readPatientGroup(row);
  const words: RowWords = {
    team,
    unit,
    indicator: indicator.indicator,
    period: when.period,
    periodColumn: when.column,
    patientGroup: group.patientGroup,
    findings: [
      ...findings,
      ...indicator.findings,
      ...when.findings,
      ...group.findings,
      ...unitWithoutCounts(row, { unit, indicator: indicator.indicator }, context),
    ],
  };
  return readRowNumbers(row, words, context);
}

/** Reads the rest of a row whose words are known. */
export function readRowNumbers(row: SheetRow, words: RowWords, context: ReadingContext): ReadMeasurementRow {
  const { team, unit, indicator, period, periodColumn } = words;
  const numbers = readQuantities(row, quantitiesRule(team, indicator, context));
  const all = [...words.findings, ...numbers.findings, ...percentOfUnit(row, { ...words, ...numbers }, context)];
  const named = all.map((finding): Finding => ({ ...finding, team }));
  const isSound = named.every((finding) => finding.severity !== 'error');
  if (!isSound || !indicator || !period || !numbers.quantities) return { measurement: null, words, findings: named };
  const measurement: Measurement = {
    team,
    indicator: indicator.id,
    patientGroup: words.patientGroup,
    period,
    ...numbers.quantities,
    phase: maskIdentifiers(row.text('phase')) || null,
    exclude: readExclusion(maskIdentifiers(row.text('exclude'))),
    ...(context.columns.has('definition') ? { definition: row.text('definition') || null } : {}),
    ...(unit === null ? {} : { unit }),
    place: row.place(periodColumn),
  };
  const early = checkTimeUp(measurement, indicator, context.today);
  const tooEarly = early ? [{ ...row.finding(early.code, periodColumn, early.args), team }] : [];
  return { measurement, words, findings: [...named, ...tooEarly] };
}

const hasCounts: Readonly<Record<Measure, boolean>> = { share: true, rate: true, value: false, 'days-between': false };

/** A mean, or days between events, of a unit cannot be added to that of another one. */
function unitWithoutCounts(
  row: SheetRow,
  { unit, indicator }: Pick<RowWords, 'unit' | 'indicator'>,
  { columns }: ReadingContext,
): readonly Finding[] {
  if (unit === null || indicator === null || hasCounts[indicator.measure]) return [];
  return [row.finding('unit-not-added', columns.has('team') ? 'team' : 'indicator', { unit, reason: 'no-counts' })];
}

/** Nor can a percentage of which nobody knows how many patients it is of. */
function percentOfUnit(
  row: SheetRow,
  { unit, indicator, quantities }: Pick<RowWords, 'unit' | 'indicator'> & ReadQuantities,
  { columns }: ReadingContext,
): readonly Finding[] {
  if (unit === null || indicator === null || !hasCounts[indicator.measure] || !quantities || quantities.value === null)
    return [];
  return [row.finding('unit-not-added', columns.has('team') ? 'team' : 'value', { unit, reason: 'percent' })];
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

function quantitiesRule(
  team: TeamId,
  indicator: Indicator | null,
  { project, head, numbers }: ReadingContext,
): QuantitiesRule {
  return {
    indicator,
    numbers,
    decimal: head.dialect.decimal,
    minDenominator: project.privacy.minDenominator,
    isTimeChart: () =>
      indicator !== null && (settingsForSeries(project, team, indicator.id).chart ?? indicator.chart) === 't',
  };
}
