/** The four groups that the helsefellesskap give priority. */
export const patientGroups = [
  'children-and-youth',
  'severe-mental-illness-or-addiction',
  'frail-elderly',
  'multiple-chronic-conditions',
] as const;
export type PatientGroup = (typeof patientGroups)[number];
