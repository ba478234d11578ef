/** The words of `gpf template`. */
export interface TemplateTexts {
  /** A comment at the head of a template that was just made, in lines; nothing in it may be two hyphens. */
  readonly guide: readonly string[];
  /** What a place of a poster is for, by its name. */
  readonly slots: Readonly<Record<string, string>>;
  /** The same of a part of a place, such as its heading. */
  readonly parts: Readonly<Record<'body' | 'heading' | 'note', (slot: string) => string>>;
  readonly made: (file: string) => string;
  readonly previewed: (file: string) => string;
  readonly sound: (file: string) => string;
  readonly refused: (file: string, problems: number) => string;
  /** Millimetres, as text. */
  readonly page: (width: string, height: string) => string;
  readonly headings: { readonly slots: string; readonly missing: string; readonly advice: string };
  readonly size: (width: string, height: string) => string;
  readonly tooSmall: (slot: string, width: string, height: string) => string;
  readonly outside: (slot: string) => string;
  readonly over: (slot: string, other: string) => string;
  /** A color too near white, and how far it stands from it. */
  readonly pale: (slot: string, contrast: string) => string;
  /** Points, as text. */
  readonly smallLetters: (slot: string, size: string, least: string) => string;
  readonly noSlots: string;
  readonly hidden: (names: string) => string;
  readonly hasText: string;
  readonly noStamp: string;
}
