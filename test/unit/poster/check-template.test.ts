import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTemplate, nameOfSlot } from '../../../src/poster/check-template.ts';

const svg = (slot: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="594mm" height="841mm" viewBox="0 0 594 841"><rect width="300" height="80" ${slot}/></svg>`;
const check = (slot: string) => checkTemplate(svg(slot), 'min.svg').slots[0];

describe('the check of a slot', () => {
  it('tells how far pale letters stand from white', () => {
    expect(check('data-gpf="aim" fill="#777777"')?.paleBy).toBeCloseTo(4.48, 2);
    expect(check('data-gpf="aim" fill="#767676"')?.paleBy).toBeNull();
  });

  it('tells when its largest letters are smaller than such a slot has at least', () => {
    expect(check('data-gpf="aim" data-gpf-size="20"')?.smallLetters).toEqual({ size: 20, least: 22 });
    expect(check('data-gpf="aim" data-gpf-size="22"')?.smallLetters).toBeNull();
  });

  it('lets a heading be as small as the text under it', () => {
    expect(check('data-gpf="aim.heading" data-gpf-size="22"')?.smallLetters).toBeNull();
    expect(check('data-gpf="aim.heading" data-gpf-size="21"')?.smallLetters).toEqual({ size: 21, least: 22 });
  });

  it('asks nothing of the letters of a picture', () => {
    expect(check('data-gpf="logo" fill="#eee" data-gpf-size="5"')).toMatchObject({ paleBy: null, smallLetters: null });
  });
});

describe('the templates of gpf', () => {
  const folder = new URL('../../../templates/posters/', import.meta.url);
  it.each(readdirSync(folder).filter((name) => name.endsWith('.svg')))('%s has letters that can be read', (name) => {
    const { slots } = checkTemplate(readFileSync(new URL(name, folder), 'utf8'), name);
    const told = slots.filter(({ paleBy, smallLetters }) => paleBy !== null || smallLetters !== null);
    expect(told.map((slot) => [nameOfSlot(slot), slot.paleBy, slot.smallLetters])).toEqual([]);
  });
});
