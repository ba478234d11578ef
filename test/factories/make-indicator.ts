import type { IndicatorId } from '../../src/domain/ids.ts';
import type { Indicator } from '../../src/domain/indicator.ts';

const same = (text: string) => ({ nb: text, nn: text, en: text });

/** An indicator of a share where more is better; what matters to a test is handed in. */
export function makeIndicator(given: Partial<Indicator> = {}): Indicator {
  return {
    id: 'sykepleier-3-dager' as IndicatorId,
    code: 'E2-03',
    aliases: ['HPH2'],
    name: same('Sykepleier innen 3 dager'),
    numerator: same('HPH2 gjort'),
    denominator: same('hjemkomster'),
    headline: same('Nå får {value} oppfølging.'),
    measure: 'share',
    per: 1,
    unit: same('%'),
    direction: 'up',
    chart: 'run',
    minimumDenominator: 5,
    effectGoals: [],
    hphSteps: [],
    type: 'process',
    followUpDays: null,
    sensitive: false,
    marksWhatMattersDay: false,
    status: 'documented',
    source: 'test',
    ...given,
  };
}
