import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { CellPlace } from '../../../src/domain/cell-place.ts';
import type { PosterField, TeamChange, TeamText } from '../../../src/domain/team-sheet.ts';
import { completeTeams, type TeamSheets } from '../../../src/project/complete-teams.ts';
import { read, teamId } from './projects.ts';

const place = (row: number): CellPlace => ({ file: 'plakat.csv', row, line: row, column: 'tekst', cell: `C${row}` });

/** Rows of `plakat.csv` of team a, from row 2 on. */
const texts = (...rows: readonly (readonly [PosterField, string])[]): readonly TeamText[] =>
  rows.map(([field, text], index) => ({ team: teamId('a'), field, text, place: place(index + 2) }));

const change = (team: string, date: string, text: string): TeamChange => ({
  team: teamId(team),
  change: { date: date as CalendarDate, text },
  place: place(2),
});

const complete = (yaml: string, sheets: Partial<TeamSheets>, today: string | null = null) => {
  const { project, findings } = completeTeams(
    read(yaml).project,
    { changes: [], texts: [], teamNames: [], ...sheets },
    today as CalendarDate | null,
  );
  return { teams: project.teams, a: project.teams.find(({ id }) => id === 'a'), project, findings };
};

const listed = 'teams: [{ id: a, name: A }, { id: b, name: B }]';
const codes = (findings: readonly { readonly code: string; readonly row: number | null }[]) =>
  findings.map(({ code, row }) => `${code} ${row}`);

