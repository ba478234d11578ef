import type { Localized } from '../domain/language-id.ts';
import type { LevelScale } from './format-level.ts';
import type { Messages } from './messages.ts';
import type { Plots } from './reading-texts.ts';

/** The scale on which the points of a chart are told. Spread of shares is told in percentage points, not in percent. */
export function levelScale(indicator: LevelScale, plots: Plots, { charts }: Pick<Messages, 'charts'>): LevelScale {
  if (plots === 'level' || indicator.measure !== 'share') return indicator;
  const { percentagePoints } = charts;
  const unit: Localized = { nb: percentagePoints, nn: percentagePoints, en: percentagePoints };
  return { measure: 'rate', per: 100, unit };
}
