import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { template as en } from '../../src/language/en/template.ts';
import { template as nb } from '../../src/language/nb/template.ts';
import { template as nn } from '../../src/language/nn/template.ts';
import { slotIds } from '../../src/poster/slot-ids.ts';
import { teamSlots } from '../../src/poster/team-slots.ts';

const pageOf = (name: string): string => readFileSync(new URL(`../../docs/guide/${name}.md`, import.meta.url), 'utf8');

/** Rows of the table on a page whose first cell is a name in code. */
const rowsOf = (name: string): readonly string[] =>
  pageOf(name)
    .split('\n')
    .filter((line) => line.startsWith('| `'));

describe('the slots of templates', () => {
  it.each([
    ['6-lag-din-egen-plakatmal', nb],
    ['nn/lag-din-eigen-plakatmal', nn],
  ] as const)('stand on the page %s, all of them, as gpf template check tells of them', (page, texts) => {
    expect(rowsOf(page)).toEqual(teamSlots.map((id) => `| \`${id}\` | ${texts.slots[id]} |`));
  });

  it.each(Object.entries({ nb, nn, en }))('are told of in %s, and no others', (_, texts) => {
    expect(Object.keys(texts.slots).sort()).toEqual([...slotIds].sort());
  });

  it.each(Object.entries({ nb, nn, en }))('are explained in %s in a comment that XML allows', (_, texts) => {
    expect(texts.guide.join('\n')).not.toContain('--');
  });
});
