import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { IndicatorId, TeamId } from '../domain/ids.ts';
import type { PatientVoice, PosterTexts, Team } from '../domain/team.ts';
import type { ConfigFault, ConfigPath } from './config-fault.ts';
import { emptyPoster } from './empty-poster.ts';
import type { ProjectFile } from './project-schema.ts';
import { referToIndicator } from './references.ts';
import { whyVoiceIsHidden } from './why-voice-is-hidden.ts';

type TeamEntry = NonNullable<ProjectFile['teams']>[number];
type PosterEntry = NonNullable<TeamEntry['poster']>;

/** A team of gpf.yaml, and what is wrong with its entry. */
export interface ReadTeam {
  readonly team: Team;
  readonly faults: readonly ConfigFault[];
}

/** What the entry of a team is read with. */
export interface TeamContext {
  readonly catalogue: Catalogue;
  /** Null: the dates of a consent are not compared with it. */
  readonly today: CalendarDate | null;
}

/**
 * Brings a team's entry to a team: what it does not say is null, empty or no. A patient's words without consent are
 * left out.
 */
export function readTeam(entry: TeamEntry, { catalogue, today }: TeamContext, path: ConfigPath): ReadTeam {
  const { aliases = [], partners = [], wheel = [], changes = [], units = [], roles, share } = entry;
  const inPoster: ConfigPath = [...path, 'poster'];
  const mainIndicator = referToIndicator(catalogue, entry.poster?.mainIndicator, [...inPoster, 'mainIndicator']);
  const poster = readPoster(entry.poster ?? {}, mainIndicator.target?.id ?? null);
  const lack = poster.patientVoice === null ? null : whyVoiceIsHidden(poster.patientVoice, today);
  const team: Team = {
    id: entry.id as TeamId,
    name: entry.name,
    kind: entry.kind ?? 'municipality',
    aliases,
    partners,
    ...(units.length === 0
      ? {}
      : { units: units.map(({ name, aliases: others = [] }) => ({ name, aliases: others })) }),
    language: entry.language ?? null,
    wheel,
    patientGroup: entry.patientGroup ?? null,
    roles: roles ? readRoles(roles) : null,
    share: { network: share?.network ?? false, web: share?.web ?? false },
    changes,
    poster: lack === null ? poster : { ...poster, patientVoice: null },
    ...readSigns(entry.poster),
  };
  const silenced = { kind: 'story-without-consent', path: [...inPoster, 'patientVoice'], team: team.id } as const;
  const faults = lack === null ? [] : [{ ...silenced, reason: lack }];
  return { team, faults: [...mainIndicator.faults, ...faults] };
}

/** The logo and the address of its posters, where it has its own. */
const readSigns = ({ logo, address }: PosterEntry = {}): Pick<Team, 'logo' | 'address'> => ({
  ...(logo && { logo }),
  ...(address && { address }),
});

const readRoles = (roles: NonNullable<TeamEntry['roles']>): NonNullable<Team['roles']> => ({
  manager: roles.manager ?? false,
  measurement: roles.measurement ?? false,
  generalPractitioner: roles.generalPractitioner ?? false,
  userRepresentative: roles.userRepresentative ?? false,
});

function readPoster(entry: PosterEntry, mainIndicator: IndicatorId | null): PosterTexts {
  const { aim } = entry;
  return {
    title: entry.title ?? emptyPoster.title,
    background: entry.background ?? emptyPoster.background,
    aim: aim ? { what: aim.what, by: aim.by ?? null, for: aim.for ?? null } : emptyPoster.aim,
    mainIndicator,
    patientVoice: entry.patientVoice ? readVoice(entry.patientVoice) : emptyPoster.patientVoice,
    anchoring: entry.anchoring ?? emptyPoster.anchoring,
    usersChanged: entry.usersChanged ?? emptyPoster.usersChanged,
    learned: entry.learned ?? emptyPoster.learned,
    next: entry.next ?? emptyPoster.next,
    askUs: entry.askUs ?? emptyPoster.askUs,
    contact: entry.contact ?? emptyPoster.contact,
  };
}

/** A consent without a date is none. Who gave it is asked for so that somebody has thought of it, and is not kept. */
function readVoice({ text, consent }: NonNullable<PosterEntry['patientVoice']>): PatientVoice {
  const { date, covers = [], until = null } = consent ?? {};
  return { text, consent: date === undefined ? null : { date, covers, until } };
}
