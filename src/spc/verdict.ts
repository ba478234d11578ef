/** What the points of a phase come to, before it is known which way is better. */
export type Verdict = 'high' | 'low' | 'changed' | 'common-cause';
