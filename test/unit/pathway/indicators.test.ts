import { describe, expect, it } from 'vitest';
import { countOne } from './count-one.ts';

const home = { discharged: '2022-03-01', home: '2022-03-01' };

describe('E2-01, both papers before the journey home', () => {
  const count = (words: object) => countOne('epikrise-og-legemiddelliste', { discharged: '2022-03-02', ...words });

  it('counts a discharge to home where both came at or before it', () => {
    expect(count({ epikrise: '2022-03-01', medication_list: '2022-03-02' })).toBe('1/1');
  });

  it('does not count it where one of them came later, or never', () => {
    expect(count({ epikrise: '2022-03-01', medication_list: '2022-03-03' })).toBe('0/1');
    expect(count({ epikrise: '2022-03-01' })).toBe('0/1');
    expect(count({ epikrise: '2022-03-01', medication_list: 'nei' })).toBe('0/1');
    expect(count({})).toBe('0/1');
  });

  it('does not count what has no date: nothing shows that it was in time', () => {
    expect(count({ epikrise: 'ja', medication_list: 'ja' })).toBe('0/1');
  });

  it('goes by the time of the day where both are written, else by the day', () => {
    const papers = (discharged: string, epikrise: string) =>
      countOne('epikrise-og-legemiddelliste', { discharged, epikrise, medication_list: '2022-03-01' });
    expect(papers('2022-03-02 12:00', '2022-03-02 12:00')).toBe('1/1');
    expect(papers('2022-03-02 12:00', '2022-03-02 12:01')).toBe('0/1');
    expect(papers('2022-03-02', '2022-03-02 23:59')).toBe('1/1');
    expect(papers('2022-03-02 12:00', '2022-03-02')).toBe('1/1');
  });

  it('asks about discharges to home, and needs the date of discharge', () => {
    expect(count({ inclusion: 'new' })).toBe('wrong-inclusion');
    expect(count({ inclusion: 'yearly', destination: 'institution' })).toBe('wrong-inclusion');
    expect(count({ destination: 'institution' })).toBe('wrong-destination');
    expect(countOne('epikrise-og-legemiddelliste', { home: '2022-03-01' })).toBe('date-missing');
    expect(countOne('epikrise-og-legemiddelliste', { discharged: 'ja', home: '2022-03-01' })).toBe('date-missing');
  });

  it('has no limit: nothing is waited for and no death takes anybody out', () => {
    expect(
      countOne('epikrise-og-legemiddelliste', { discharged: '2022-03-02', died: '2022-03-02' }, '2022-03-02'),
    ).toBe('0/1');
  });
});

describe('E2-02, the homecoming is prepared', () => {
  const count = (words: object) => countOne('forberedt-hjemkomst', { home: '2022-03-02 14:00', ...words });

  it('counts HPH1 at or before the homecoming', () => {
    expect(count({ hph1: '2022-02-28' })).toBe('1/1');
    expect(count({ hph1: '2022-03-02' })).toBe('1/1');
    expect(count({ hph1: '2022-03-02 14:00' })).toBe('1/1');
    expect(count({ hph1: '2022-03-02 14:01' })).toBe('0/1');
    expect(count({ hph1: '2022-03-03' })).toBe('0/1');
    expect(count({ hph1: 'ja' })).toBe('0/1');
  });
});

