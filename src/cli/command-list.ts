import type { CommandId } from '../language/help-texts.ts';
import type { CommandContext } from './command-context.ts';
import type { ExitCode } from './exit-code.ts';

/** One option as commander takes it, and what gpf needs to know of it. */
export interface OptionDefinition {
  readonly flags: string;
  readonly repeat?: boolean;
  readonly choices?: readonly string[];
  readonly date?: boolean;
}

/** What a command takes, and where its work is; loaded only when it is run, so that help starts at once. */
export interface CommandDefinition {
  readonly id: CommandId;
  /** Empty where it takes none. */
  readonly argument: string;
  readonly options: readonly OptionDefinition[];
  readonly load: () => Promise<(context: CommandContext) => Promise<ExitCode>>;
}

/** Options of every command. Their texts stand in `language/<id>/help.ts` under the same flags. */
export const globalOptions: readonly OptionDefinition[] = [
  { flags: '--config <file>' },
  { flags: '--lang <language>', choices: ['nb', 'nn', 'en'] },
  { flags: '--today <date>', date: true },
  { flags: '--fail-on <severity>', choices: ['error', 'warning'] },
  { flags: '--color <when>', choices: ['auto', 'always', 'never'] },
  { flags: '-q, --quiet' },
  { flags: '-V, --version' },
  { flags: '-h, --help' },
];

export const commandList: readonly CommandDefinition[] = [
  {
    id: 'report',
    argument: '[inputs...]',
    options: [
      { flags: '--out <folder>' },
      { flags: '--format <names>', repeat: true },
      { flags: '--size <size>' },
      { flags: '--dpi <number>' },
      { flags: '--width <number>' },
      { flags: '--template <template>' },
      { flags: '--team <team>', repeat: true },
      { flags: '--leave-out <team>', repeat: true },
      { flags: '--internal' },
      { flags: '--watch' },
      { flags: '--open' },
      { flags: '--json' },
    ],
    load: async () => (await import('./commands/report.ts')).report,
  },
  {
    id: 'validate',
    argument: '[inputs...]',
    options: [{ flags: '--format <name[=file]>', repeat: true }, { flags: '--json' }, { flags: '--all' }],
    load: async () => (await import('./commands/validate.ts')).validate,
  },
  {
    id: 'fix',
    argument: '[inputs...]',
    options: [{ flags: '--out <folder>' }, { flags: '--json' }],
    load: async () => (await import('./commands/fix.ts')).fix,
  },
  {
    id: 'analyze',
    argument: '[inputs...]',
    options: [
      { flags: '--format <name>', choices: ['json', 'csv'] },
      { flags: '--json' },
      { flags: '--propose' },
      { flags: '--internal' },
      { flags: '--team <team>', repeat: true },
    ],
    load: async () => (await import('./commands/analyze.ts')).analyze,
  },
  {
    id: 'chart',
    argument: '[inputs...]',
    options: [
      { flags: '--team <team>', repeat: true },
      { flags: '--indicator <indicator>' },
      { flags: '--patient-group <group>' },
      { flags: '--format <name>', choices: ['svg', 'png', 'pdf'] },
      { flags: '--spec' },
      { flags: '--width <number>' },
      { flags: '--height <number>' },
      { flags: '--out <file>' },
      { flags: '--internal' },
    ],
    load: async () => (await import('./commands/chart.ts')).chart,
  },
  {
    id: 'plan',
    argument: '',
    options: [
      { flags: '--now <share>' },
      { flags: '--goal <share>' },
      { flags: '--patients-per-month <number>' },
      { flags: '--patients-per-point <number>' },
      { flags: '--every <step>', choices: ['week', 'fortnight', 'month', 'quarter'] },
      { flags: '--before <number>' },
      { flags: '--after <number>' },
      { flags: '--until <date>', date: true },
      { flags: '--from <date>', date: true },
      { flags: '--min-denominator <number>' },
      { flags: '--json' },
    ],
    load: async () => (await import('./commands/plan.ts')).plan,
  },
  {
    id: 'status',
    argument: '[inputs...]',
    options: [
      { flags: '--gathering <name>' },
      { flags: '--team <team>', repeat: true },
      { flags: '--format <name[=file]>', repeat: true },
      { flags: '--json' },
    ],
    load: async () => (await import('./commands/status.ts')).status,
  },
  {
    id: 'hph',
    argument: '[file]',
    options: [
      { flags: '--every <step>', choices: ['week', 'fortnight', 'month', 'quarter'] },
      { flags: '--through <date>', date: true },
      { flags: '--team <team>', repeat: true },
      { flags: '--out <file>' },
      { flags: '--json' },
    ],
    load: async () => (await import('./commands/hph.ts')).hph,
  },
  {
    id: 'worksheet',
    argument: '[inputs...]',
    options: [{ flags: '--gathering <name>' }, { flags: '--team <team>', repeat: true }, { flags: '--out <folder>' }],
    load: async () => (await import('./commands/worksheet.ts')).worksheet,
  },
  {
    id: 'convert',
    argument: '[inputs...]',
    options: [
      { flags: '--to <shape>', choices: ['gpf', 'skde', 'rapwhale'] },
      { flags: '--team <team>', repeat: true },
      { flags: '--unit <column>' },
      { flags: '--indicator <indicator>' },
      { flags: '--date <column>' },
      { flags: '--every <step>', choices: ['week', 'month', 'quarter', 'tertial'] },
      { flags: '--out <file>' },
      { flags: '--json' },
    ],
    load: async () => (await import('./commands/convert.ts')).convert,
  },
  {
    id: 'template',
    argument: '[action] [file]',
    options: [
      { flags: '--from <template>' },
      { flags: '--texts <length>', choices: ['short', 'usual', 'long'] },
      { flags: '--out <file>' },
      { flags: '--json' },
    ],
    load: async () => (await import('./commands/template.ts')).template,
  },
  {
    id: 'indicators',
    argument: '[id]',
    options: [{ flags: '--goal <goal>' }, { flags: '--json' }],
    load: async () => (await import('./commands/indicators.ts')).indicators,
  },
  {
    id: 'explain',
    argument: '[word...]',
    options: [{ flags: '--json' }],
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  {
    id: 'init',
    argument: '[dir]',
    options: [{ flags: '--network <name>' }],
    load: async () => (await import('./commands/init.ts')).init,
  },
];
