import { describe, expect, it } from 'vitest';
import { findOddLetters } from '../../../src/input/find-odd-letters.ts';

const nothing = { lost: false, invisible: 0, utf8Repaired: null, oldRepaired: null };

describe('UTF-8 that was read as Windows-1252', () => {
  it.each([
    ['SÃ¸rvik', 'Sørvik'],
    ['blÃ¥bÃ¦r', 'blåbær'],
    ['Ã˜VRE Ã…RDAL Ã†', 'ØVRE ÅRDAL Æ'],
    ['mÃ¥l â€“ nÃ¥', 'mål – nå'],
    ['fÃ©', 'fé'],
    ['5Â\u00a0000', '5\u00a0000'],
    ['ÄŒÃ¡hcesuolu', 'Čáhcesuolu'],
  ])('%s was %s', (cell, was) => {
    expect(findOddLetters(cell)).toEqual({ ...nothing, utf8Repaired: was });
  });
});

describe('letters of old Macs and of DOS', () => {
  it.each([
    ['f¿r', 'før'],
    ['bl¾re', 'blære'],
    ['pŒske', 'påske'],
    ['l‘rer', 'lærer'],
    ['f›r', 'før'],
    ['m†l', 'mål'],
    ['\u0081rdal', 'Årdal'],
    ['\u009dvre', 'Øvre'],
    ['\u008fs', 'Ås'],
  ])('%s was %s', (cell, was) => {
    expect(findOddLetters(cell)).toEqual({ ...nothing, oldRepaired: was });
  });

  it.each(['¾ time', 'O‘Brien', '¿', 'se † under', '‹a›', 'Œuvre', 'gpf®', 'don’t'])(
    '%s is as it should be',
    (cell) => {
      expect(findOddLetters(cell)).toBeNull();
    },
  );
});

describe('letters that cannot be seen', () => {
  it.each([
    ['Fjell\u00addal', 1],
    ['\u200bFjell\u200b', 2],
    ['\ufeffteam', 1],
    ['a\u202eb\u202c', 2],
    ['a\u0007b\u001b[31m', 2],
  ])('%j has %i', (cell, invisible) => {
    expect(findOddLetters(cell)).toEqual({ ...nothing, invisible });
  });

  it.each(['Fjelldal', 'Ås', 'BLÅ–GUL', 'ÆØÅ æøå', 'Å»', '5\u00a0000', 'to\nlinjer\t', 'é', '12 – 14', '', '€ 5'])(
    'there are none in %j',
    (cell) => {
      expect(findOddLetters(cell)).toBeNull();
    },
  );
});

describe('lost letters', () => {
  it('are told, and not guessed', () => {
    expect(findOddLetters('S\ufffdrvik')).toEqual({ ...nothing, lost: true });
    expect(findOddLetters('S?rvik')).toBeNull();
  });
});
