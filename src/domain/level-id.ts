/** The levels of a helsefellesskap, each with a sheet of its own: those who develop the services, those who plan, those who decide. */
export const levelIds = ['network', 'strategic', 'partnership'] as const;
export type LevelId = (typeof levelIds)[number];
