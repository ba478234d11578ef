/** A Norwegian municipality of today. */
export interface Municipality {
  /** Four digits: `0301`. */
  readonly number: string;
  readonly name: string;
  /** Its names in Sámi and Kven, as far as they are official. */
  readonly otherNames: readonly string[];
  readonly county: string;
  /** The health trust (helseforetak) whose hospitals its inhabitants belong to: its helsefellesskap. Oslo is one. */
  readonly healthTrustArea: string;
  /** Numbers and names that were used for it, or for what is part of it now. */
  readonly earlier: readonly EarlierMunicipality[];
}

export interface EarlierMunicipality {
  readonly number: string;
  readonly name: string;
  /** The year from which on they were not in use. */
  readonly until: number;
}
