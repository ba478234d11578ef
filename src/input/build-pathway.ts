import type { CellPlace } from '../domain/cell-place.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Pathway } from '../domain/pathway.ts';
import type { PatientGroup } from '../domain/patient-group.ts';
import type { PathwayParts } from './read-checklist-field.ts';

/** What two cells say of one pathway, together. */
export const joinParts = (before: PathwayParts, more: PathwayParts): PathwayParts => ({
  ...before,
  ...more,
  once: { ...before.once, ...more.once },
  many: [...(before.many ?? []), ...(more.many ?? [])],
  numbers: { ...before.numbers, ...more.numbers },
});

/** Whose pathway it is, and where it stands. */
interface PathwayOwner {
  readonly team: TeamId;
  readonly patientGroup: PatientGroup | null;
  readonly place: CellPlace;
}

/** The pathway of what its cells say. Where they say nothing of it, it began with a discharge, to home. */
export const buildPathway = (
  { team, patientGroup, place }: PathwayOwner,
  { inclusion, destination, acute, once, many, numbers }: PathwayParts,
): Pathway => ({
  team,
  patientGroup,
  inclusion: inclusion ?? 'discharge',
  destination: destination ?? 'home',
  once: once ?? {},
  many: many ?? [],
  acute: acute ?? null,
  numbers: numbers ?? {},
  place,
});