describe('E2-03, a nurse within 3 days', () => {
  const count = (words: object, through?: string) => countOne('sykepleier-3-dager', { ...home, ...words }, through);

  it('counts HPH2 on day 0 to 3 after the homecoming, and not on day 4', () => {
    expect(count({ hph2: '2022-03-01' })).toBe('1/1');
    expect(count({ hph2: '2022-03-04' })).toBe('1/1');
    expect(count({ hph2: '2022-03-05' })).toBe('0/1');
  });

  it('goes by calendar dates, whatever the time of the day', () => {
    expect(count({ home: '2022-03-01 08:00', hph2: '2022-03-04 23:59' })).toBe('1/1');
    expect(count({ home: '2022-03-01 23:59', hph2: '2022-03-05 00:01' })).toBe('0/1');
  });

  it('does not count a list from before the homecoming, or without a date', () => {
    expect(count({ hph2: '2022-02-28' })).toBe('0/1');
    expect(count({ hph2: 'ja' })).toBe('0/1');
  });

  it('leaves out those whose third day is not over in the data, also where the list is done', () => {
    expect(count({}, '2022-03-03')).toBe('time-not-up');
    expect(count({ hph2: '2022-03-01' }, '2022-03-03')).toBe('time-not-up');
    expect(count({}, '2022-03-04')).toBe('0/1');
  });

  it.each(['died', 'moved', 'readmitted'])('leaves out who %s by day 3 without the list', (end) => {
    expect(count({ [end]: '2022-03-01' })).toBe('ended-before-limit');
    expect(count({ [end]: '2022-03-04' })).toBe('ended-before-limit');
    expect(count({ [end]: '2022-03-05' })).toBe('0/1');
  });

  it('counts those who had the list before they died, moved or were readmitted', () => {
    expect(count({ hph2: '2022-03-02', died: '2022-03-03' })).toBe('1/1');
    expect(count({ hph2: '2022-03-02', readmitted: '2022-03-02' })).toBe('1/1');
  });

  it('leaves out who died at an unknown time without the list, since nobody knows on which side of the limit', () => {
    expect(count({ died: 'ja' })).toBe('date-missing');
    expect(count({ died: 'ja', hph2: '2022-03-02' })).toBe('1/1');
    expect(count({ died: 'ja', moved: '2022-03-02' })).toBe('ended-before-limit');
    expect(count({ died: 'nei' })).toBe('0/1');
  });

  it('needs the homecoming', () => {
    expect(countOne('sykepleier-3-dager', { discharged: '2022-03-01', hph2: '2022-03-02' })).toBe('date-missing');
  });

  it('asks its questions in order: inclusion, time, end, date', () => {
    expect(count({ inclusion: 'new', died: '2022-03-02' }, '2022-03-02')).toBe('wrong-inclusion');
    expect(count({ died: '2022-03-02' }, '2022-03-02')).toBe('time-not-up');
    expect(count({ died: 'ja', moved: 'ja' }, '2022-03-02')).toBe('time-not-up');
    expect(countOne('sykepleier-3-dager', { destination: 'institution' })).toBe('wrong-destination');
  });
});

describe('E2-04, the general practitioner within 14 days', () => {
  const count = (words: object, through?: string) =>
    countOne('fastlege-14-dager', { discharged: '2022-03-01', home: '2022-03-03', ...words }, through);

  it('counts the days from the discharge, not from the homecoming', () => {
    expect(count({ gp: '2022-03-01' })).toBe('1/1');
    expect(count({ gp: '2022-03-15' })).toBe('1/1');
    expect(count({ gp: '2022-03-16' })).toBe('0/1');
    expect(count({ gp: '2022-02-28' })).toBe('0/1');
  });

  it('leaves out until the 14th day is over, and who ended by then', () => {
    expect(count({}, '2022-03-14')).toBe('time-not-up');
    expect(count({}, '2022-03-15')).toBe('0/1');
    expect(count({ moved: '2022-03-15' })).toBe('ended-before-limit');
    expect(count({ moved: '2022-03-16' })).toBe('0/1');
  });

  it('needs both dates', () => {
    expect(count({ discharged: 'ja' })).toBe('date-missing');
    expect(count({ home: 'ja' })).toBe('date-missing');
  });

  it('belongs to the period of the homecoming, and is not counted before it', () => {
    expect(count({ home: '2022-03-20' }, '2022-03-19')).toBe('time-not-up');
    expect(count({ home: '2022-03-20' }, '2022-03-20')).toBe('0/1');
  });
});

