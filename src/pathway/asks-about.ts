import type { Pathway } from '../domain/pathway.ts';
import type { LeftOutReason } from './left-out-reason.ts';
import { isDone } from './marks.ts';

/** Why an indicator does not ask about a pathway; null where it does. */
export type Outside = (pathway: Pathway) => LeftOutReason | null;

export const asksAboutAll: Outside = () => null;

export const asksAboutDischarges: Outside = ({ inclusion }) => (inclusion === 'discharge' ? null : 'wrong-inclusion');

export const asksAboutDischargesToHome: Outside = (pathway) =>
  asksAboutDischarges(pathway) ?? (pathway.destination === 'home' ? null : 'wrong-destination');

export const asksAboutMedicationHelp: Outside = (pathway) =>
  asksAboutDischargesToHome(pathway) ?? (isDone(pathway, 'medication_help') ? null : 'no-medication-help');
