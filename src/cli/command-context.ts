import type { FailOn } from '../domain/fails-run.ts';
import type { LanguageId } from '../domain/language-id.ts';
import type { HelpTexts } from '../language/help-texts.ts';
import type { Host } from './host.ts';

/** Options as the user gave them; absent where not given. */
export interface Options {
  readonly config?: string;
  readonly lang?: LanguageId;
  readonly today?: string;
  readonly failOn?: FailOn;
  readonly color?: 'auto' | 'always' | 'never';
  readonly quiet?: boolean;
  readonly out?: string;
  readonly team?: readonly string[];
  readonly leaveOut?: readonly string[];
  readonly internal?: boolean;
  readonly json?: boolean;
  readonly all?: boolean;
  readonly propose?: boolean;
  readonly now?: string;
  readonly goal?: string;
  readonly patientsPerMonth?: string;
  readonly patientsPerPoint?: string;
  readonly every?: string;
  readonly before?: string;
  readonly after?: string;
  readonly until?: string;
  readonly through?: string;
  readonly from?: string;
  readonly minDenominator?: string;
  readonly format?: string | readonly string[];
  readonly gathering?: string;
  readonly network?: string;
  readonly to?: string;
  readonly unit?: string;
  readonly indicator?: string;
  readonly date?: string;
  readonly patientGroup?: string;
  readonly spec?: boolean;
  readonly template?: string;
  readonly texts?: string;
  readonly size?: string;
  readonly dpi?: string;
  readonly width?: string;
  readonly height?: string;
  readonly watch?: boolean;
  readonly open?: boolean;
}

/** What a command is handed: its words, its options, and the host. */
export interface CommandContext {
  readonly host: Host;
  readonly help: HelpTexts;
  readonly inputs: readonly string[];
  readonly options: Options;
  /** Version of gpf, as it is written into files. */
  readonly version: string;
}
