import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzeAll } from '../../../src/cli/read-all-series.ts';
import type { FindingCode } from '../../../src/domain/finding.ts';
import { severityOf } from '../../../src/domain/severity-of.ts';
import { readMeasurements } from '../../../src/input/read-measurements.ts';
import { tableOf } from '../input/read-text.ts';
import { read } from '../project/projects.ts';

/**
 * A gpf.yaml, and the numerators of a month each from January 2021, of 20 patients; `!label` after one is its phase, and
 * `~4` is how many of them are in a group of their own.
 */
type Example = readonly [yaml: string, months: string];

const level = '12 '.repeat(30).trim();
const series = (keys: string) => `series: [{ indicator: E2-03, ${keys} }]`;
const units = (list: string) => `teams: [{ id: sammen, name: Sammen, units: [${list}] }]`;
const readmissions = (keys: string) => `indicators: [{ id: E2-03, sensitive: ${keys} }]`;

/** Every code that the making of series can give: an example with the fault, and the nearest one without it. */
const cases: readonly (readonly [FindingCode, Example, Example])[] = [
  ['config-beats-sheet', [series('phases: [2022-02]'), '12 12 12!ny 12'], ['', '12 12 12!ny 12']],
  ['phase-begins-at-no-point', [series('phases: [2030-02]'), level], [series('phases: [2022-02]'), level]],
  ['exclusion-of-no-point', [series('exclude: [2030-02]'), level], [series('exclude: [2022-02]'), level]],
  [
    'baseline-ends-at-no-point',
    [series('baseline: { through: 2030-02 }'), level],
    [series('baseline: { through: 2022-02 }'), level],
  ],
  ['short-baseline', [series('baseline: { points: 11 }'), level], [series('baseline: { points: 12 }'), level]],
  ['short-phase', [series('phases: [2021-12]'), level], [series('phases: [2022-01]'), level]],
  ['rules-do-not-fit-chart', [series('rules: nhs'), level], [series('chart: i, rules: nhs'), level]],
  ['small-number', ['privacy: { minDenominator: 21 }', level], ['privacy: { minDenominator: 20 }', level]],
  ['hidden-to-protect-another', ['', '12 12~4 12'], ['', '12 12~15 12']],
  ['pooled-for-privacy', [readmissions('ja'), '1 9 9'], [readmissions('nei'), '1 9 9']],
  ['unit-missing', [units('{ name: Fjelldal }, { name: Nordvik }'), level], [units('{ name: Fjelldal }'), level]],
  ['hidden-by-outcome', [readmissions('ja'), '1'], [readmissions('ja'), '3']],
];

function codesIn([yaml, months]: Example): readonly FindingCode[] {
  const { project, findings } = read(yaml);
  expect(findings).toEqual([]);
  const rows = months.split(' ').flatMap((word, index) => {
    const [counted = '', group] = word.split('~');
    const [numerator, phase = ''] = counted.split('!');
    const month = `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    const ofGroup = group === undefined ? [] : [`Fjelldal;E2-03;${month};3;${group};;skrøpelige eldre`];
    return [`Fjelldal;E2-03;${month};${numerator};20;${phase};`, ...ofGroup];
  });
  const table = tableOf(['team;indikator;periode;teller;nevner;fase;pasientgruppe', ...rows].join('\n'));
  const sheet = readMeasurements([table], project);
  // Rows as few, and denominators as alike, as these examples have are told, and no fault.
  expect(sheet.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  return analyzeAll(sheet.measurements, project).findings.map(({ code }) => code);
}

/** The codes that stand in the sources of the making of series. */
function codesInSources(): readonly string[] {
  const folder = new URL('../../../src/series/', import.meta.url);
  const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return Object.keys(severityOf).filter((code) =>
    sources.some((source) => new RegExp(`makeFinding\\(\\s*'${code}'`).test(source)),
  );
}

describe('every finding of the making of series', () => {
  it.each(cases)('%s is found where it is', (code, failing) => {
    expect(codesIn(failing)).toContain(code);
  });

  it.each(cases)('%s is not found where it is not', (code, _failing, passing) => {
    expect(codesIn(passing)).not.toContain(code);
  });

  it('has its place here, or with the series of all teams', () => {
    const elsewhere: readonly FindingCode[] = ['too-few-teams'];
    expect([...cases.map(([code]) => code), ...elsewhere].toSorted()).toEqual(codesInSources().toSorted());
  });
});
