import { expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { ConsentPlace } from '../../../src/domain/team.ts';
import { whyVoiceIsHidden } from '../../../src/project/why-voice-is-hidden.ts';

const day = (text: string) => text as CalendarDate;
const both: readonly ConsentPlace[] = ['gathering', 'web'];
const during2022 = { date: day('2022-02-01'), covers: both, until: day('2022-12-31') };

it.each([
  ['no-date', null],
  ['no-place', { ...during2022, covers: [] }],
  ['only-web', { ...during2022, covers: ['web'] as const }],
  ['not-begun', { ...during2022, date: day('2022-07-01') }],
  ['run-out', { ...during2022, until: day('2022-05-31') }],
  [null, during2022],
  [null, { ...during2022, until: null }],
])('a consent lacks %s', (reason, consent) => {
  expect(whyVoiceIsHidden({ text: 'Godt.', consent }, day('2022-06-01'))).toBe(reason);
});

it('is not compared with a day that is not given', () => {
  expect(whyVoiceIsHidden({ text: 'Godt.', consent: during2022 }, null)).toBeNull();
});
