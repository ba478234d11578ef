import * as z from 'zod';
import { type ChecklistColumn, checklistColumns } from '../domain/checklist-column.ts';
import {
  address,
  amount,
  date,
  deadline,
  id,
  localized,
  logo,
  map,
  period,
  text,
  texts,
  word,
  yesOrNo,
} from './schema-parts.ts';
import { vocabularies } from './vocabularies.ts';

const participation = { users: text().optional(), generalPractitioners: text().optional() };

const network = map({
  name: text().optional(),
  start: date().optional(),
  gatherings: z
    .array(map({ name: text(), date: date(), planned: yesOrNo().optional(), postersToPrint: date().optional() }))
    .optional(),
  invented: yesOrNo().optional(),
  mainIndicator: text().optional(),
  logo: logo().optional(),
  address: address().optional(),
  ...participation,
});

const dataSource = z.union([text(), map({ file: text(), team: text().optional(), unit: text().optional() })]);

const indicator = map({
  id: id(),
  name: localized().optional(),
  code: text().optional(),
  aliases: texts().optional(),
  numerator: localized().optional(),
  denominator: localized().optional(),
  headline: localized().optional(),
  measure: word(vocabularies.measure).optional(),
  per: z.number().positive().optional(),
  unit: localized().optional(),
  direction: word(vocabularies.direction).optional(),
  chart: word(vocabularies.chart).optional(),
  minimumDenominator: z.int().min(1).optional(),
  effectGoals: texts().optional(),
  hphSteps: texts().optional(),
  type: word(vocabularies.indicatorType).optional(),
  sensitive: yesOrNo().optional(),
  source: text().optional(),
});

const consent = map({
  date: date().optional(),
  covers: z.array(word(vocabularies.consentPlace)).optional(),
  by: word(vocabularies.consentGiver).optional(),
  until: date().optional(),
});

const poster = map({
  title: text().optional(),
  background: text().optional(),
  aim: map({ what: text(), by: deadline().optional(), for: text().optional() }).optional(),
  mainIndicator: text().optional(),
  patientVoice: map({ text: text(), consent: consent.optional() }).optional(),
  anchoring: text().optional(),
  usersChanged: text().optional(),
  learned: texts().optional(),
  next: texts().optional(),
  askUs: text().optional(),
  contact: text().optional(),
  logo: logo().optional(),
  address: address().optional(),
});

const team = map({
  id: id(),
  name: text(),
  kind: word(vocabularies.teamKind).optional(),
  aliases: texts().optional(),
  partners: texts().optional(),
  units: z.array(map({ name: text(), aliases: texts().optional() })).optional(),
  language: word(vocabularies.language).optional(),
  wheel: z.array(word(vocabularies.wheel)).max(2).optional(),
  patientGroup: word(vocabularies.patientGroup).optional(),
  roles: map({
    manager: yesOrNo().optional(),
    measurement: yesOrNo().optional(),
    generalPractitioner: yesOrNo().optional(),
    userRepresentative: yesOrNo().optional(),
  }).optional(),
  share: map({ network: yesOrNo().optional(), web: yesOrNo().optional() }).optional(),
  changes: z.array(map({ date: date(), text: text() })).optional(),
  poster: poster.optional(),
});

const series = map({
  team: text().optional(),
  indicator: text().optional(),
  chart: word(vocabularies.chart).optional(),
  rules: word(vocabularies.rules).optional(),
  step: word(vocabularies.step).optional(),
  baseline: map({ points: z.int().min(1).optional(), through: period().optional() }).optional(),
  phases: z.array(z.union([period(), map({ period: period(), label: text().optional() })])).optional(),
  exclude: z.array(z.union([period(), map({ period: period(), reason: text().optional() })])).optional(),
  targets: z.array(map({ from: period().optional(), value: amount(), by: deadline().optional() })).optional(),
});

const aliasesByColumn = Object.fromEntries(checklistColumns.map((column) => [column, texts().optional()])) as Readonly<
  Record<ChecklistColumn, z.ZodOptional<ReturnType<typeof texts>>>
>;

/** The whole of gpf.yaml; strict, so that a misspelled key cannot pass. Its JSON Schema lies in `templates/project/`. */
export const projectSchema = map({
  network: network.optional(),
  helsefellesskap: network.optional(),
  language: word(vocabularies.language).optional(),
  data: z.array(dataSource).optional(),
  rules: word(vocabularies.rules).optional(),
  periods: word(vocabularies.periods).optional(),
  privacy: map({ minDenominator: z.int().min(1).optional() }).optional(),
  indicators: z.array(indicator).optional(),
  teams: z.array(team).optional(),
  series: z.array(series).optional(),
  hph: map({ aliases: map(aliasesByColumn).optional() }).optional(),
  partnership: map({
    indicators: texts().optional(),
    direction: text().optional(),
    decisions: texts().optional(),
    asks: texts().optional(),
    nextMeeting: date().optional(),
    ...participation,
  }).optional(),
  strategic: map({
    indicators: texts().optional(),
    direction: text().optional(),
    decisions: texts().optional(),
    nextMeeting: date().optional(),
    ...participation,
  }).optional(),
});

/** What a gpf.yaml that follows the schema says: words brought to ids, dates and periods read. */
export type ProjectFile = z.output<typeof projectSchema>;
