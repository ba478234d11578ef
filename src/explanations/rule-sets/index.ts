import type { RuleSetId } from '../../spc/rule-sets/index.ts';
import type { Explanation } from '../explanation.ts';
import { anhoejExplanation } from './anhoej.ts';
import { nelsonExplanation } from './nelson.ts';
import { nhsExplanation } from './nhs.ts';
import { perlaExplanation } from './perla.ts';
import { westernElectricExplanation } from './western-electric.ts';

/** The explanation of every rule set, in the order that lists show them. */
export const ruleSetExplanations: Readonly<Record<RuleSetId, Explanation>> = {
  anhoej: anhoejExplanation,
  nhs: nhsExplanation,
  perla: perlaExplanation,
  'western-electric': westernElectricExplanation,
  nelson: nelsonExplanation,
};
