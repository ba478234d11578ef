import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import { gatheringFor } from '../../../src/poster/gathering-for.ts';
import { defaultGatherings } from '../../../src/project/default-gatherings.ts';
import { read } from './projects.ts';

const day = (text: string) => text as CalendarDate;

describe('the default plan of gatherings', () => {
  it('has three months of preparation, nine months of work to the third gathering, and nine more to the fourth', () => {
    expect(defaultGatherings(day('2021-08-01'), 'nb').map(({ name, date }) => `${name} ${date}`)).toEqual([
      'Samling 1 2021-11-01',
      'Samling 2 2022-03-01',
      'Samling 3 2022-08-01',
      'Samling 4 2023-05-01',
    ]);
  });

  it('meets the months in which Sogn og Fjordane met: from March 2021, in December, and about 1 September 2022', () => {
    const dates = defaultGatherings(day('2020-12-01'), 'nn').map(({ date }) => date);
    expect(dates).toEqual(['2021-03-01', '2021-07-01', '2021-12-01', '2022-09-01']);
  });

  it('is called what a project file in its language would call it', () => {
    expect(defaultGatherings(day('2021-08-01'), 'en')[0]?.name).toBe('Gathering 1');
  });
});

describe('the gatherings of a project file', () => {
  const gatheringsOf = (text: string) => read(text).project.network?.gatherings;

  it('are planned from the start where none are written, and each says so', () => {
    const gatherings = gatheringsOf('network: { name: Fjell, start: 2021-08-01 }');
    expect(gatherings).toHaveLength(4);
    expect(gatherings?.every(({ isPlanned }) => isPlanned)).toBe(true);
  });

  it('are those that are written, and nothing is planned beside them', () => {
    const text = 'network: { start: 2021-08-01, gatherings: [{ name: Samling 1, date: 2021-11-23 }] }';
    expect(gatheringsOf(text)).toEqual([{ name: 'Samling 1', date: '2021-11-23' }]);
  });

  it('are none where the list is empty or nothing tells of a start', () => {
    expect(gatheringsOf('network: { start: 2021-08-01, gatherings: [] }')).toEqual([]);
    expect(gatheringsOf('network: { name: Fjell }')).toEqual([]);
  });

  it('may be marked as planned, and have a day when posters go to print', () => {
    const text =
      'helsefellesskap: { gatherings: [{ name: Samling 1, date: 2021-11-23, planned: ja, postersToPrint: 2021-11-15 }] }';
    expect(gatheringsOf(text)).toEqual([
      { name: 'Samling 1', date: '2021-11-23', postersToPrint: '2021-11-15', isPlanned: true },
    ]);
  });

  it('stand on no poster as long as they are only planned', () => {
    const planned = read('network: { name: Fjell, start: 2021-08-01 }').project.network;
    expect(gatheringFor(planned, day('2022-06-30'))).toBeNull();
    const set = read('network: { gatherings: [{ name: Samling 3, date: 2022-09-29 }] }').project.network;
    expect(gatheringFor(set, day('2022-06-30'))?.name).toBe('Samling 3');
  });
});
