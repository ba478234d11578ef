import type { CalendarDate } from '../domain/calendar-date.ts';
import type { CellPlace } from '../domain/cell-place.ts';
import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import type { Change, PosterTexts, Team } from '../domain/team.ts';
import type { PosterField, TeamChange, TeamText } from '../domain/team-sheet.ts';
import { maskTexts } from '../privacy/mask-finding.ts';
import { emptyPoster } from './empty-poster.ts';
import type { Project } from './project.ts';
import { readTeamTexts, type TextsContext } from './read-team-texts.ts';

/** What the sheets say of the teams: `tiltak.csv`, `plakat.csv`, and the teams that are named anywhere. */
export interface TeamSheets {
  readonly changes: readonly TeamChange[];
  readonly texts: readonly TeamText[];
  readonly teamNames: readonly { readonly id: TeamId; readonly name: string }[];
}

/** The project with its teams complete, and what a person should know of how the sheets were read. */
export interface CompletedTeams {
  readonly project: Project;
  readonly findings: readonly Finding[];
}

/**
 * Merges the sheets into the teams. Where gpf.yaml lists no teams, those that the data name become the teams. Changes of
 * both are kept, in the order of their dates; of all else gpf.yaml wins where both say something, with a finding where
 * they differ. A patient's words without consent are left out, with a finding; without `today` the dates of a consent
 * are not compared with it.
 */
export function completeTeams(project: Project, sheets: TeamSheets, today: CalendarDate | null = null): CompletedTeams {
  const context = { catalogue: project.catalogue, today };
  const completed = allTeams(project, sheets).map((team) => completeTeam(team, sheets, context));
  return {
    project: { ...project, teams: completed.map(({ team }) => team) },
    findings: completed.flatMap(({ findings }) => findings),
  };
}

function allTeams({ teams, teamsAreListed }: Project, { changes, texts, teamNames }: TeamSheets): readonly Team[] {
  if (teamsAreListed) return teams;
  const names = new Map<TeamId, string>([...changes, ...texts].map(({ team }) => [team, team]));
  for (const { id, name } of teamNames) names.set(id, name);
  const known = new Set(teams.map(({ id }) => id));
  const order = new Set([...teamNames.map(({ id }) => id), ...names.keys()]);
  return [...teams, ...[...order].filter((id) => !known.has(id)).map((id) => newTeam(id, names.get(id) ?? id))];
}

const newTeam = (id: TeamId, name: string): Team => ({
  id,
  name,
  kind: 'municipality',
  aliases: [],
  partners: [],
  language: null,
  wheel: [],
  patientGroup: null,
  roles: null,
  share: { network: false, web: false },
  changes: [],
  poster: emptyPoster,
});

function completeTeam(
  team: Team,
  { changes, texts }: TeamSheets,
  context: TextsContext,
): { readonly team: Team; readonly findings: readonly Finding[] } {
  const ownTexts = texts.filter((text) => text.team === team.id);
  const ownChanges = changes.filter((change) => change.team === team.id).map(({ change }) => change);
  const sheet = readTeamTexts(ownTexts, context);
  const placeOf = (field: PosterField): CellPlace | undefined => ownTexts.find((text) => text.field === field)?.place;
  const wins = (field: PosterField): readonly Finding[] => {
    const place = placeOf(field);
    return place ? [makeFinding('config-beats-sheet', place, { what: 'text' }, { team: team.id })] : [];
  };
  const beaten = postersKeys.filter((key) => differ(team.poster[key], sheet.poster[key])).map((key) => fieldOf[key]);
  return {
    team: {
      ...team,
      changes: maskTexts(mergeChanges(team.changes, ownChanges)),
      wheel: team.wheel.length > 0 ? team.wheel : sheet.wheel,
      poster: maskPoster(mergePosters(team.poster, sheet.poster)),
      ...placesOf(team, ownTexts, changes),
    },
    findings: [...sheet.findings, ...beaten.flatMap(wins), ...(differ(team.wheel, sheet.wheel) ? wins('wheel') : [])],
  };
}

/** Where the words stand that a team wrote in sheets and not in gpf.yaml; nothing where there are none. */
function placesOf(
  { id, poster, changes: own }: Team,
  texts: readonly TeamText[],
  changes: readonly TeamChange[],
): Pick<Team, 'writtenIn'> {
  const inSheet = postersKeys.filter((key) => !isSaid(poster[key]));
  const places = inSheet.flatMap((key) => {
    const row = texts.find(({ field }) => field === fieldOf[key]);
    return row ? [[key, row.place] as const] : [];
  });
  const change = own.length > 0 ? undefined : changes.find(({ team }) => team === id);
  const listed = change ? [['changes', wholeFile(change.place.file)] as const] : [];
  const writtenIn = Object.fromEntries([...places, ...listed]);
  return places.length + listed.length === 0 ? {} : { writtenIn };
}

/** The heading of the sheet under which each part of a poster stands. */
const fieldOf: Readonly<Record<keyof PosterTexts, PosterField>> = {
  title: 'title',
  background: 'background',
  aim: 'aim',
  mainIndicator: 'main-indicator',
  patientVoice: 'patient-voice',
  anchoring: 'anchoring',
  usersChanged: 'users-changed',
  learned: 'learned',
  next: 'next',
  askUs: 'ask-us',
  contact: 'contact',
};
const postersKeys = Object.keys(fieldOf) as readonly (keyof PosterTexts)[];

const isSaid = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);

const differ = (own: unknown, sheet: unknown): boolean =>
  isSaid(own) && isSaid(sheet) && JSON.stringify(own) !== JSON.stringify(sheet);

const mergePosters = (own: PosterTexts, sheet: PosterTexts): PosterTexts => ({
  ...sheet,
  ...Object.fromEntries(Object.entries(own).filter(([, value]) => isSaid(value))),
});

/** How the team can be reached is meant to be shown; nothing else on a poster tells who a person is. */
const maskPoster = (poster: PosterTexts): PosterTexts => ({ ...maskTexts(poster), contact: poster.contact });

/** Every change once, by its date; on the same day those of gpf.yaml first. */
function mergeChanges(own: readonly Change[], sheet: readonly Change[]): readonly Change[] {
  const byWords = new Map([...own, ...sheet].map((change) => [`${change.date} ${change.text.trim()}`, change]));
  return [...byWords.values()].toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}
