import { anhoej } from './anhoej.ts';

/** Every rule set that is offered; the first is the default. A new one is a file beside this and an entry here. */
export const ruleSets = [anhoej] as const;

export type RuleSetId = (typeof ruleSets)[number]['id'];
