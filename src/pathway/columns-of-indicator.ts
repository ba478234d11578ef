import type { IndicatorId } from '../domain/ids.ts';
import type { PathwayColumn } from './counting-rule.ts';
import { countingRules } from './indicators/index.ts';

const rules: Readonly<Record<string, { readonly columns: readonly PathwayColumn[] }>> = countingRules;

/**
 * The columns (events, in the event shape) that an indicator cannot be counted without; none for an indicator that HPH
 * sheets do not tell. An empty cell says that something was not done, but a sheet without the column says nothing: its
 * rows of the indicator are not to be believed.
 *
 * @example columnsOfIndicator('sykepleier-3-dager') // => ['home', 'hph2']
 */
export const columnsOfIndicator = (indicator: IndicatorId): readonly PathwayColumn[] => rules[indicator]?.columns ?? [];
