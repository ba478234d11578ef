import { describe, expect, it } from 'vitest';
import { findingsOf, indicatorId, read } from './projects.ts';

describe('what gpf.yaml says for the sheet of the network', () => {
  it('is its indicator, by code or name, and how users and general practitioners take part', () => {
    const { project } = read(
      'network: { name: Nett, mainIndicator: E2-03, users: To plasser., generalPractitioners: En plass. }',
    );
    expect(project.network).toMatchObject({
      mainIndicator: indicatorId('sykepleier-3-dager'),
      participation: { users: 'To plasser.', generalPractitioners: 'En plass.' },
    });
  });

  it('is nothing where nothing is written', () => {
    const { project } = read('network: { name: Nett }');
    expect(project.network).not.toHaveProperty('mainIndicator');
    expect(project.network).not.toHaveProperty('participation');
  });

  it('stands under helsefellesskap as well', () => {
    const { project } = read('helsefellesskap: { name: Felles, mainIndicator: hva-er-viktig, users: Med. }');
    expect(project.network).toMatchObject({ mainIndicator: 'hva-er-viktig', participation: { users: 'Med.' } });
  });

  it('must be an indicator that there is', () => {
    expect(findingsOf('helsefellesskap: { name: Felles, mainIndicator: x2 }')).toHaveLength(1);
  });
});

describe('what gpf.yaml says for the leaders', () => {
  it('is what the partnership is asked, and who takes part', () => {
    const { project } = read('partnership: { asks: [Sett av tid.], generalPractitioners: En plass. }');
    expect(project.partnership).toEqual({
      indicators: [],
      direction: null,
      decisions: [],
      nextMeeting: null,
      asks: ['Sett av tid.'],
      participation: { generalPractitioners: 'En plass.' },
    });
  });

  it('is what the strategic committee has chosen and decided', () => {
    const { project } = read(
      'strategic: { indicators: [E2-03], direction: Samme vei., decisions: [Felles rutine.], nextMeeting: 2023-03-09, users: Med. }',
    );
    expect(project.strategic).toEqual({
      indicators: [indicatorId('sykepleier-3-dager')],
      direction: 'Samme vei.',
      decisions: ['Felles rutine.'],
      nextMeeting: '2023-03-09',
      participation: { users: 'Med.' },
    });
  });

  it('is nothing where gpf.yaml has no such key', () => {
    const { project } = read('language: nb');
    expect(project.partnership).toBeNull();
    expect(project).not.toHaveProperty('strategic');
  });

  it('must name indicators that there are', () => {
    expect(findingsOf('strategic: { indicators: [E2-03, x2] }')).toHaveLength(1);
  });
});
