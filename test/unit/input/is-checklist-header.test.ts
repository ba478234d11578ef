import { describe, expect, it } from 'vitest';
import { isChecklistHeader } from '../../../src/input/is-checklist-header.ts';

const isOne = (header: string): boolean => isChecklistHeader(header.split(';'));

describe('the header of HPH checklists', () => {
  it.each([
    'forløp;team;utskrevet;hjemkomst;HPH2',
    'nr;eining;heimkomst;PF-2 kartlegging',
    'forløp;team;hendelse;tidspunkt',
    'team;HPH1 utført;HPH2 utført;HPH3 utført',
    'forløp;måned;team;hjemkomst;HPH2',
  ])('is %s', (header) => {
    expect(isOne(header)).toBe(true);
  });

  it.each([
    'team;indikator;periode;teller;nevner',
    'team;periode;HPH1;HPH2;HPH3',
    'team;måned;HPH1;HPH2;HPH5',
    'indikator;HPH1;HPH2;HPH3',
    'HPH1 teller;HPH1 nevner;HPH2 teller;HPH2 nevner;nevner',
    'team;dato;tiltak',
    'team;felt;tekst',
    'nr;tid',
    '',
  ])('is not %s', (header) => {
    expect(isOne(header)).toBe(false);
  });
});
