import type { Finding } from '../domain/finding.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import type { SeriesAnalysis } from '../spc/series-analysis.ts';
import { nameInFinding } from './name-in-finding.ts';
import type { Series } from './series.ts';
import { periodKey } from './to-series-input.ts';

/** Measured points that limits, and each side of a comparison between phases, must come from at least. */
const leastMeasured = 12;

/**
 * Where a baseline or a phase that somebody declared came out too short for what it is there for. A baseline that the
 * series has not yet come to the end of may still grow, and so may the last phase.
 */
export function findShortParts(series: Series, analysis: SeriesAnalysis): readonly Finding[] {
  return [...shortBaseline(series, analysis), ...shortPhases(series, analysis)];
}

/** The first of the phases whose baseline is too short; it is told once, however many there are. */
function shortBaseline(series: Series, { points, phases }: SeriesAnalysis): readonly Finding[] {
  const { baseline, file, team, indicator } = series;
  if (baseline === null) return [];
  const counts = phases.flatMap((_, index) => {
    const ofPhase = points.filter(({ phase }) => phase === index + 1);
    const inBaseline = ofPhase.filter((point) => point.inBaseline);
    const isDeclared =
      'points' in baseline
        ? inBaseline.length === baseline.points
        : ofPhase.some(({ period }) => period === periodKey(baseline.through));
    return isDeclared ? [inBaseline.filter(({ excluded, value }) => !excluded && value !== null).length] : [];
  });
  const measured = counts.find((count) => count < leastMeasured);
  if (measured === undefined) return [];
  const args = { measured, least: leastMeasured };
  return [
    makeFinding('short-baseline', baseline.place ?? wholeFile(file), args, {
      team,
      found: nameInFinding(team, indicator.id),
    }),
  ];
}

/** Phases that another one follows, each told where that one begins; those that end because teams join or leave are nobody's. */
function shortPhases(
  { phases: starts, file, team, indicator }: Series,
  { phases }: SeriesAnalysis,
): readonly Finding[] {
  return starts.flatMap((next, index) => {
    const phase = phases[index];
    if (next.teams || phase === undefined || phase.measured >= leastMeasured) return [];
    const args = { period: String(phase.from), measured: phase.measured, least: leastMeasured };
    return [
      makeFinding('short-phase', next.place ?? wholeFile(file), args, {
        team,
        found: nameInFinding(team, indicator.id),
      }),
    ];
  });
}
