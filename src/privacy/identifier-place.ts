/** What may tell who a person is. The names are those of the findings. */
export const identifierKinds = [
  'national-identity-number',
  'possible-identity-number',
  'birth-date',
  'phone-number',
  'e-mail-address',
] as const;
export type IdentifierKind = (typeof identifierKinds)[number];

/** Where something stands in a text, as positions of UTF-16 units. */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
}

/** Where an identifier stands in a text. What it is itself is never handed on. */
export interface IdentifierPlace extends TextPlace {
  readonly kind: IdentifierKind;
}
