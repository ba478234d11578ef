import type { ChartType } from './chart-type.ts';

/** What is counted is none or more; less is an error of the data. */
export const notNegativeCount: ChartType['objectionTo'] = ({ value }) => (value >= 0 ? null : 'negative-count');
