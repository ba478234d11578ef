import type { PosterTexts } from '../domain/team.ts';

/** The poster of a team that has written nothing. */
export const emptyPoster: PosterTexts = {
  title: null,
  background: null,
  aim: null,
  mainIndicator: null,
  patientVoice: null,
  anchoring: null,
  usersChanged: null,
  learned: [],
  next: [],
  askUs: null,
  contact: null,
};
