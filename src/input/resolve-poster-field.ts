import { foldName } from '../catalogue/fold-name.ts';
import { indexNames, type Named, nearestName } from '../catalogue/nearest-name.ts';
import { type PosterField, posterFields } from '../domain/team-sheet.ts';

/** The headings of a poster in bokmål and nynorsk, and what else a team may call a field. */
const namesOf: Readonly<Record<PosterField, readonly string[]>> = {
  title: ['Tittel'],
  background: ['Bakgrunn'],
  aim: [
    'Målet vårt (hvor mye, innen når, for hvem)',
    'Målet vårt (kor mykje, innan når, for kven)',
    'Målet vårt',
    'Mål',
  ],
  'aim-by': ['Målet vårt: innen når', 'Målet vårt: innan når', 'Innen når', 'Innan når'],
  'aim-for': ['Målet vårt: for hvem', 'Målet vårt: for kven', 'For hvem', 'For kven'],
  'main-indicator': ['Hovedindikator', 'Hovudindikator', 'Viktigste målepunkt', 'Viktigaste målepunkt'],
  'patient-voice': [
    'Hva er viktig for deg?',
    'Kva er viktig for deg?',
    'Pasient. Gjengitt med samtykke.',
    'Pasient. Attgjeve med samtykke.',
  ],
  'consent-date': ['Samtykke', 'Dato for samtykke', 'Samtykke dato'],
  'consent-covers': ['Samtykket gjelder', 'Samtykket gjeld', 'Samtykke gjelder', 'Samtykke gjeld'],
  'consent-until': ['Samtykket gjelder til', 'Samtykket gjeld til', 'Samtykke til'],
  'users-changed': ['Dette endret brukerne', 'Dette endra brukarane'],
  anchoring: ['Slik er arbeidet forankret', 'Slik er arbeidet forankra'],
  learned: ['Dette lærte vi'],
  next: [
    'Veien videre – ni måneder',
    'Vegen vidare – ni månader',
    'Veien videre – de neste ni månedene',
    'Vegen vidare – dei neste ni månadene',
    'Veien videre',
    'Vegen vidare',
  ],
  'ask-us': ['Spør oss om …', 'Spør oss om'],
  contact: ['Kontakt'],
  wheel: ['Her er vi nå', 'Her er vi no'],
};

const index = indexNames(
  posterFields.flatMap((field) => [field, ...namesOf[field]].map((name): [string, PosterField] => [name, field])),
);

/**
 * The field of a poster that a text names: an id, or the heading in bokmål or nynorsk, with or without its parenthesis
 * or dots; case, spaces and marks do not count. Null where it names none.
 *
 * @example resolvePosterField('Spør oss om') // => 'ask-us'
 */
export function resolvePosterField(text: string): PosterField | null {
  return index.get(foldName(text))?.value ?? null;
}

/**
 * The heading that was probably meant by a text that names no field; null where nothing is near.
 *
 * @example suggestPosterField('Bakgrun') // => 'Bakgrunn'
 */
export function suggestPosterField(text: string): string | null {
  const nearest: Named<PosterField> | null = nearestName(text, index);
  return nearest?.spelling ?? null;
}
