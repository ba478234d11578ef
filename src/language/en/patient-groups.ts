import type { PatientGroup } from '../../domain/patient-group.ts';

/** The four priority groups of the helsefellesskap. */
export const patientGroups: Readonly<Record<PatientGroup, string>> = {
  'children-and-youth': 'children and young people',
  'severe-mental-illness-or-addiction': 'severe mental illness and addiction',
  'frail-elderly': 'frail elderly people',
  'multiple-chronic-conditions': 'several chronic conditions',
};
