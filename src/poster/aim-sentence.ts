import type { Aim } from '../domain/team.ts';
import type { PosterMessages } from './poster-input.ts';

/** What, for whom and by when, as one sentence: "90 % får … for brukere over 65 år, innen 1. mars 2023." */
export function aimSentence(aim: Aim, { poster, formats }: PosterMessages): string {
  const what = aim.what.trim().replace(/[.\s]+$/, '');
  const whom = aim.for === null ? '' : ` ${poster.aimFor(aim.for.trim().replace(/\.$/, ''))}`;
  const when = aim.by === null ? '' : `, ${poster.by(formats.date(aim.by))}`;
  return `${what}${whom}${when}.`;
}
