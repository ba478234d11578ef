import type { Catalogue } from '../domain/catalogue.ts';
import type { Municipality } from '../domain/municipality.ts';
import { foldName } from './fold-name.ts';
import { namesOfMunicipality, shortNameOf } from './names-of-municipality.ts';

/** What a number or a name stands for. */
export interface FoundMunicipality {
  readonly municipality: Municipality;
  /** The year from which on the number or name was not in use; null where it is that of today. */
  readonly until: number | null;
  /** The whole number, where the text is one that Excel has dropped the first 0 of; else null. */
  readonly wholeNumber: string | null;
}

type Meaning = Pick<FoundMunicipality, 'municipality' | 'until'>;

interface Claim extends Meaning {
  /** The name has stayed the same, so that of the parts of what was divided this one has carried it on. */
  readonly keptName: boolean;
}

type Index = ReadonlyMap<string, Meaning>;
const indexes = new WeakMap<Catalogue, Index>();

/**
 * The municipality of today that a number (four digits, or three where Excel has dropped the zero) or a name of today, in
 * any of its languages, or of before stands for. Null where it stands for none, or for more than one: a name that two
 * have, or what was divided.
 *
 * @example findMunicipality({ effectGoals: [], hphSteps: [], indicators: [], municipalities: [] }, '828') // => null
 */
export function findMunicipality(catalogue: Catalogue, text: string): FoundMunicipality | null {
  const wholeNumber = /^\d{3}$/.test(text) ? `0${text}` : null;
  const found = indexOf(catalogue).get(wholeNumber ?? nameKey(text));
  return found === undefined ? null : { ...found, wholeNumber };
}

const nameKey = (text: string): string => foldName(text).replace(/(?:kommune|herad)$/, '');

function indexOf(catalogue: Catalogue): Index {
  const known = indexes.get(catalogue);
  if (known) return known;
  const { municipalities } = catalogue;
  const index = new Map<string, Meaning>();
  // What is used today goes first: a name of before that another has now stands for the other one.
  const levels = [
    municipalities.flatMap((one) => [one.number, one.name].map((text) => claim(text, one, null))),
    municipalities.flatMap((one) => namesOfMunicipality(one).map((text) => claim(text, one, null))),
    municipalities.flatMap((one) =>
      one.earlier.flatMap(({ number, name, until }) =>
        [number, name].map((text) => claim(text, one, until, nameKey(name) === nameKey(shortNameOf(one)))),
      ),
    ),
  ];
  for (const level of levels) addLevel(index, level);
  indexes.set(catalogue, index);
  return index;
}

type KeyedClaim = readonly [string, Claim];
const claim = (text: string, municipality: Municipality, until: number | null, keptName = false): KeyedClaim => [
  nameKey(text),
  { municipality, until, keptName },
];

function addLevel(index: Map<string, Meaning>, claims: readonly KeyedClaim[]): void {
  const byKey = new Map<string, Claim[]>();
  for (const [key, one] of claims) byKey.set(key, [...(byKey.get(key) ?? []), one]);
  for (const [key, all] of byKey) {
    const found = onlyOne(all) ?? onlyOne(all.filter(({ keptName }) => keptName));
    if (found !== null && !index.has(key)) index.set(key, found);
  }
}

/** The newest claim, where all are about the same municipality. */
function onlyOne(claims: readonly Claim[]): Meaning | null {
  const [first] = claims.toSorted((a, b) => (b.until ?? 0) - (a.until ?? 0));
  if (first === undefined || claims.some(({ municipality }) => municipality !== first.municipality)) return null;
  return { municipality: first.municipality, until: first.until };
}
