import type { Messages } from '../language/messages.ts';
import type { MethodIcon } from './method-icons.ts';

/** What an icon says, in words: for those who cannot see it, and beside it where there is room. */
export const tellIcon = (icon: MethodIcon, { charts }: Pick<Messages, 'charts'>): string =>
  icon.kind === 'variation' ? charts.icons.variation[icon.sign] : charts.icons.assurance[icon.sign];
