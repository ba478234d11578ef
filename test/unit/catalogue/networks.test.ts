import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findNetwork } from '../../../src/catalogue/find-network.ts';
import { readNetworks } from '../../../src/catalogue/read-networks.ts';
import { readTasks } from '../../../src/catalogue/read-tasks.ts';
import { help as en } from '../../../src/language/en/help.ts';
import { help as nb } from '../../../src/language/nb/help.ts';
import { help as nn } from '../../../src/language/nn/help.ts';

const file = (name: string) =>
  readFileSync(new URL(`../../../templates/catalogue/${name}.yaml`, import.meta.url), 'utf8');
const networks = readNetworks(file('networks'));

describe('the list of learning networks', () => {
  it('has those that the programme lists, in its order, with the month in which one began where it is told', () => {
    expect(networks.map(({ name, firstGathering }) => `${name.nb} ${firstGathering ?? ''}`.trim())).toEqual([
      'Agder',
      'Rogaland',
      'Nordland',
      'Hedmark og Oppland',
      'Oslo (tre bydeler)/OUS',
      'Møre og Romsdal',
      'Ofoten, Troms og Finnmark',
      'Østfold',
      'Vestfold 2020-01',
      'Sogn og Fjordane 2021-03',
      'Helgeland 2021-10',
      'Ahus-regionen 2021-11',
      'Telemark 2021-11',
      'Helse Bergen-regionen 2022-04',
      'Innlandet 2022-11',
    ]);
  });

  it('names every network once, and its source', () => {
    expect(new Set(networks.map(({ id }) => id)).size).toBe(networks.length);
    for (const { source } of networks) expect(source).toContain('KS');
  });

  it('reads the same from JSON, as the package holds it', () => {
    expect(readNetworks(JSON.stringify(networks))).toEqual(networks);
  });

  it('proposes nynorsk where most teams are taken to write it', () => {
    expect(networks.filter(({ language }) => language === 'nn').map(({ id }) => id)).toEqual([
      'moere-og-romsdal',
      'sogn-og-fjordane',
      'helse-bergen',
    ]);
  });

  it.each(Object.entries({ nb, nn, en }))('is in the help of gpf init, in %s', (_, { commands }) => {
    const told = commands.init.options['--network <name>'] ?? '';
    expect(told.slice(told.indexOf(':') + 2).split(', ')).toEqual(networks.map(({ id }) => id));
  });
});

describe('a network that is named', () => {
  const idOf = (text: string) => findNetwork(networks, text).network?.id;

  it.each([
    ['telemark', 'telemark'],
    ['Sogn og Fjordane', 'sogn-og-fjordane'],
    ['Møre og Romsdal', 'moere-og-romsdal'],
    ['ahus-regionen', 'ahus'],
    ['ØSTFOLD', 'oestfold'],
    ['Oslo (tre bydelar)/OUS', 'oslo'],
  ])('as %s is %s', (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  it('with a slip is none, and the nearest is suggested', () => {
    expect(findNetwork(networks, 'telemrak')).toEqual({ network: null, suggestion: 'telemark' });
    expect(findNetwork(networks, 'Sjælland')).toEqual({ network: null, suggestion: null });
  });
});

describe('the tasks between gatherings', () => {
  it('are the four of the programme, in its words and order', () => {
    expect(readTasks(file('tasks')).map(({ name }) => name.nb)).toEqual([
      'Informere og sikre ledelsesforankring',
      'Styrke brukerrollen',
      'Gjennomføre tiltakene, måle, justere',
      'Lage plakat/poster',
    ]);
  });

  it('ask for no sign twice', () => {
    const signs = readTasks(file('tasks')).flatMap(({ shownBy }) => shownBy);
    expect(new Set(signs).size).toBe(signs.length);
  });
});
