import type { Municipality } from '../domain/municipality.ts';

/** `Herøy (Nordland)` is called Herøy. */
export const shortNameOf = ({ name }: Pick<Municipality, 'name'>): string => name.replace(/ \(.*$/, '');

/**
 * What a municipality is called today: its name, those in Sámi and Kven, and all that are written together, in any
 * order (`Deatnu - Tana`, `Gáivuotna Kåfjord Kaivuono`).
 *
 * @example namesOfMunicipality({ name: 'Tana', otherNames: ['Deatnu'] }) // => ['Tana', 'Tana - Deatnu', 'Deatnu', 'Deatnu - Tana']
 */
export const namesOfMunicipality = (municipality: Pick<Municipality, 'name' | 'otherNames'>): readonly string[] =>
  inAnyOrder([shortNameOf(municipality), ...municipality.otherNames]);

/** Every choice of the names in every order. At most three languages are official in one place. */
const inAnyOrder = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => {
    const others = inAnyOrder(names.filter((other) => other !== name));
    return [name, ...others.map((rest) => `${name} - ${rest}`)];
  });
