import { manyInPathway, onceInPathway, pathwayNumbers } from './pathway.ts';

/** What an HPH sheet can tell of a pathway: columns of the sheet with a row for each, and words of the one with a row for each event. */
export const checklistFields = [
  'inclusion',
  'discharged_to',
  ...onceInPathway,
  'acute',
  ...manyInPathway,
  ...pathwayNumbers,
] as const;
export type ChecklistField = (typeof checklistFields)[number];

/** The columns of HPH sheets beside those that every sheet can have (team, patient group, comment), by id. */
export const checklistColumns = ['pathway', 'event', 'time', ...checklistFields] as const;
export type ChecklistColumn = (typeof checklistColumns)[number];

/** Names that a network has for columns beside those that gpf knows. */
export type ChecklistAliases = Readonly<Partial<Record<ChecklistColumn, readonly string[]>>>;
