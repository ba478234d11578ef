import type { Project } from '../../src/project/project.ts';
import { makeIndicator } from './make-indicator.ts';

/** A project with one indicator and nothing else said. */
export function makeProject(given: Partial<Project> = {}): Project {
  return {
    network: null,
    language: 'nb',
    data: null,
    rules: 'anhoej',
    privacy: { minDenominator: 5 },
    periods: 'calendar',
    catalogue: { effectGoals: [], hphSteps: [], municipalities: [], indicators: [makeIndicator()] },
    teams: [],
    teamsAreListed: false,
    series: [],
    partnership: null,
    ...given,
  };
}
