import type { PatientGroup } from '../domain/patient-group.ts';

/** What can go wrong before there is data to speak of. The command line turns each into one message and an exit code. */
export type Trouble =
  | { readonly kind: 'unknown-command'; readonly name: string; readonly suggestion: string | null }
  | { readonly kind: 'unknown-option'; readonly name: string; readonly suggestion: string | null }
  | { readonly kind: 'missing-option-value'; readonly name: string }
  | { readonly kind: 'missing-argument'; readonly name: string }
  | { readonly kind: 'too-many-arguments' }
  /** A percent sign that stands alone, and the number before it. */
  | { readonly kind: 'lone-percent'; readonly number: string }
  | {
      readonly kind: 'not-a-choice';
      readonly option: string;
      readonly value: string;
      readonly choices: readonly string[];
      readonly suggestion: string | null;
    }
  | { readonly kind: 'not-together'; readonly options: readonly string[] }
  /** `--internal` without saying for whom. */
  | { readonly kind: 'one-team'; readonly teams: readonly string[] }
  /** Several formats for one file, or for standard output (null). */
  | { readonly kind: 'one-place-for-formats'; readonly formats: readonly string[]; readonly file: string | null }
  | { readonly kind: 'not-a-date'; readonly option: string; readonly value: string }
  | { readonly kind: 'date-in-future'; readonly option: string; readonly value: string; readonly today: string }
  | { readonly kind: 'unknown-team'; readonly value: string; readonly suggestion: string | null }
  /** `measured`: ids of what the team that was named has measured; empty where no team is meant. */
  | {
      readonly kind: 'unknown-indicator';
      readonly value: string;
      readonly suggestion: string | null;
      readonly measured: readonly string[];
    }
  /** `known`: codes of the effect goals. */
  | {
      readonly kind: 'unknown-goal';
      readonly value: string;
      readonly suggestion: string | null;
      readonly known: readonly string[];
    }
  | { readonly kind: 'unknown-explanation'; readonly value: string; readonly suggestion: string | null }
  | ChartTrouble
  | ConvertTrouble
  | NetworkTrouble
  | PlanTrouble
  | { readonly kind: 'config-not-found' | 'config-unreadable'; readonly path: string }
  | { readonly kind: 'input-not-found'; readonly path: string }
  | { readonly kind: 'no-input'; readonly path: string }
  | { readonly kind: 'out-is-input'; readonly path: string }
  | { readonly kind: 'out-is-public' | 'out-is-internal'; readonly path: string }
  | {
      readonly kind: 'cannot-write';
      readonly path: string;
      readonly reason: 'locked' | 'denied' | 'no-folder' | 'not-a-folder' | 'no-space' | 'other';
    }
  /** An option of pages as pixels, without PNG among the formats; `formats` are those that were asked for, with PNG. */
  | { readonly kind: 'only-for-png'; readonly option: string; readonly formats: readonly string[] }
  /** What a format takes is not installed. */
  | { readonly kind: 'missing-package'; readonly format: string; readonly command: string }
  /** Other files stand where `fix` would write its copies. */
  | { readonly kind: 'copies-in-the-way'; readonly paths: readonly string[] }
  | { readonly kind: 'already-there'; readonly paths: readonly string[] }
  /** One file that is not written over. */
  | { readonly kind: 'file-already-there'; readonly path: string };

/** What a single chart cannot be made of. */
export type ChartTrouble =
  /** Several can be meant, or nobody is named; `known` are those to choose among. */
  | { readonly kind: 'choose-one'; readonly option: string; readonly known: readonly string[] }
  /** A patient group of the team, or all its patients; `value` is a word that is none of them, null where none was named. */
  | {
      readonly kind: 'choose-group';
      readonly value: string | null;
      readonly known: readonly (PatientGroup | 'all')[];
      readonly suggestion: string | null;
    }
  | {
      readonly kind: 'not-measured';
      readonly team: string;
      readonly indicator: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'binary-to-terminal'; readonly format: string };

/** A column that the user named and a sheet lacks; more patients than lines that may be written. */
export type ConvertTrouble =
  | { readonly kind: 'unknown-column'; readonly option: string; readonly value: string }
  | { readonly kind: 'too-many-patients'; readonly patients: number; readonly most: number };

/** What can be wrong with the name of a network or of a gathering; `known` are those that there are. */
export type NetworkTrouble = {
  readonly kind: 'unknown-network' | 'unknown-gathering' | 'unknown-template';
  readonly value: string;
  readonly suggestion: string | null;
  readonly known: readonly string[];
};

/** What can be wrong with a measuring plan. */
export type PlanTrouble =
  /** All that is missing at once; of the options that stand together one is enough. */
  | { readonly kind: 'missing-options'; readonly missing: readonly (readonly string[])[] }
  | { readonly kind: 'options-exclude-each-other'; readonly options: readonly [string, string] }
  | { readonly kind: 'not-a-share'; readonly option: string; readonly value: string }
  | { readonly kind: 'one-or-all'; readonly option: string; readonly value: string }
  | {
      readonly kind: 'not-a-number';
      readonly option: string;
      readonly value: string;
      readonly least: number;
      readonly most: number;
      readonly whole: boolean;
    }
  | { readonly kind: 'goal-is-now'; readonly option: string; readonly percent: number }
  | { readonly kind: 'too-many-points'; readonly points: number; readonly most: number }
  | { readonly kind: 'points-too-large'; readonly patients: number; readonly most: number }
  | { readonly kind: 'no-point-before'; readonly from: string; readonly until: string };

/** Help of one command: a sentence, examples first, then what it takes. */
export interface CommandHelp {
  readonly summary: string;
  readonly examples: readonly { readonly command: string; readonly does: string }[];
  readonly arguments: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
}

/** The words of `--help` and of misuse; loaded alone, so that help starts at once. */
export interface HelpTexts {
  readonly lead: string;
  readonly headings: {
    readonly examples: string;
    readonly usage: string;
    readonly commands: string;
    readonly arguments: string;
    readonly options: string;
    readonly everywhere: string;
  };
  readonly commands: Readonly<Record<CommandId, CommandHelp>>;
  readonly global: Readonly<Record<string, string>>;
  readonly more: string;
  readonly trouble: (trouble: Trouble) => string;
  /** Behind a message of misuse: where all commands or options stand. */
  readonly seeHelp: (command: CommandId | null) => string;
  readonly fault: (message: string) => string;
}

/** The commands of gpf, in the order that help shows them. */
export const commandIds = [
  'report',
  'validate',
  'fix',
  'analyze',
  'chart',
  'plan',
  'status',
  'worksheet',
  'template',
  'hph',
  'convert',
  'indicators',
  'explain',
  'init',
] as const;
export type CommandId = (typeof commandIds)[number];
