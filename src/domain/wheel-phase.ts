/** The five phases of the improvement wheel (Modell for kvalitetsforbedring, Kunnskapssenteret 2015), in their order. */
export const wheelPhases = ['prepare', 'plan', 'do', 'evaluate', 'follow-up'] as const;
export type WheelPhase = (typeof wheelPhases)[number];
