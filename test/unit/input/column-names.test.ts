import { describe, expect, it } from 'vitest';
import { columnIdsOf, columnNames } from '../../../src/input/column-names.ts';

describe('a column', () => {
  it.each(Object.entries(columnNames).flatMap(([id, names]) => names.map((name) => [name, id] as const)))(
    'named %s can be %s',
    (name, id) => {
      expect(columnIdsOf(name)).toContain(id);
    },
  );

  it.each([
    ['TELLER', 'numerator'],
    [' Teller ', 'numerator'],
    ['nevner:', 'denominator'],
    ['Pasient_gruppe', 'patient_group'],
    ['patient-group', 'patient_group'],
    ['Maalepunkt', 'indicator'],
    ['malepunkt', 'indicator'],
    ['målepunkt', 'indicator'],
    ['ma\u030alepunkt', 'indicator'],
    ['\ufeffteam', 'team'],
  ])('%j is recognized in spite of its spelling', (name, id) => {
    expect(columnIdsOf(name)).toEqual([id]);
  });

  it.each(['kommunenummer', '', '__proto__', 'constructor', 'teller nevner'])('%j is unknown', (name) => {
    expect(columnIdsOf(name)).toEqual([]);
  });
});