describe('completeTeams', () => {
  it('fills in every part of a poster from the sheet', () => {
    const { a, findings } = complete(listed, {
      texts: texts(
        ['title', 'Trygt hjem'],
        ['background', 'Mange ventet.'],
        ['aim', '90 % innen tre dager'],
        ['aim-by', 'mars 2023'],
        ['aim-for', 'alle'],
        ['main-indicator', 'E2-03'],
        ['patient-voice', 'Godt å komme hjem.'],
        ['consent-date', '1.8.2022'],
        ['consent-covers', 'samling, nett'],
        ['consent-until', '31.12.2024'],
        ['users-changed', 'Brukerne deltar.'],
        ['anchoring', 'Ledermøte.'],
        ['learned', 'Ring først.'],
        ['next', 'Alle soner.'],
        ['learned', 'Mål ukentlig.'],
        ['ask-us', 'hjemreisen'],
        ['contact', 'Kari'],
        ['wheel', 'Evaluere'],
      ),
    });
    expect(findings).toEqual([]);
    expect(a?.wheel).toEqual(['evaluate']);
    expect(a?.poster).toEqual({
      title: 'Trygt hjem',
      background: 'Mange ventet.',
      aim: { what: '90 % innen tre dager', by: '2023-03-31', for: 'alle' },
      mainIndicator: 'sykepleier-3-dager',
      patientVoice: {
        text: 'Godt å komme hjem.',
        consent: { date: '2022-08-01', covers: ['gathering', 'web'], until: '2024-12-31' },
      },
      anchoring: 'Ledermøte.',
      usersChanged: 'Brukerne deltar.',
      learned: ['Ring først.', 'Mål ukentlig.'],
      next: ['Alle soner.'],
      askUs: 'hjemreisen',
      contact: 'Kari',
    });
  });

  it('leaves other teams alone', () => {
    const { teams } = complete(listed, {
      texts: texts(['title', 'Trygt hjem']),
      changes: [change('a', '2022-01-01', 'x')],
    });
    expect(teams[1]).toMatchObject({ id: 'b', changes: [], poster: { title: null } });
  });

  it('lets gpf.yaml win, with a finding where the sheet says something else', () => {
    const yaml = `
teams:
  - id: a
    name: A
    wheel: [plan]
    poster: { title: Fra filen, learned: [En], contact: Kari }
`;
    const { a, findings } = complete(yaml, {
      texts: texts(
        ['title', 'Fra arket'],
        ['learned', 'To'],
        ['contact', 'Kari'],
        ['askUs' as PosterField, 'x'],
        ['wheel', 'do'],
        ['ask-us', 'y'],
      ),
    });
    expect(a).toMatchObject({
      wheel: ['plan'],
      poster: { title: 'Fra filen', learned: ['En'], contact: 'Kari', askUs: 'y' },
    });
    expect(codes(findings)).toEqual(['config-beats-sheet 2', 'config-beats-sheet 3', 'config-beats-sheet 6']);
    expect(findings[0]).toMatchObject({ args: { what: 'text' }, team: 'a', severity: 'warning' });
  });

  it('keeps the changes of both, once each and in the order of their dates', () => {
    const yaml = 'teams: [{ id: a, name: A, changes: [{ date: 2022-03-01, text: Telefon }] }]';
    const { a } = complete(yaml, {
      changes: [
        change('a', '2022-05-01', 'Møte'),
        change('a', '2022-01-10', 'Liste'),
        change('a', '2022-03-01', 'Telefon'),
      ],
    });
    expect(a?.changes.map(({ date, text }) => `${date} ${text}`)).toEqual([
      '2022-01-10 Liste',
      '2022-03-01 Telefon',
      '2022-05-01 Møte',
    ]);
  });

  it('makes the teams of the data where none are listed, with their names as written', () => {
    const { teams, project } = complete('', {
      teamNames: [
        { id: teamId('nordvik'), name: 'Nordvik' },
        { id: teamId('a'), name: 'A' },
      ],
      changes: [change('bare-tiltak', '2022-01-01', 'x')],
    });
    expect(teams.map(({ id, name }) => [id, name])).toEqual([
      ['nordvik', 'Nordvik'],
      ['a', 'A'],
      ['bare-tiltak', 'bare-tiltak'],
    ]);
    expect(teams[0]).toMatchObject({ kind: 'municipality', language: null, share: { network: false, web: false } });
    expect(project.teamsAreListed).toBe(false);
  });

  it('makes no teams where they are listed', () => {
    expect(complete(listed, { teamNames: [{ id: teamId('c'), name: 'C' }] }).teams).toHaveLength(2);
  });

  it('joins several rows of one text as paragraphs, and takes the same row twice for one', () => {
    const { a } = complete(listed, {
      texts: texts(['background', 'Først.'], ['background', 'Så.'], ['title', 'T'], ['title', ' T ']),
    });
    expect(a?.poster).toMatchObject({ background: 'Først.\nSå.', title: 'T' });
  });

  it('does not choose between two days or two indicators', () => {
    const { a, findings } = complete(listed, {
      texts: texts(
        ['aim', 'x'],
        ['aim-by', '1.1.2023'],
        ['aim-by', '1.2.2023'],
        ['main-indicator', 'HPH2'],
        ['main-indicator', 'HPH3'],
      ),
    });
    expect(a?.poster).toMatchObject({ aim: { what: 'x', by: null }, mainIndicator: null });
    expect(codes(findings)).toEqual(['period-not-understood 4', 'unknown-indicator 6']);
  });

  it('tells a word that it does not know, with the one that was probably meant', () => {
    const { a, findings } = complete(listed, { texts: texts(['wheel', 'planlege og utføre'], ['wheel', 'hvile']) });
    expect(a?.wheel).toEqual(['do']);
    expect(findings).toMatchObject([
      { code: 'unknown-poster-field', row: 2, found: 'planlege', args: { suggestion: 'planlegge' }, team: 'a' },
      { code: 'unknown-poster-field', row: 3, found: 'hvile', args: { suggestion: null, within: 'wheel' } },
    ]);
  });

  it("leaves a patient's words out without consent, with a finding at the words", () => {
    const words = ['patient-voice', 'Godt å komme hjem.'] as const;
    const { a, findings } = complete(listed, { texts: texts(['title', 'T'], words) });
    expect(a?.poster.patientVoice).toBeNull();
    expect(findings).toMatchObject([{ code: 'story-without-consent', row: 3, team: 'a', severity: 'warning' }]);
    const web = texts(words, ['consent-date', '2022-08-01'], ['consent-covers', 'nett']);
    const told = complete(listed, { texts: web }).findings;
    expect(told).toMatchObject([{ code: 'story-without-consent', row: 2, args: { reason: 'only-web' } }]);
    const nowhere = texts(words, ['consent-date', '2022-08-01'], ['consent-covers', 'overalt']);
    expect(complete(listed, { texts: nowhere }).findings).toMatchObject([
      { code: 'unknown-poster-field', found: 'overalt', args: { within: 'consent-covers' } },
    ]);
  });

  it('compares the end of a consent with today only where today is given', () => {
    const rows = texts(
      ['patient-voice', 'Godt.'],
      ['consent-date', '2022-08-01'],
      ['consent-covers', 'samling'],
      ['consent-until', '2022-12-31'],
    );
    expect(complete(listed, { texts: rows }).a?.poster.patientVoice).not.toBeNull();
    expect(complete(listed, { texts: rows }, '2022-12-31').a?.poster.patientVoice).not.toBeNull();
    expect(complete(listed, { texts: rows }, '2023-01-01').a?.poster.patientVoice).toBeNull();
  });
});
