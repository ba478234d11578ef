/** The words that `gpf init --network` writes into gpf.yaml; loaded by that command alone. All but the name are comments. */
export interface InitTexts {
  /** The network's name: `Læringsnettverk Telemark`. */
  readonly networkName: (region: string) => string;
  readonly areas: (areas: string) => string;
  readonly start: string;
  readonly gatherings: string;
  readonly gathering: string;
}
