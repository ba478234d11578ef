import type { LanguageId, Localized } from './language-id.ts';

/** A learning network that the programme has had, ready to make a project of. */
export interface KnownNetwork {
  readonly id: string;
  /** Of the region: `Telemark`. */
  readonly name: Localized;
  /** `2021-11`: the month of its first gathering; null where the source gives none. */
  readonly firstGathering: string | null;
  /** The areas of the health trusts, and so of the helsefellesskap, that it lies in. */
  readonly healthTrustAreas: readonly string[];
  /** What most of its teams are taken to write: a proposal. */
  readonly language: LanguageId;
  readonly source: string;
}