describe('E2-05, the talk after four weeks', () => {
  const count = (words: object, through?: string) => countOne('fireukerssamtale', { ...home, ...words }, through);

  it('counts HPH5 on day 21 to 35 after the homecoming', () => {
    expect(count({ hph5: '2022-03-21' })).toBe('0/1');
    expect(count({ hph5: '2022-03-22' })).toBe('1/1');
    expect(count({ hph5: '2022-04-05' })).toBe('1/1');
    expect(count({ hph5: '2022-04-06' })).toBe('0/1');
  });

  it('waits through day 35', () => {
    expect(count({ hph5: '2022-03-29' }, '2022-04-04')).toBe('time-not-up');
    expect(count({ hph5: '2022-03-29' }, '2022-04-05')).toBe('1/1');
  });

  it('leaves out pathways that ended before day 28, whatever was done, and keeps those that ended on it', () => {
    expect(count({ died: '2022-03-28' })).toBe('ended-before-limit');
    expect(count({ died: '2022-03-29' })).toBe('0/1');
    expect(count({ hph5: '2022-03-22', readmitted: '2022-03-28' })).toBe('ended-before-limit');
    expect(count({ hph5: '2022-03-22', readmitted: '2022-03-29' })).toBe('1/1');
    expect(count({ hph5: '2022-03-22', moved: 'ja' })).toBe('date-missing');
  });
});

describe('E2-06, at least three of the four main lists', () => {
  const count = (words: object, through?: string) =>
    countOne('tre-av-fire-sjekklister', { ...home, ...words }, through);

  it('counts three of HPH1, HPH2, HPH3 and HPH5, done at any time or at an unknown one', () => {
    expect(count({ hph1: 'ja', hph2: '2022-08-01', hph5: 'ja' })).toBe('1/1');
    expect(count({ hph1: 'ja', hph2: 'ja', hph3: 'ja', hph5: 'ja' })).toBe('1/1');
    expect(count({ hph1: 'ja', hph2: 'ja', hph5: 'nei' })).toBe('0/1');
  });

  it('does not count lists that answer events, or those of the hospital and of each day', () => {
    const others = { hph0: 'ja', daily_work_list: 'ja', hph4: ['2022-03-02'], hph6: ['2022-03-03 10:00'] };
    expect(count({ hph1: 'ja', hph2: 'ja', ...others })).toBe('0/1');
  });

  it('waits and leaves out as the talk after four weeks', () => {
    const lists = { hph1: 'ja', hph2: 'ja', hph3: 'ja' };
    expect(count(lists, '2022-04-04')).toBe('time-not-up');
    expect(count(lists, '2022-04-05')).toBe('1/1');
    expect(count({ ...lists, died: '2022-03-28' })).toBe('ended-before-limit');
    expect(count({ ...lists, died: '2022-03-29' })).toBe('1/1');
  });
});

