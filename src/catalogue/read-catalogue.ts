import { parse } from 'yaml';
import type { Catalogue } from '../domain/catalogue.ts';
import type { EffectGoal } from '../domain/effect-goal.ts';
import type { EffectGoalId, IndicatorId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Municipality } from '../domain/municipality.ts';
import { type CatalogueFiles, catalogueSchema } from './catalogue-schema.ts';
import { defaultsOfMeasure } from './defaults-of-measure.ts';

/** The texts of the four files of `templates/catalogue/`. */
export interface CatalogueTexts {
  readonly effectGoals: string;
  readonly hph: string;
  readonly indicators: string;
  readonly municipalities: string;
}

/**
 * Reads the packaged catalogue. Errors: throws where our own files do not follow the schema or name an effect goal or a
 * step that does not exist; that is a fault in gpf and never in what a user wrote.
 */
export function readCatalogue(texts: CatalogueTexts): Catalogue {
  const written = {
    effectGoals: parseText(texts.effectGoals),
    hphSteps: parseText(texts.hph),
    indicators: parseText(texts.indicators),
    municipalities: parseText(texts.municipalities),
  };
  // Without compiled parsers: they cost more than they save on a file that is read once.
  const files = catalogueSchema.parse(written, { jitless: true });
  const effectGoals = files.effectGoals.map((goal) => ({ ...goal, id: goal.id as EffectGoalId }));
  const stepIds = new Set(files.hphSteps.map((step) => step.id));
  return {
    effectGoals,
    hphSteps: files.hphSteps,
    indicators: files.indicators.map((entry) => toIndicator(entry, effectGoals, stepIds)),
    municipalities: files.municipalities.flatMap(toMunicipalities).toSorted((a, b) => (a.number < b.number ? -1 : 1)),
  };
}

/** JSON is YAML too, and is parsed a hundred times faster: a package may hold the files in that form. */
const parseText = (text: string): unknown => (text.startsWith('[') ? JSON.parse(text) : parse(text));

const toMunicipalities = ({ county, area, municipalities }: Entry): readonly Municipality[] =>
  municipalities.map((line) => ({ ...readLine(line), county, healthTrustArea: area }));

type Entry = CatalogueFiles['municipalities'][number];

/** `5628 Tana / Deatnu < 5441 Tana 2024`: today, in other languages, and what it was before. */
function readLine(line: string): Omit<Municipality, 'county' | 'healthTrustArea'> {
  const [today = '', ...before] = line.split(' < ');
  const [name = '', ...otherNames] = today.slice(5).split(' / ');
  const earlier = before.map((text) => ({
    number: text.slice(0, 4),
    name: text.slice(5, -5),
    until: Number(text.slice(-4)),
  }));
  return { number: today.slice(0, 4), name, otherNames, earlier };
}

function toIndicator(
  entry: CatalogueFiles['indicators'][number],
  effectGoals: readonly EffectGoal[],
  stepIds: ReadonlySet<string>,
): Indicator {
  const defaults = defaultsOfMeasure[entry.measure];
  const strange = entry.hphSteps.find((step) => !stepIds.has(step));
  if (strange !== undefined) throw new Error(`${entry.id}: no step ${strange}`);
  return {
    ...entry,
    id: entry.id as IndicatorId,
    unit: entry.unit ?? defaults.unit,
    chart: entry.chart ?? defaults.chart,
    minimumDenominator: entry.minimumDenominator ?? defaults.minimumDenominator,
    effectGoals: entry.effectGoals.map((code) => goalWithCode(code, effectGoals)),
  };
}

function goalWithCode(code: string, effectGoals: readonly EffectGoal[]): EffectGoalId {
  const goal = effectGoals.find((candidate) => candidate.code === code);
  if (!goal) throw new Error(`no effect goal ${code}`);
  return goal.id;
}
