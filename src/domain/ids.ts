/** Ids that were looked up in the project or the catalogue; a plain string is not yet one. */
export type TeamId = string & { readonly teamId: unique symbol };
export type IndicatorId = string & { readonly indicatorId: unique symbol };
export type EffectGoalId = string & { readonly effectGoalId: unique symbol };