describe('E2-07, the checklist at a decline', () => {
  const count = (words: object, through?: string) => countOne('sjekkliste-ved-forverring', words, through);

  it('counts HPH4 on the day of the event or the day after', () => {
    expect(count({ decline: ['2022-03-01'], hph4: ['2022-03-01'] })).toBe('1/1');
    expect(count({ decline: ['2022-03-01 23:30'], hph4: ['2022-03-02'] })).toBe('1/1');
    expect(count({ decline: ['2022-03-01'], hph4: ['2022-03-03'] })).toBe('0/1');
    expect(count({ decline: ['2022-03-01 12:00'], hph4: ['2022-03-01 11:00'] })).toBe('0/1');
  });

  it('counts each event, and lets each list answer one', () => {
    expect(count({ decline: ['2022-03-01', '2022-03-01', '2022-03-09'], hph4: ['2022-03-01', '2022-03-09'] })).toBe(
      '2/3',
    );
  });

  it('counts nothing without events, whatever lists there are', () => {
    expect(count({ hph4: ['2022-03-01'] })).toBe('nothing');
    expect(count({ decline: ['nei'] })).toBe('nothing');
  });

  it('asks about every pathway, however it began', () => {
    expect(count({ decline: ['2022-03-01'], inclusion: 'yearly', destination: 'institution' })).toBe('0/1');
  });

  it('waits through the day after, and leaves out who died or moved by then without it', () => {
    expect(count({ decline: ['2022-03-01'], hph4: ['2022-03-01'] }, '2022-03-01')).toBe('time-not-up');
    expect(count({ decline: ['2022-03-01'], died: '2022-03-02' })).toBe('ended-before-limit');
    expect(count({ decline: ['2022-03-01'], died: '2022-03-03' })).toBe('0/1');
    expect(count({ decline: ['2022-03-01'], hph4: ['2022-03-01'], died: '2022-03-02' })).toBe('1/1');
    expect(count({ decline: ['2022-03-01'], died: 'ja' })).toBe('date-missing');
  });

  it('is not ended by a readmission, which is often what the decline leads to', () => {
    expect(count({ decline: ['2022-03-01'], readmitted: '2022-03-01' })).toBe('0/1');
  });

  it('leaves out events without a date', () => {
    expect(count({ decline: ['ja', 'ja', '2022-03-01'], hph4: ['ja'] })).toBe('0/1, 2 date-missing');
  });
});

describe('E2-08, medication reconciled within 3 days', () => {
  const help = { ...home, medication_help: 'ja' };
  const count = (words: object, through?: string) => countOne('legemiddelsamstemming-3-dager', words, through);

  it('asks about homecomings of those who get help with their medicines', () => {
    expect(count({ ...help })).toBe('0/1');
    expect(count({ ...home, medication_help: '2022-02-01' })).toBe('0/1');
    expect(count({ ...home, medication_help: 'nei' })).toBe('no-medication-help');
    expect(count({ ...home })).toBe('no-medication-help');
    expect(count({ ...help, destination: 'institution' })).toBe('wrong-destination');
  });

  it('counts day 0 to 3', () => {
    expect(count({ ...help, reconciled: '2022-03-04' })).toBe('1/1');
    expect(count({ ...help, reconciled: '2022-03-05' })).toBe('0/1');
    expect(count({ ...help, reconciled: '2022-03-02' }, '2022-03-03')).toBe('time-not-up');
    expect(count({ ...help, readmitted: '2022-03-04' })).toBe('ended-before-limit');
  });
});

