import { describe, expect, it } from 'vitest';
import { findImpossibleOrders } from '../../../src/pathway/find-impossible-orders.ts';
import { makePathway, type PathwayInWords } from './make-pathway.ts';

/** The impossible orders of a pathway, as `earlier > later`. */
const ordersIn = (words: PathwayInWords): readonly string[] =>
  findImpossibleOrders(makePathway(words)).map(({ earlier, later }) => `${earlier} > ${later}`);

describe('an impossible order of dates', () => {
  it('is to be discharged before being ready, home before discharged, or readmitted before discharged', () => {
    expect(ordersIn({ ready: '2022-03-02', discharged: '2022-03-01' })).toEqual(['ready > discharged']);
    expect(ordersIn({ discharged: '2022-03-02', home: '2022-03-01' })).toEqual(['discharged > home']);
    expect(ordersIn({ discharged: '2022-03-02', readmitted: '2022-03-01' })).toEqual(['discharged > readmitted']);
  });

  it('is every one that is broken', () => {
    const dates = { ready: '2022-03-05', discharged: '2022-03-04', home: '2022-03-03', readmitted: '2022-03-02' };
    expect(ordersIn(dates)).toEqual(['ready > discharged', 'discharged > home', 'discharged > readmitted']);
  });

  it('is anything that takes a living patient, after the death', () => {
    expect(ordersIn({ died: '2022-03-01', hph5: '2022-03-02' })).toEqual(['hph5 > died']);
    expect(ordersIn({ died: '2022-03-01', gp: '2022-03-02', decline: ['2022-03-02', '2022-03-03'] })).toEqual([
      'gp > died',
      'decline > died',
    ]);
    const living = ['ready', 'discharged', 'home', 'epikrise_in_hand', 'joint_planning', 'what_matters'] as const;
    const more = ['medication_help', 'reconciled', 'function_assessed', 'hph1', 'hph2', 'hph3'] as const;
    const last = ['hph5', 'gp', 'readmitted', 'moved'] as const;
    for (const event of [...living, ...more, ...last]) {
      expect(ordersIn({ died: '2022-03-01', [event]: '2022-03-02' })).toEqual([`${event} > died`]);
    }
  });

  it('is not what can come late: papers, messages and lists that are written afterwards', () => {
    const after = '2022-03-02';
    const papers = { epikrise: after, medication_list: after, hph0: after, daily_work_list: after };
    expect(
      ordersIn({ died: '2022-03-01', ...papers, hph4: [after], hph6: [after], admission_message: [after] }),
    ).toEqual([]);
  });

  it('is not what is only odd', () => {
    expect(ordersIn({ home: '2022-03-05', hph1: '2022-03-06', hph2: '2022-03-01', hph5: '2022-03-02' })).toEqual([]);
    expect(ordersIn({ moved: '2022-03-01', hph2: '2022-03-02' })).toEqual([]);
    expect(ordersIn({ home: '2022-03-05', readmitted: '2022-03-04' })).toEqual([]);
    expect(ordersIn({ admission_message: ['2022-03-02 10:00'], hph6: ['2022-03-02 09:00'] })).toEqual([]);
  });

  it('takes the times of both where the day is the same', () => {
    expect(ordersIn({ discharged: '2022-03-01 12:00', home: '2022-03-01 11:59' })).toEqual(['discharged > home']);
    expect(ordersIn({ discharged: '2022-03-01 12:00', home: '2022-03-01 12:00' })).toEqual([]);
    expect(ordersIn({ discharged: '2022-03-01 12:00', home: '2022-03-01' })).toEqual([]);
    expect(ordersIn({ discharged: '2022-03-01', home: '2022-03-01 00:01' })).toEqual([]);
  });

  it('is not told of what has no date', () => {
    expect(ordersIn({ discharged: 'ja', home: '2022-03-01', readmitted: 'nei' })).toEqual([]);
    expect(ordersIn({ died: 'ja', hph5: '2022-03-01' })).toEqual([]);
    expect(ordersIn({ died: '2022-03-01', hph5: 'ja' })).toEqual([]);
  });
});
