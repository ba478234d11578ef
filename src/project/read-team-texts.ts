import { resolveIndicator } from '../catalogue/resolve-indicator.ts';
import { suggestIndicator } from '../catalogue/suggest-indicator.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Finding } from '../domain/finding.ts';
import { makeFinding } from '../domain/make-finding.ts';
import type { ConsentPlace, PatientVoice, PosterTexts } from '../domain/team.ts';
import type { PosterField, TeamText } from '../domain/team-sheet.ts';
import type { WheelPhase } from '../domain/wheel-phase.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import { findWord } from './find-word.ts';
import { parseDate, parseDeadline } from './parse-date.ts';
import { type Vocabulary, vocabularies } from './vocabularies.ts';
import { whyVoiceIsHidden } from './why-voice-is-hidden.ts';

/** What one team's rows of `plakat.csv` say. */
export interface ReadTeamTexts {
  readonly poster: PosterTexts;
  readonly wheel: readonly WheelPhase[];
  readonly findings: readonly Finding[];
}

/** What the texts are read with. */
export interface TextsContext {
  readonly catalogue: Catalogue;
  readonly today: CalendarDate | null;
}

/**
 * Reads one team's poster texts. Several rows of one field are the points of a list, or the paragraphs of one text; a
 * field that can hold one day or one indicator only is not understood when its rows differ. A patient's words without
 * consent are left out.
 */
export function readTeamTexts(texts: readonly TeamText[], { catalogue, today }: TextsContext): ReadTeamTexts {
  const rows = new Rows(texts);
  const what = rows.text('aim');
  const by = rows.read('aim-by', parseDeadline);
  const before = rows.findings.length;
  const voice = readVoice(rows);
  const reason = voice === null ? null : whyVoiceIsHidden(voice, today);
  // What is wrong with the consent's own rows is told there, and is why it is none.
  if (reason !== null && rows.findings.length === before) {
    rows.tell('patient-voice', (row) =>
      makeFinding('story-without-consent', row.place, { reason }, { team: row.team }),
    );
  }
  const poster: PosterTexts = {
    title: rows.text('title'),
    background: rows.text('background'),
    aim: what === null ? null : { what, by, for: rows.text('aim-for') },
    mainIndicator: rows.indicator(catalogue),
    patientVoice: reason === null ? voice : null,
    anchoring: rows.text('anchoring'),
    usersChanged: rows.text('users-changed'),
    learned: rows.points('learned'),
    next: rows.points('next'),
    askUs: rows.text('ask-us'),
    contact: rows.text('contact'),
  };
  const wheel = rows.words('wheel', vocabularies.wheel);
  return { poster, wheel, findings: rows.findings };
}

function readVoice(rows: Rows): PatientVoice | null {
  const text = rows.text('patient-voice');
  const date = rows.read('consent-date', parseDate);
  const covers: readonly ConsentPlace[] = rows.words('consent-covers', vocabularies.consentPlace);
  const until = rows.read('consent-until', parseDate);
  return text === null ? null : { text, consent: date === null ? null : { date, covers, until } };
}

/** A field that holds one or more of a few words. */
type FieldOfWords = 'consent-covers' | 'wheel';

/** A team's rows by field, and what is wrong with those that were asked for. */
class Rows {
  readonly findings: Finding[] = [];
  readonly #byField: ReadonlyMap<PosterField, readonly TeamText[]>;

  constructor(texts: readonly TeamText[]) {
    const byField = new Map<PosterField, TeamText[]>();
    for (const row of texts) {
      const rows = byField.get(row.field);
      if (rows) rows.push(row);
      else byField.set(row.field, [row]);
    }
    this.#byField = byField;
  }

  points(field: PosterField): readonly string[] {
    const written = (this.#byField.get(field) ?? []).map((row) => row.text.trim());
    return [...new Set(written.filter((text) => text !== ''))];
  }

  text(field: PosterField): string | null {
    return this.points(field).join('\n') || null;
  }

  /** A field of one value; where it is not understood, that is a finding at its last row. */
  read<T>(field: PosterField, parse: (text: string) => T | null): T | null {
    const text = this.text(field);
    const value = text === null ? null : parse(text);
    if (text !== null && value === null) {
      this.tell(field, (row) =>
        makeFinding(
          'period-not-understood',
          row.place,
          { reason: null },
          { found: maskIdentifiers(text), team: row.team },
        ),
      );
    }
    return value;
  }

  indicator(catalogue: Catalogue): PosterTexts['mainIndicator'] {
    const text = this.text('main-indicator');
    if (text === null) return null;
    const indicator = resolveIndicator(catalogue, text);
    const args = { suggestion: suggestIndicator(catalogue, text) };
    if (!indicator) {
      this.tell('main-indicator', (row) =>
        makeFinding('unknown-indicator', row.place, args, { found: maskIdentifiers(text), team: row.team }),
      );
    }
    return indicator?.id ?? null;
  }

  /** Words of a vocabulary, one row for each or several in one row with commas between. */
  words<Id extends string>(field: FieldOfWords, vocabulary: Vocabulary<Id>): readonly Id[] {
    const ids = (this.#byField.get(field) ?? []).flatMap((row) =>
      row.text
        .split(/[,;\n]|\s(?:og|and)\s/)
        .filter((word) => word.trim() !== '')
        .flatMap((word) => this.#word(vocabulary, { word: word.trim(), field }, row)),
    );
    return [...new Set(ids)];
  }

  /** Adds a finding about a field's last row. */
  tell(field: PosterField, make: (row: TeamText) => Finding): void {
    const row = this.#byField.get(field)?.at(-1);
    if (row) this.findings.push(make(row));
  }

  #word<Id extends string>(
    vocabulary: Vocabulary<Id>,
    { word, field }: { word: string; field: FieldOfWords },
    { place, team }: TeamText,
  ): readonly Id[] {
    const { id, suggestion } = findWord(vocabulary, word);
    if (id !== null) return [id];
    this.findings.push(
      makeFinding('unknown-poster-field', place, { suggestion, within: field }, { found: maskIdentifiers(word), team }),
    );
    return [];
  }
}