describe('E2-09, information to the hospital within 3 hours', () => {
  const count = (words: object, through?: string) => countOne('informasjon-til-sykehus-3-timer', words, through);
  const answered = (hph6: string) => count({ admission_message: ['2022-03-01 10:00'], hph6: [hph6] });

  it('counts HPH6 from the message to 3 hours and 0 minutes after it', () => {
    expect(answered('2022-03-01 10:00')).toBe('1/1');
    expect(answered('2022-03-01 13:00')).toBe('1/1');
    expect(answered('2022-03-01 13:01')).toBe('0/1');
    expect(answered('2022-03-01 09:59')).toBe('0/1');
  });

  it('counts hours past midnight', () => {
    expect(count({ admission_message: ['2022-03-01 22:30'], hph6: ['2022-03-02 01:30'] })).toBe('1/1');
    expect(count({ admission_message: ['2022-03-01 22:30'], hph6: ['2022-03-02 01:31'] })).toBe('0/1');
  });

  it('waits until the day on which the three hours end is over', () => {
    expect(count({ admission_message: ['2022-03-01 20:59'] }, '2022-03-01')).toBe('0/1');
    expect(count({ admission_message: ['2022-03-01 21:00'] }, '2022-03-01')).toBe('time-not-up');
    expect(count({ admission_message: ['2022-03-01 21:00'] }, '2022-03-02')).toBe('0/1');
  });

  it('leaves out messages without a time of the day, answered or not, and without a date', () => {
    expect(count({ admission_message: ['2022-03-01'], hph6: ['2022-03-01 10:00'] })).toBe('time-of-day-missing');
    expect(count({ admission_message: ['2022-03-01'] })).toBe('time-of-day-missing');
    expect(count({ admission_message: ['2022-03-01'] }, '2022-02-28')).toBe('time-not-up');
    expect(count({ admission_message: ['ja'] })).toBe('date-missing');
  });

  it('does not count an answer without a time of the day', () => {
    expect(answered('2022-03-01')).toBe('0/1');
    expect(answered('ja')).toBe('0/1');
  });

  it('lets each answer go to one message: the newest unanswered one at or before it', () => {
    const messages = ['2022-03-01 10:00', '2022-03-01 12:00'];
    expect(count({ admission_message: messages, hph6: ['2022-03-01 12:30'] })).toBe('1/2');
    expect(count({ admission_message: messages, hph6: ['2022-03-01 12:30', '2022-03-01 13:00'] })).toBe('2/2');
    expect(count({ admission_message: messages, hph6: ['2022-03-01 12:30', '2022-03-01 13:01'] })).toBe('1/2');
    expect(count({ admission_message: messages, hph6: ['2022-03-01 10:30', '2022-03-01 11:00'] })).toBe('1/2');
  });

  it('is ended by death and moving within the three hours, and not by the readmission that it is about', () => {
    const message = { admission_message: ['2022-03-01 10:00'] };
    expect(count({ ...message, readmitted: '2022-03-01 09:00' })).toBe('0/1');
    expect(count({ ...message, died: '2022-03-01 13:00' })).toBe('ended-before-limit');
    expect(count({ ...message, died: '2022-03-01 13:01' })).toBe('0/1');
    expect(count({ ...message, died: '2022-03-01' })).toBe('ended-before-limit');
    expect(count({ ...message, died: '2022-03-01 12:00', hph6: ['2022-03-01 11:00'] })).toBe('1/1');
  });
});

describe('E2-10, the patient was handed the discharge summary', () => {
  const count = (words: object) => countOne('epikrise-til-pasienten', { discharged: '2022-03-02', ...words });

  it('asks about all discharges, whatever the destination', () => {
    expect(count({})).toBe('0/1');
    expect(count({ destination: 'institution', epikrise_in_hand: 'ja' })).toBe('1/1');
    expect(count({ inclusion: 'new', epikrise_in_hand: 'ja' })).toBe('wrong-inclusion');
  });

  it('is content with a yes, but not with a date after the discharge', () => {
    expect(count({ epikrise_in_hand: 'nei' })).toBe('0/1');
    expect(count({ epikrise_in_hand: '2022-03-02' })).toBe('1/1');
    expect(count({ epikrise_in_hand: '2022-03-03' })).toBe('0/1');
  });
});

describe('E1-01, what matters to you', () => {
  const count = (words: object, through?: string) => countOne('hva-er-viktig', words, through);

  it('asks about all pathways, and counts an answer with or without a date', () => {
    expect(count({ home: '2022-03-01', what_matters: 'ja' })).toBe('1/1');
    expect(count({ home: '2022-03-01', what_matters: '2022-09-01', inclusion: 'yearly' })).toBe('1/1');
    expect(count({ home: '2022-03-01', destination: 'institution', died: '2022-03-01' })).toBe('0/1');
  });

  it('belongs to the homecoming, else to the first date of the pathway', () => {
    expect(count({ home: '2022-03-01', discharged: '2022-02-28' }, '2022-02-28')).toBe('time-not-up');
    expect(count({ what_matters: '2022-03-05', hph4: ['2022-03-02'], gp: '2022-03-09' }, '2022-03-02')).toBe('1/1');
    expect(count({ what_matters: '2022-03-05', hph4: ['2022-03-02'], gp: '2022-03-09' }, '2022-03-01')).toBe(
      'time-not-up',
    );
  });

  it('leaves out a pathway without any date', () => {
    expect(count({ what_matters: 'ja' })).toBe('date-missing');
  });
});

