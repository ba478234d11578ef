import type { Indicator } from '../domain/indicator.ts';
import type { Messages } from './messages.ts';
import type { Level } from './reading-texts.ts';
import { roundTo } from './write-number.ts';

/** What decides how a level is written. */
export type LevelScale = Pick<Indicator, 'measure' | 'per' | 'unit'>;

type Language = Pick<Messages, 'id' | 'formats'>;

const noBreakSpace = '\u00a0';

/**
 * A level on the scale of the points (a share 0 to 1, a rate as numerator over denominator) as a person is told it:
 * whole percent, or a number with its unit.
 */
export function formatLevel(value: number, scale: LevelScale, language: Language): Level {
  const { decimals, factor } = toldAs(value, scale);
  if (scale.measure === 'share') return language.formats.percent(value, decimals);
  return withUnit(language.formats.number(value * factor, decimals), scale, language);
}

/** A goal as the team wrote it: one decimal more than a level, so that 92.5 % is not told as 93 %. */
export function formatGoal(value: number, scale: LevelScale, language: Language): Level {
  const { decimals, factor } = toldAs(value, scale);
  if (scale.measure === 'share') return language.formats.percent(value, decimals + 1);
  return withUnit(language.formats.number(value * factor, decimals + 1), scale, language);
}

/** The number that `formatLevel` writes, so that two levels that are told alike can be known to be. */
export function roundLevel(value: number, scale: LevelScale): number {
  const { decimals, factor } = toldAs(value, scale);
  return roundTo(value * factor, decimals);
}

/** The factor from the scale of the points to what is told, and how many decimals are told: fewer for large numbers. */
function toldAs(value: number, scale: LevelScale): { readonly factor: number; readonly decimals: number } {
  if (scale.measure === 'share') return { factor: 100, decimals: 0 };
  const factor = scale.measure === 'rate' ? scale.per : 1;
  const size = Math.abs(value * factor);
  if (size >= 100) return { factor, decimals: 0 };
  return { factor, decimals: size >= 1 || size === 0 ? 1 : 2 };
}

function withUnit(number: string, scale: LevelScale, language: Language): Level {
  const unit = scale.unit[language.id];
  return unit === '' ? number : `${number}${noBreakSpace}${unit}`;
}
