import { describe, expect, it } from 'vitest';
import type { TeamId } from '../../../src/domain/ids.ts';
import type { Team } from '../../../src/domain/team.ts';
import { isTestName } from '../../../src/input/is-test-name.ts';
import { makeTeamRegister } from '../../../src/input/team-register.ts';
import { packagedCatalogue } from '../catalogue/packaged-catalogue.ts';
import { makeProject } from './make-project.ts';

const [pattern] = makeProject().teams as [Team];
const team = (id: string, name: string): Team => ({ ...pattern, id: id as TeamId, name, aliases: [] });
const municipalities = (...teams: Team[]) => makeTeamRegister(makeProject({ teams, catalogue: packagedCatalogue }));
const unlisted = () => makeTeamRegister(makeProject({ teams: [], teamsAreListed: false }));

describe('a municipality', () => {
  const register = municipalities(
    team('seljord', 'Seljord kommune'),
    team('drammen', 'Drammen'),
    team('nesbyen', 'Nesbyen'),
  );

  it.each(['4022', '4022 Seljord', '4022 – Seljord kommune', 'Seljord'])('is known by %s', (text) => {
    expect(register.resolve(text)).toEqual({ team: 'seljord', remarks: [] });
  });

  it.each([
    ['0828', 'seljord', { number: '4022', name: 'Seljord', since: 2020 }],
    ['3820', 'seljord', { number: '4022', name: 'Seljord', since: 2024 }],
    ['Nedre Eiker kommune', 'drammen', { number: '3301', name: 'Drammen', since: 2020 }],
    ['0625 Nedre Eiker', 'drammen', { number: '3301', name: 'Drammen', since: 2020 }],
  ])('is known by %s, which is said to be of before', (text, id, args) => {
    expect(register.resolve(text)).toEqual({ team: id, remarks: [{ code: 'renamed-municipality', args }] });
  });

  it.each(['828', '828 Seljord'])('is known by %s, of which Excel has dropped the first 0', (text) => {
    expect(register.resolve(text)).toEqual({
      team: 'seljord',
      remarks: [
        { code: 'lost-leading-zero', args: { number: '0828' } },
        { code: 'renamed-municipality', args: { number: '4022', name: 'Seljord', since: 2020 } },
      ],
    });
  });

  it('of today has lost its 0 in Oslo alone', () => {
    const oslo = municipalities(team('oslo', 'Oslo kommune'));
    for (const text of ['301', '301 Oslo']) {
      expect(oslo.resolve(text)).toEqual({
        team: 'oslo',
        remarks: [{ code: 'lost-leading-zero', args: { number: '0301' } }],
      });
    }
    expect(oslo.resolve('0301')).toEqual({ team: 'oslo', remarks: [] });
  });

  it.each(['0828', '3820', '4022', 'Seljord', 'Seljord kommune', '3820 Seljord'])(
    'that gpf.yaml knows by an older number is the same team as %s',
    (text) => {
      expect(municipalities(team('0828', 'Vest i fylket')).resolve(text)?.team).toBe('0828');
    },
  );

  it('that was merged into another one under another name is not that one', () => {
    const nedreEiker = municipalities(team('nedre-eiker', 'Nedre Eiker kommune'));
    expect(nedreEiker.resolve('Drammen')).toBeNull();
    expect(nedreEiker.resolve('3301')).toBeNull();
  });

  it.each([
    ['Tana', 'Deatnu'],
    ['Tana', 'Deatnu – Tana'],
    ['Tana', '5628 Deatnu'],
    ['Deatnu', 'Tana kommune'],
    ['Deatnu Tana', '2025'],
    ['Kåfjord', 'Gáivuotna Kåfjord Kaivuono'],
    ['Kåfjord kommune', 'Kaivuono'],
    ['Guovdageaidnu Kautokeino', 'Kautokeino'],
    ['Snåsa', 'Snåase-Snåsa'],
    ['Karasjok', 'Karasjohka'],
  ])('that is listed as %s is known by %s', (name, text) => {
    expect(municipalities(team('x', name)).resolve(text)?.team).toBe('x');
  });

  it.each(['4022 Drammen', '4021', '12', 'Nes', '40222', 'Midt-Telemark'])('is not guessed from %s', (text) => {
    expect(register.resolve(text)).toBeNull();
  });

  it('that was divided is the part that kept its name, or none', () => {
    const both = municipalities(
      team('aalesund', 'Ålesund kommune'),
      team('haram', 'Haram kommune'),
      team('narvik', 'Narvik'),
    );
    expect(both.resolve('1507')?.team).toBe('aalesund');
    expect(both.resolve('1534')?.team).toBe('haram');
    expect(both.resolve('1850 Tysfjord')).toBeNull();
  });
});

describe('a name that looks like another', () => {
  it.each(['Fj\u0435lldal', 'FjeIIdal', 'N\u043erdvik'])('is the listed team, with a word of it: %s', (text) => {
    expect(makeTeamRegister(makeProject()).resolve(text)?.remarks).toMatchObject([{ code: 'lookalike-name' }]);
  });

  it.each(['Fjelldal\u200b', 'Fjelldal  kommune', 'FJELLDAL'])(
    'and is spelled the same is no other name: %j',
    (text) => {
      expect(makeTeamRegister(makeProject()).resolve(text)).toEqual({ team: 'fjelldal', remarks: [] });
    },
  );

  it('is another team where the project lists none, and is asked about', () => {
    const register = unlisted();
    expect(register.resolve('Sone 10')?.remarks).toEqual([]);
    expect(register.resolve('Sone 1O')?.remarks).toEqual([{ code: 'lookalike-name', args: { other: 'Sone 10' } }]);
    expect(register.resolve('Sone 11')?.remarks).toEqual([]);
    expect(register.seen().map(({ name }) => name)).toEqual(['Sone 10', 'Sone 1O', 'Sone 11']);
  });

  it('is taken for a team of any cell only where it is known', () => {
    const register = unlisted();
    expect(register.recognize('Havsund')).toBeNull();
    register.resolve('Havsund');
    expect(register.recognize('havsund')).toBe('havsund');
  });
});

it.each(['test', 'Testkommune', 'Test Testesen', 'demo', 'xxx', 'Team test'.slice(5)])(
  '%s is a name for testing',
  (name) => {
    expect(isTestName(name)).toBe(true);
  },
);
it.each(['Testad', 'Attestasjonen', 'Demokratiparken bydel', 'Xi'])('%s is a name of its own', (name) => {
  expect(isTestName(name)).toBe(false);
});

it('tells nobody apart from the municipalities of Norway', () => {
  const teams = packagedCatalogue.municipalities.map(({ number, name }) => team(number, name));
  const register = municipalities(...teams);
  for (const { number, name } of packagedCatalogue.municipalities) {
    expect(register.resolve(number)).toEqual({ team: number, remarks: [] });
    expect(register.resolve(name)).toEqual({ team: number, remarks: [] });
  }
  for (const { number, otherNames } of packagedCatalogue.municipalities) {
    for (const name of otherNames) expect(register.resolve(name)).toEqual({ team: number, remarks: [] });
  }
  expect(teams).toHaveLength(357);
});
