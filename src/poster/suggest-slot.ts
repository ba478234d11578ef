import { distance } from 'fastest-levenshtein';
import { type SlotId, slotIds } from './slot-ids.ts';

/** What somebody who thinks in Norwegian calls a slot, Bokmål and Nynorsk. */
const slotWords: Readonly<Record<string, SlotId>> = {
  tittel: 'title',
  undertittel: 'subtitle',
  bakgrunn: 'background',
  mål: 'aim',
  tiltak: 'changes',
  endringer: 'changes',
  endringar: 'changes',
  pasient: 'patient-voice',
  pasientstemme: 'patient-voice',
  pasientstemmen: 'patient-voice',
  diagram: 'main-chart',
  hoveddiagram: 'main-chart',
  hovuddiagram: 'main-chart',
  diagrammer: 'other-charts',
  læring: 'learned',
  lært: 'learned',
  neste: 'next',
  'veien videre': 'next',
  'vegen vidare': 'next',
  forankring: 'anchoring',
  hjul: 'wheel',
  effektmål: 'effect-goals',
  kontakt: 'contact',
  metode: 'methods',
  metoder: 'methods',
  metodar: 'methods',
  retning: 'direction',
  merke: 'mark',
};

const partWords: Readonly<Record<string, string>> = { overskrift: 'heading', notat: 'note' };
const parts = ['heading', 'note'];

/**
 * The slot that was probably meant by a name that is none, whole or in its part; null where none is near enough.
 *
 * @example suggestSlot('titel') // => 'title'
 * @example suggestSlot('Mål.overskrift') // => 'aim.heading'
 * @example suggestSlot('kart') // => null
 */
export function suggestSlot(name: string): string | null {
  const [first = '', second] = name.normalize('NFC').toLowerCase().trim().split('.');
  const id = meant(first, slotWords, slotIds);
  if (second === undefined || second === 'body' || id === null) return id;
  const part = meant(second, partWords, parts);
  return part && `${id}.${part}`;
}

/** A name is short: more than two letters from another, or half of it, it is another word. */
function meant(word: string, words: Readonly<Record<string, string>>, known: readonly string[]): string | null {
  if (known.includes(word)) return word;
  if (Object.hasOwn(words, word)) return words[word] ?? null;
  const length = Math.max(...known.map((name) => name.length));
  if (word.length > length + mostLetters) return null;
  const near = known
    .map((name) => ({ name, letters: distance(word, name) }))
    .filter(({ name, letters }) => letters <= mostLetters && 2 * letters < name.length)
    .toSorted((one, other) => one.letters - other.letters);
  return near[0]?.name ?? null;
}

const mostLetters = 2;
