import type { Catalogue } from '../domain/catalogue.ts';
import type { Project } from './project.ts';

/** The least patients behind a point that is published, where the project does not say (facts of SSB and FHI in the guide). */
const minDenominator = 5;

/** The project of a folder without a gpf.yaml: the catalogue, its defaults, and every team name of the data as a team. */
export function projectWithoutConfig(catalogue: Catalogue): Project {
  return {
    network: null,
    language: 'nb',
    data: null,
    rules: 'anhoej',
    privacy: { minDenominator },
    periods: 'calendar',
    catalogue,
    teams: [],
    teamsAreListed: false,
    series: [],
    partnership: null,
  };
}
