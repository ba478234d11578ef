import type { IndicatorId, TeamId } from '../../../src/domain/ids.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import type { Localized } from '../../../src/domain/language-id.ts';
import type { MeasuringStep } from '../../../src/domain/period.ts';
import type { Team } from '../../../src/domain/team.ts';
import type { Project, SeriesSettings } from '../../../src/project/project.ts';
import { projectWithoutConfig } from '../../../src/project/project-without-config.ts';

const everywhere = (text: string): Localized => ({ nb: text, nn: text, en: text });

function makeIndicator(id: string, name: string, differs: Partial<Indicator> = {}): Indicator {
  return {
    id: id as IndicatorId,
    code: null,
    aliases: [],
    name: everywhere(name),
    numerator: everywhere(''),
    denominator: everywhere(''),
    headline: everywhere(''),
    measure: 'share',
    per: 1,
    unit: everywhere('%'),
    direction: 'up',
    chart: 'run',
    minimumDenominator: 5,
    effectGoals: [],
    hphSteps: [],
    type: 'process',
    followUpDays: null,
    sensitive: false,
    marksWhatMattersDay: false,
    status: 'documented',
    source: '',
    ...differs,
  };
}

/** One indicator of each measure, and one that is sensitive. */
export const indicators: readonly Indicator[] = [
  makeIndicator('sykepleier-3-dager', 'Oppfølging av sykepleier innen 3 dager', { code: 'E2-03', aliases: ['HPH2'] }),
  makeIndicator('reinnleggelse-30-dager', 'Reinnleggelse innen 30 dager', {
    code: 'E3-01',
    sensitive: true,
    followUpDays: 30,
  }),
  makeIndicator('overliggerdogn', 'Overliggerdøgn', { code: 'E3-02', measure: 'rate' }),
  makeIndicator('tidsbruk', 'Tidsbruk', { code: 'B-01', measure: 'value' }),
  makeIndicator('dager-mellom', 'Dager mellom hendelser', { code: 'E3-04', measure: 'days-between', chart: 't' }),
];

function makeTeam(id: string, name: string, aliases: readonly string[] = []): Team {
  return {
    id: id as TeamId,
    name,
    kind: 'municipality',
    aliases,
    partners: [],
    language: null,
    wheel: [],
    patientGroup: null,
    roles: null,
    share: { network: false, web: false },
    changes: [],
    poster: {
      title: null,
      background: null,
      aim: null,
      mainIndicator: null,
      patientVoice: null,
      anchoring: null,
      usersChanged: null,
      learned: [],
      next: [],
      askUs: null,
      contact: null,
    },
  };
}

/** A project that lists two teams; `differs` says what else is in its gpf.yaml. */
export function makeProject(differs: Partial<Project> = {}): Project {
  const catalogue = { effectGoals: [], hphSteps: [], municipalities: [], indicators };
  const teams = [makeTeam('fjelldal', 'Fjelldal kommune', ['Fjelldal']), makeTeam('nordvik', 'Nordvik')];
  return { ...projectWithoutConfig(catalogue), teams, teamsAreListed: true, ...differs };
}

/** Settings for every series of a project. */
export function everySeries(settings: { step?: MeasuringStep; chart?: 'run' }): Pick<Project, 'series'> {
  const none: SeriesSettings = {
    chart: null,
    rules: null,
    step: null,
    baseline: null,
    phases: null,
    exclude: null,
    targets: null,
  };
  return { series: [{ team: null, indicator: null, settings: { ...none, ...settings } }] };
}
