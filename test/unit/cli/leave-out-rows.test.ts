import { expect, it } from 'vitest';
import { leaveOutRows } from '../../../src/cli/leave-out-rows.ts';
import { packagedCatalogue } from '../catalogue/packaged-catalogue.ts';
import { makeProject } from '../input/make-project.ts';
import { tableOf } from '../input/read-text.ts';

const [pattern] = makeProject().teams;
const seljord = pattern
  ? [{ ...pattern, id: 'seljord' as typeof pattern.id, name: 'Seljord kommune', aliases: [] }]
  : [];
const project = makeProject({ teams: [...makeProject().teams, ...seljord], catalogue: packagedCatalogue });
const keptWithout = (names: readonly string[], text: string, of = project) =>
  leaveOutRows([tableOf(text, 'x.csv')], of, names).flatMap(({ rows }) => rows.map(({ row }) => row));

const long = (...teams: string[]) =>
  ['team;indikator;periode;teller;nevner', ...teams.map((team) => `${team};E2-03;2022-01;4;12`)].join('\n');

it.each(['4022', '4022 Seljord', 'Seljord', 'SeIjord', 'SELJORD KOMMUNE'])(
  'leaves out rows of the team as %s',
  (cell) => {
    expect(keptWithout(['seljord'], long('Fjelldal', cell, 'Nordvik'))).toEqual([2, 4]);
  },
);

it('takes the number of a municipality for its name', () => {
  expect(keptWithout(['4022'], long('Fjelldal', 'Seljord'))).toEqual([2]);
});

it('leaves out a team that only the tables name', () => {
  const unlisted = makeProject({ teams: [], teamsAreListed: false });
  expect(keptWithout(['sone 1'], long('Sone 1', 'Sone 2', 'SONE 1'), unlisted)).toEqual([3]);
});

it('leaves out the rows of a wide sheet below the name of the team', () => {
  const text = [
    'team;målepunkt;tall;2022-01;2022-02',
    'Seljord;HPH2;teller;8;7',
    ';;nevner;10;9',
    'Fjelldal;HPH2;teller;8;7',
    ';;nevner;10;9',
  ].join('\n');
  expect(keptWithout(['seljord'], text)).toEqual([4, 5]);
});

it('keeps a long row without a team, which may be anybody’s', () => {
  expect(keptWithout(['seljord'], long('Seljord', ''))).toEqual([3]);
});