describe('E3-01, readmission within 30 days', () => {
  const count = (words: object, through?: string) =>
    countOne('reinnleggelse-30-dager', { discharged: '2022-03-01', acute: true, ...words }, through);

  it('counts an acute readmission from day 1 to day 30 where only dates are known', () => {
    expect(count({ readmitted: '2022-03-01' })).toBe('0/1');
    expect(count({ readmitted: '2022-03-02' })).toBe('1/1');
    expect(count({ readmitted: '2022-03-31' })).toBe('1/1');
    expect(count({ readmitted: '2022-04-01' })).toBe('0/1');
    expect(count({ readmitted: '2022-03-01 23:00' })).toBe('0/1');
  });

  it('counts it from 8 hours where both times are known', () => {
    const timed = (readmitted: string) => count({ discharged: '2022-03-01 10:00', readmitted });
    expect(timed('2022-03-01 17:59')).toBe('0/1');
    expect(timed('2022-03-01 18:00')).toBe('1/1');
    expect(count({ discharged: '2022-03-01 22:00', readmitted: '2022-03-02 05:59' })).toBe('0/1');
    expect(count({ discharged: '2022-03-01 22:00', readmitted: '2022-03-02' })).toBe('1/1');
    expect(timed('2022-03-31 23:59')).toBe('1/1');
  });

  it('does not count a planned one, and cannot tell where nothing is said', () => {
    expect(count({ readmitted: '2022-03-10', acute: false })).toBe('0/1');
    expect(count({ readmitted: '2022-03-10', acute: null })).toBe('acute-not-said');
    expect(count({ readmitted: '2022-05-10', acute: null })).toBe('0/1');
    expect(count({ acute: null })).toBe('0/1');
    expect(count({ readmitted: 'ja', acute: null })).toBe('date-missing');
    expect(count({ readmitted: 'ja', acute: false })).toBe('0/1');
  });

  it('asks about discharges to any destination', () => {
    expect(count({ destination: 'institution', readmitted: '2022-03-02' })).toBe('1/1');
    expect(count({ inclusion: 'yearly' })).toBe('wrong-inclusion');
    expect(count({ discharged: 'ja' })).toBe('date-missing');
  });

  it('waits through day 30, also with those who are readmitted already', () => {
    expect(count({ readmitted: '2022-03-02' }, '2022-03-30')).toBe('time-not-up');
    expect(count({ readmitted: '2022-03-02' }, '2022-03-31')).toBe('1/1');
  });

  it('is ended by death and moving alone', () => {
    expect(count({ died: '2022-03-31' })).toBe('ended-before-limit');
    expect(count({ moved: '2022-04-01' })).toBe('0/1');
    expect(count({ readmitted: '2022-03-10', died: '2022-03-12' })).toBe('1/1');
    expect(count({ readmitted: '2022-03-10', acute: false, died: '2022-03-12' })).toBe('ended-before-limit');
  });
});

describe('E3-02, nights from ready to discharged', () => {
  const count = (words: object) => countOne('overliggerdoegn', words);

  it('adds up nights, and none for those who left on the same day', () => {
    expect(count({ ready: '2022-02-27 23:00', discharged: '2022-03-02 08:00' })).toBe('3/1');
    expect(count({ ready: '2022-03-02', discharged: '2022-03-02' })).toBe('0/1');
  });

  it('asks about everybody with both dates', () => {
    const both = { ready: '2022-03-01', discharged: '2022-03-02' };
    expect(count({ ...both, destination: 'institution' })).toBe('1/1');
    expect(count({ ...both, inclusion: 'new' })).toBe('1/1');
    expect(count({ discharged: '2022-03-02' })).toBe('date-missing');
    expect(count({ ready: '2022-03-02' })).toBe('date-missing');
    expect(count({ home: '2022-03-02', inclusion: 'new' })).toBe('wrong-inclusion');
  });
});

