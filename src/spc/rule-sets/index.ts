import { anhoej } from './anhoej.ts';
import { nelson } from './nelson.ts';
import { nhs } from './nhs.ts';
import { perla } from './perla.ts';
import { westernElectric } from './western-electric.ts';

/** Every rule set that is offered; the first is the default. A new one is a file beside this and an entry here. */
export const ruleSets = [anhoej, nhs, perla, westernElectric, nelson] as const;

export type RuleSetId = (typeof ruleSets)[number]['id'];
