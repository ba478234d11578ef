/** Shapes of others that sheets come in and go out in. `skde`: counts of a year. `rapwhale`: true or false for each patient. */
export const bridgeShapes = ['skde', 'rapwhale'] as const;
export type BridgeShape = (typeof bridgeShapes)[number];

/** The two columns of `rapwhale`: whether a patient is in the numerator, and in the denominator. */
export const logicalColumns = ['ki_krit_teller', 'ki_krit_nevner'] as const;
export type LogicalColumn = (typeof logicalColumns)[number];