describe('E4-01, function assessed within 28 days', () => {
  const count = (words: object, through?: string) =>
    countOne('funksjonsvurdering-4-uker', { ...home, ...words }, through);

  it('counts day 0 to 28', () => {
    expect(count({ function_assessed: '2022-03-01' })).toBe('1/1');
    expect(count({ function_assessed: '2022-03-29' })).toBe('1/1');
    expect(count({ function_assessed: '2022-03-30' })).toBe('0/1');
    expect(count({}, '2022-03-28')).toBe('time-not-up');
    expect(count({}, '2022-03-29')).toBe('0/1');
    expect(count({ readmitted: '2022-03-29' })).toBe('ended-before-limit');
  });
});

describe('E4-02, better or unchanged function', () => {
  const count = (words: object) => countOne('funksjon-etter-4-uker', { hph5: '2022-03-29', ...words });

  it('counts the same or a lower score: 1 is best', () => {
    expect(count({ function_start: 3, function_week4: 2 })).toBe('1/1');
    expect(count({ function_start: 3, function_week4: 3 })).toBe('1/1');
    expect(count({ function_start: 3, function_week4: 4 })).toBe('0/1');
  });

  it('needs both scores, and the date of the talk', () => {
    expect(count({ function_start: 3 })).toBe('number-missing');
    expect(count({ function_week4: 3 })).toBe('number-missing');
    expect(count({ hph5: 'ja', function_start: 3, function_week4: 2 })).toBe('date-missing');
    expect(countOne('funksjon-etter-4-uker', { function_start: 3 })).toBe('date-missing');
  });
});

describe('E4-03, the change of self-chosen activities', () => {
  it('is a mean with the number of patients, and may go down', () => {
    expect(countOne('selvvalgte-aktiviteter', { hph5: '2022-03-29', psfs_start: 4.33, psfs_week4: 6 })).toBe(
      '1.67 of 1',
    );
    expect(countOne('selvvalgte-aktiviteter', { hph5: '2022-03-29', psfs_start: 6, psfs_week4: 4 })).toBe('-2 of 1');
    expect(countOne('selvvalgte-aktiviteter', { hph5: '2022-03-29', psfs_start: 6 })).toBe('number-missing');
  });
});

describe('E4-05, days at home of the first 30', () => {
  const count = (words: object, through?: string) =>
    countOne('dager-hjemme', { discharged: '2022-03-01', ...words }, through);

  it('adds up the days', () => {
    expect(count({ days_home: 27 })).toBe('27/1');
    expect(count({ days_home: 0 })).toBe('0/1');
    expect(count({})).toBe('number-missing');
    expect(count({ days_home: 27, destination: 'institution' })).toBe('wrong-destination');
  });

  it('waits through day 30', () => {
    expect(count({ days_home: 27 }, '2022-03-30')).toBe('time-not-up');
    expect(count({ days_home: 27 }, '2022-03-31')).toBe('27/1');
  });

  it('keeps those who died or were readmitted, and leaves out those who moved by then', () => {
    expect(count({ days_home: 4, died: '2022-03-05' })).toBe('4/1');
    expect(count({ days_home: 4, readmitted: '2022-03-05' })).toBe('4/1');
    expect(count({ days_home: 4, moved: '2022-03-31' })).toBe('ended-before-limit');
    expect(count({ days_home: 4, moved: '2022-04-01' })).toBe('4/1');
  });
});

describe('E5-01, the discharge was planned together', () => {
  const count = (words: object) => countOne('utskrivning-planlagt-sammen', { discharged: '2022-03-02', ...words });

  it('counts a contact at or before the discharge, also one that is told by a yes', () => {
    expect(count({ joint_planning: '2022-03-02' })).toBe('1/1');
    expect(count({ joint_planning: 'ja' })).toBe('1/1');
    expect(count({ joint_planning: '2022-03-03' })).toBe('0/1');
    expect(count({})).toBe('0/1');
    expect(count({ destination: 'institution' })).toBe('wrong-destination');
  });
});
