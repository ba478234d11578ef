import type { Measurement } from '../domain/measurement.ts';
import type { Project } from '../project/project.ts';
import { settingsForSeries } from '../project/settings-for-series.ts';
import { takesSubgroups } from '../project/takes-subgroups.ts';
import type { CheckedSeries } from './series-check.ts';

/** How the rows of a measurement's series are to be taken: what gpf.yaml and the catalogue say of it. */
export function settingsOfSeries(
  { team, indicator: id }: Measurement,
  project: Project,
): Pick<CheckedSeries, 'step' | 'isEvents' | 'takesSubgroups'> {
  const indicator = project.catalogue.indicators.find((each) => each.id === id);
  const settings = settingsForSeries(project, team, id);
  const chart = settings.chart ?? indicator?.chart;
  return {
    step: settings.step,
    isEvents: indicator?.measure === 'days-between',
    takesSubgroups: chart !== undefined && takesSubgroups[chart],
  };
}
