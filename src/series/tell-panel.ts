import type { Period } from '../domain/period.ts';
import { median } from '../stats/median.ts';
import type { PanelPeriod } from './place-panel.ts';
import type { Panel } from './series.ts';
import { sumOfCells } from './team-parts.ts';

/** A period with less than this part of the panel's usual denominator is not whole. */
const leastPart = 0.8;

/** The numbers that stand beside a panel's sums. A stretch begins at the first point of which other teams are in it. */
export function tellPanel(periods: readonly PanelPeriod[], measured: number): Panel {
  const stretches = stretchesOf(periods);
  const members = new Set(stretches.flatMap(({ points }) => points.flatMap((point) => [...point.members])));
  const patients = stretches.flatMap(({ points }) => points).map(patientsIn);
  return {
    stretches: stretches.map(({ from, points }) => ({ from, teams: points[0].members.size })),
    patients: patients.length === 0 ? null : patients.reduce((sum, one) => sum + one, 0),
    incomplete: stretches.flatMap(({ points }) => incompleteOf(points)),
    leftOut: measured - members.size,
  };
}

interface Stretch {
  readonly from: Period;
  readonly points: [PanelPeriod, ...PanelPeriod[]];
}

/** Periods without a point belong to no stretch. */
function stretchesOf(periods: readonly PanelPeriod[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const period of periods.filter(({ parts }) => parts.length > 0)) {
    const current = stretches.at(-1);
    if (current && areSame(current.points[0], period)) current.points.push(period);
    else stretches.push({ from: period.period, points: [period] });
  }
  return stretches;
}

const areSame = ({ members }: PanelPeriod, { members: others }: PanelPeriod): boolean =>
  members.size === others.size && [...members].every((team) => others.has(team));

const patientsIn = ({ parts }: PanelPeriod): number => sumOfCells(parts.flatMap(({ cells }) => cells)).patients;

/** What is left out of the calculation already says nothing of what is usual. */
function incompleteOf(points: readonly PanelPeriod[]): readonly string[] {
  const counted = points.filter(({ parts }) => parts.some(({ isExcluded }) => !isExcluded));
  const [first, ...others] = counted.map(patientsIn);
  if (first === undefined) return [];
  const usual = median([first, ...others]);
  return counted.filter((point) => patientsIn(point) < leastPart * usual).map(({ period }) => period.key);
}
