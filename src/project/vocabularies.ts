import type { Direction } from '../domain/direction.ts';
import type { IndicatorType, Measure } from '../domain/indicator.ts';
import type { LanguageId } from '../domain/language-id.ts';
import type { PatientGroup } from '../domain/patient-group.ts';
import type { MeasuringStep } from '../domain/period.ts';
import type { ConsentPlace, TeamKind } from '../domain/team.ts';
import type { WheelPhase } from '../domain/wheel-phase.ts';
import type { ChartTypeId } from '../spc/chart-types/index.ts';
import type { RuleSetId } from '../spc/rule-sets/index.ts';
import type { Project } from './project.ts';

/** The ids that a key of gpf.yaml can hold, each with the words in bokmål and nynorsk that stand for it. */
export type Vocabulary<Id extends string> = Readonly<Record<Id, readonly string[]>>;

interface Vocabularies {
  readonly language: Vocabulary<LanguageId>;
  readonly rules: Vocabulary<RuleSetId>;
  readonly chart: Vocabulary<ChartTypeId>;
  readonly step: Vocabulary<MeasuringStep>;
  readonly periods: Vocabulary<Project['periods']>;
  readonly measure: Vocabulary<Measure>;
  readonly direction: Vocabulary<Direction>;
  readonly indicatorType: Vocabulary<IndicatorType>;
  readonly teamKind: Vocabulary<TeamKind>;
  readonly wheel: Vocabulary<WheelPhase>;
  readonly patientGroup: Vocabulary<PatientGroup>;
  readonly consentPlace: Vocabulary<ConsentPlace>;
  readonly consentGiver: Vocabulary<'patient' | 'next-of-kin'>;
}

/** Every enumeration of gpf.yaml. They are records over the ids, so that the compiler asks for the words of a new one. */
export const vocabularies: Vocabularies = {
  language: { nb: ['bokmål'], nn: ['nynorsk'], en: ['engelsk', 'English'] },
  rules: { anhoej: ['Anhøj'], nhs: [], perla: [], 'western-electric': [], nelson: [] },
  chart: {
    run: ['run-diagram', 'seriediagram'],
    i: ['i-diagram'],
    mr: ['mr-diagram'],
    'i-prime': ['i-prime-diagram'],
    xbar: ['xbar-diagram'],
    s: ['s-diagram'],
    t: ['t-diagram'],
    c: ['c-diagram'],
    u: ['u-diagram'],
    'u-prime': ['u-prime-diagram', 'laney-u'],
    p: ['p-diagram'],
    'p-prime': ['p-prime-diagram', 'laney-p'],
    g: ['g-diagram'],
  },
  step: {
    week: ['uke', 'veke'],
    fortnight: ['to uker', 'to veker', '14 dager', '14 dagar'],
    month: ['måned', 'månad'],
    quarter: ['kvartal'],
    tertial: ['tertial'],
  },
  periods: { calendar: ['kalender'], numbered: ['nummerert', 'nummererte'] },
  measure: {
    share: ['andel', 'del'],
    rate: ['rate'],
    value: ['verdi'],
    'days-between': ['dager mellom', 'dagar mellom'],
  },
  direction: { up: ['opp'], down: ['ned'], neutral: ['nøytral'] },
  indicatorType: {
    process: ['prosess'],
    outcome: ['resultat'],
    balancing: ['balanserende', 'balanserande'],
  },
  teamKind: {
    municipality: ['kommune'],
    district: ['bydel'],
    hospital: ['sykehus', 'sjukehus', 'helseforetak', 'helseføretak'],
    joint: ['felles'],
  },
  wheel: {
    prepare: ['forberede', 'førebu'],
    plan: ['planlegge', 'planleggje'],
    do: ['utføre'],
    evaluate: ['evaluere'],
    'follow-up': ['følge opp', 'følgje opp'],
  },
  patientGroup: {
    'children-and-youth': ['barn og unge', 'children and young people'],
    'severe-mental-illness-or-addiction': [
      'alvorlige psykiske lidelser og rusproblemer',
      'alvorlege psykiske lidingar og rusproblem',
      'alvorlig psykisk sykdom og rusproblemer',
      'alvorleg psykisk sjukdom og rusproblem',
      'severe mental illness and addiction',
    ],
    'frail-elderly': ['skrøpelige eldre', 'skrøpelege eldre', 'frail elderly people'],
    'multiple-chronic-conditions': [
      'flere kroniske lidelser',
      'fleire kroniske lidingar',
      'flere kroniske sykdommer',
      'fleire kroniske sjukdommar',
      'several chronic conditions',
    ],
  },
  consentPlace: { gathering: ['samling'], web: ['nett', 'nettet'] },
  consentGiver: { patient: ['pasient'], 'next-of-kin': ['pårørende', 'pårørande'] },
};
