import { defaultsOfMeasure } from '../catalogue/defaults-of-measure.ts';
import { resolveIndicator } from '../catalogue/resolve-indicator.ts';
import { shortNameOf, suggestIndicator } from '../catalogue/suggest-indicator.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { EffectGoalId, IndicatorId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import { type Localized, languageIds } from '../domain/language-id.ts';
import type { ConfigFault, ConfigPath } from './config-fault.ts';
import { type Claim, findDuplicates } from './find-duplicates.ts';
import type { ProjectFile } from './project-schema.ts';
import { resolveGroups } from './resolve-groups.ts';

type Entry = NonNullable<ProjectFile['indicators']>[number];

/** The catalogue that holds for a project, and which indicator each entry of gpf.yaml is about (null: none). */
export interface ExtendedCatalogue {
  readonly catalogue: Catalogue;
  readonly ids: readonly (IndicatorId | null)[];
  readonly faults: readonly ConfigFault[];
}

/**
 * Adds what gpf.yaml says under `indicators`: an entry whose id names an indicator of the catalogue (by id, code or
 * alias) changes the keys that it has, aliases are added; any other is an indicator of the network's own, which needs a
 * name. What such an indicator does not say: a share, of process type, neutral direction, its name as the headline.
 */
export function extendCatalogue(catalogue: Catalogue, entries: readonly Entry[]): ExtendedCatalogue {
  const read = entries.map((entry, index) => readEntry(catalogue, entry, ['indicators', index]));
  const changed = new Map(read.flatMap(({ indicator }) => (indicator ? [[indicator.id, indicator] as const] : [])));
  const known = new Set(catalogue.indicators.map(({ id }) => id));
  const indicators = [
    ...catalogue.indicators.map((indicator) => changed.get(indicator.id) ?? indicator),
    ...[...changed.values()].filter(({ id }) => !known.has(id)),
  ];
  return {
    catalogue: { ...catalogue, indicators },
    ids: read.map(({ indicator }) => indicator?.id ?? null),
    faults: [...read.flatMap(({ faults }) => faults), ...clashes(catalogue, entries)],
  };
}

interface ReadEntry {
  readonly indicator: Indicator | null;
  readonly faults: readonly ConfigFault[];
}

function readEntry(catalogue: Catalogue, entry: Entry, path: ConfigPath): ReadEntry {
  const base = resolveIndicator(catalogue, entry.id) ?? localIndicator(entry);
  if (!base) return { indicator: null, faults: [nameless(catalogue, entry, path)] };
  const groups = resolveGroups(catalogue, entry, path);
  return { indicator: { ...base, ...changesOf(entry, base), ...groups.changes }, faults: groups.faults };
}

/** An id that is nearly a known one is a slip; else the network's own indicator lacks its name. */
function nameless(catalogue: Catalogue, entry: Entry, path: ConfigPath): ConfigFault {
  const suggested = suggestIndicator(catalogue, entry.id);
  const suggestion = suggested && shortNameOf(suggested);
  return suggestion === null
    ? { kind: 'invalid', path, problem: { kind: 'missing-key', key: 'name' } }
    : { kind: 'invalid', path: [...path, 'id'], problem: { kind: 'not-allowed', allowed: [suggestion], suggestion } };
}

function localIndicator(entry: Entry): Indicator | null {
  const { name } = entry;
  if (!name) return null;
  const measure = entry.measure ?? 'share';
  return {
    id: entry.id as IndicatorId,
    code: null,
    aliases: [],
    name,
    numerator: inEvery(() => ''),
    denominator: inEvery(() => ''),
    headline: inEvery((language) => `${name[language]}: {value}.`),
    measure,
    per: 1,
    ...defaultsOfMeasure[measure],
    direction: 'neutral',
    effectGoals: [] as readonly EffectGoalId[],
    hphSteps: [],
    type: 'process',
    followUpDays: null,
    sensitive: false,
    marksWhatMattersDay: false,
    status: 'proposed',
    source: 'gpf.yaml',
  };
}

const inEvery = (write: (language: keyof Localized) => string): Localized =>
  Object.fromEntries(languageIds.map((language) => [language, write(language)])) as Localized;

/** The keys that an entry has; a new measure brings its own unit, chart and advice with it. */
function changesOf(entry: Entry, base: Indicator): Partial<Indicator> {
  const { id: _id, aliases = [], chart, effectGoals: _goals, hphSteps: _steps, ...rest } = entry;
  const ofMeasure = rest.measure && rest.measure !== base.measure ? defaultsOfMeasure[rest.measure] : {};
  return {
    ...ofMeasure,
    ...(Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Partial<Indicator>),
    ...(chart === 'run' || chart === 't' ? { chart } : {}),
    aliases: [...base.aliases, ...aliases],
  };
}

/** Names that two different indicators would have. What the catalogue says itself comes first, and is never at fault. */
function clashes(catalogue: Catalogue, entries: readonly Entry[]): readonly ConfigFault[] {
  const known = catalogue.indicators.flatMap(({ id, code, aliases, name }) =>
    [id, ...(code === null ? [] : [code]), ...aliases, ...Object.values(name)].map(
      (spelling): Claim => ({ spelling, owner: id, path: null }),
    ),
  );
  const owners = entries.map(({ id }) => resolveIndicator(catalogue, id)?.id ?? id);
  const twice = owners.map(
    (spelling, index): Claim => ({ spelling, owner: `${index}`, path: ['indicators', index, 'id'] }),
  );
  const added = entries.flatMap((entry, index) =>
    namesOf(entry).map(
      ([spelling, path]): Claim => ({ spelling, owner: owners[index] ?? '', path: ['indicators', index, ...path] }),
    ),
  );
  return [...findDuplicates(twice), ...findDuplicates([...known, ...added])];
}

function namesOf({ id, code, aliases = [], name }: Entry): readonly (readonly [string, ConfigPath])[] {
  return [
    [id, ['id']],
    ...(code === undefined ? [] : [[code, ['code']] as const]),
    ...aliases.map((alias, position) => [alias, ['aliases', position]] as const),
    ...[...new Set(Object.values(name ?? {}))].map((each) => [each, ['name']] as const),
  ];
}
