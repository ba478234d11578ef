// Measures the analysis alone: a million points, as 40 000 series of 25 analyzed one after the other, for every chart type,
// each in a process of its own. Prints microseconds per series, seconds in all and peak memory, with the time that making
// the series takes left out. Run by hand after a build: npm run bench:analysis. Quote medians and ratios.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { analyzeSeries, chartTypes } from '../dist/index.js';

const [seriesCount, length, rounds] = [40_000, 25, 3];

/** Numbers from 0 to below 1, the same every time; good enough for a stopwatch. */
function makeRandom() {
  let state = 1;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Series that every chart type takes: whole numbers above 0, below their denominators where it has any. */
function makeSeries(chart, random) {
  const observations = Array.from({ length }, (_, month) => {
    const denominator = 8 + Math.floor(random() * 12);
    const value = 1 + Math.floor(random() * (denominator - 1));
    return chart.needsDenominator ? { period: month + 1, value, denominator } : { period: month + 1, value };
  });
  return { chart: chart.id, observations };
}

function measure(id) {
  const chart = chartTypes.find((type) => type.id === id);
  const random = makeRandom();
  let nanoseconds = 0n;
  for (let number = 0; number < seriesCount; number += 1) {
    const series = makeSeries(chart, random);
    const start = process.hrtime.bigint();
    analyzeSeries(series);
    nanoseconds += process.hrtime.bigint() - start;
  }
  const seconds = Number(nanoseconds) / 1e9;
  return { seconds, megabytes: process.resourceUsage().maxRSS / 1024 };
}

const measureAlone = (id) =>
  JSON.parse(spawnSync(process.execPath, [fileURLToPath(import.meta.url), id], { encoding: 'utf8' }).stdout);

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

const [, , only] = process.argv;
if (only !== undefined) {
  process.stdout.write(JSON.stringify(measure(only)));
} else {
  console.log(`${seriesCount * length} points, median of ${rounds} processes`);
  for (const { id } of chartTypes) {
    const runs = Array.from({ length: rounds }, () => measureAlone(id));
    const seconds = median(runs.map((run) => run.seconds));
    const megabytes = Math.max(...runs.map((run) => run.megabytes));
    const perSeries = ((seconds / seriesCount) * 1e6).toFixed(1).padStart(6);
    console.log(
      `${id.padEnd(9)} ${perSeries} µs a series  ${seconds.toFixed(2)} s in all  ${megabytes.toFixed(0)} MiB`,
    );
  }
}
