import type { PatientGroup } from '../../domain/patient-group.ts';

/** The four priority groups of the helsefellesskap. */
export const patientGroups: Readonly<Record<PatientGroup, string>> = {
  'children-and-youth': 'barn og unge',
  'severe-mental-illness-or-addiction': 'alvorleg psykisk sjukdom og rusproblem',
  'frail-elderly': 'skrøpelege eldre',
  'multiple-chronic-conditions': 'fleire kroniske sjukdommar',
};
