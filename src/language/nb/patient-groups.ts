import type { PatientGroup } from '../../domain/patient-group.ts';

/** The four priority groups of the helsefellesskap. */
export const patientGroups: Readonly<Record<PatientGroup, string>> = {
  'children-and-youth': 'barn og unge',
  'severe-mental-illness-or-addiction': 'alvorlig psykisk sykdom og rusproblemer',
  'frail-elderly': 'skrøpelige eldre',
  'multiple-chronic-conditions': 'flere kroniske sykdommer',
};
