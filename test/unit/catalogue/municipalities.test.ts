import { describe, expect, it } from 'vitest';
import { findMunicipality } from '../../../src/catalogue/find-municipality.ts';
import { packagedCatalogue as catalogue } from './packaged-catalogue.ts';

const { municipalities } = catalogue;
const found = (text: string) => findMunicipality(catalogue, text)?.municipality;

function countBy(of: (municipality: (typeof municipalities)[number]) => string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const municipality of municipalities) counts[of(municipality)] = (counts[of(municipality)] ?? 0) + 1;
  return counts;
}

describe('the municipalities of 2024', () => {
  it('are 357, each with a number of its own, in the order of the numbers', () => {
    const numbers = municipalities.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(357);
    expect(numbers).toEqual(numbers.toSorted());
  });

  it('lie in 15 counties', () => {
    expect(countBy(({ county }) => county)).toEqual({
      Oslo: 1,
      Rogaland: 23,
      'Møre og Romsdal': 27,
      Nordland: 41,
      Østfold: 12,
      Akershus: 21,
      Buskerud: 18,
      Innlandet: 46,
      Vestfold: 6,
      Telemark: 17,
      Agder: 25,
      Vestland: 43,
      Trøndelag: 38,
      Troms: 21,
      Finnmark: 18,
    });
  });

  it('lie in counties that their numbers begin with', () => {
    const prefixes = new Map(municipalities.map(({ county, number }) => [`${county} ${number.slice(0, 2)}`, county]));
    expect([...prefixes.keys()].toSorted()).toEqual(
      [
        ...['Agder 42', 'Akershus 32', 'Buskerud 33', 'Finnmark 56', 'Innlandet 34', 'Møre og Romsdal 15'],
        ...['Nordland 18', 'Oslo 03', 'Rogaland 11', 'Telemark 40', 'Troms 55', 'Trøndelag 50', 'Vestfold 39'],
        ...['Vestland 46', 'Østfold 31'],
      ].toSorted(),
    );
  });

  it('belong to the 19 helsefellesskap, of which Oslo is one', () => {
    expect(countBy(({ healthTrustArea }) => healthTrustArea)).toEqual({
      Finnmark: 18,
      UNN: 24,
      Nordland: 20,
      Helgeland: 18,
      'Nord-Trøndelag': 19,
      'St. Olav': 19,
      'Møre og Romsdal': 27,
      Førde: 17,
      Bergen: 18,
      Fonna: 16,
      Stavanger: 15,
      Østfold: 13,
      Akershus: 21,
      Oslo: 1,
      Innlandet: 42,
      'Vestre Viken': 21,
      Vestfold: 6,
      Telemark: 17,
      Sørlandet: 25,
    });
  });

  it.each([
    ['Vestby', 'Akershus', 'Østfold'],
    ['Jevnaker', 'Akershus', 'Vestre Viken'],
    ['Lunner', 'Akershus', 'Innlandet'],
    ['Kongsvinger', 'Innlandet', 'Akershus'],
    ['Narvik', 'Nordland', 'UNN'],
    ['Lødingen', 'Nordland', 'UNN'],
    ['Evenes', 'Nordland', 'UNN'],
    ['Gulen', 'Vestland', 'Bergen'],
    ['Stord', 'Vestland', 'Fonna'],
    ['Seljord', 'Telemark', 'Telemark'],
  ])('belong to the trust and not to the county: %s', (name, county, healthTrustArea) => {
    expect(found(name)).toMatchObject({ county, healthTrustArea });
  });

  it('have official names in Sámi or Kven where they do', () => {
    const named = municipalities.filter(({ otherNames }) => otherNames.length > 0);
    expect(named).toHaveLength(26);
    expect(found('Kåfjord')?.otherNames).toEqual(['Gáivuotna', 'Kaivuono']);
    expect(found('Snåase')?.name).toBe('Snåsa');
    expect(found('Seljord')?.otherNames).toEqual([]);
  });

  it.each(['0828', '828', '3820', '4022', 'Seljord', 'Seljord kommune', 'seljord'])(
    'are the same across years: %s',
    (text) => {
      expect(found(text)?.number).toBe('4022');
    },
  );
});

describe('a number without its first 0', () => {
  it('is told with the whole number, and only where one was lost', () => {
    expect(findMunicipality(catalogue, '828')).toMatchObject({ wholeNumber: '0828', until: 2020 });
    expect(findMunicipality(catalogue, '301')).toMatchObject({ wholeNumber: '0301', until: null });
    expect(findMunicipality(catalogue, '0828')?.wholeNumber).toBeNull();
    expect(findMunicipality(catalogue, '999')).toBeNull();
  });
});
