import type { ChartTrouble, ConvertTrouble, HelpTexts, NetworkTrouble, PlanTrouble, Trouble } from '../help-texts.ts';
import { formats } from './formats.ts';
import { patientGroups } from './patient-groups.ts';

const meant = (suggestion: string | null): string => (suggestion ? ` Did you mean "${suggestion}"?` : '');

const measured = (ids: readonly string[]): string =>
  ids.length === 0 ? '' : ` The team has measured ${ids.join(', ')}.`;

const groupNames = { ...patientGroups, all: 'all patients' } as const;

const inputs =
  'CSV and Excel files (.xlsx), or folders with them; without any, the project in the current folder; "-" is standard input';

function tell(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'unknown-command':
      return `Unknown command "${trouble.name}".${meant(trouble.suggestion)}`;
    case 'unknown-option':
      return `Unknown option "${trouble.name}".${meant(trouble.suggestion)}`;
    case 'missing-option-value':
      return `"${trouble.name}" lacks a value.`;
    case 'missing-argument':
      return 'Write the name of the file after the command.';
    case 'too-many-arguments':
      return 'The command got more words than it can use. Names with blanks must stand in quotation marks.';
    case 'lone-percent':
      return `Write ${trouble.number}% without a blank, or put "${trouble.number} %" in quotation marks.`;
    case 'not-a-choice':
      return tellChoice(trouble);
    case 'not-together':
      return `${trouble.options.join(' and ')} cannot be used together.`;
    case 'one-place-for-formats':
      return trouble.file === null
        ? `${trouble.formats.join(' and ')} cannot both go to the screen. Give all but one a file, like this: --format json=findings.json`
        : `${trouble.formats.join(' and ')} cannot go to the same file (${trouble.file}). Give each format its own.`;
    case 'not-a-date':
      return `"${trouble.value}" cannot be used for ${trouble.option}. Write the date as 2022-12-31.`;
    case 'date-in-future':
      return `The date ${trouble.value} for ${trouble.option} is in the future (today is ${trouble.today}). Data cannot be complete so far.`;
    case 'unknown-team':
      return `The project has no team "${trouble.value}".${meant(trouble.suggestion)}`;
    case 'unknown-indicator':
      return `The catalogue has no measurement point "${trouble.value}".${meant(trouble.suggestion)}${measured(trouble.measured)}\nAll measurement points:  gpf indicators`;
    case 'unknown-goal':
      return `There is no effect goal “${trouble.value}”.${meant(trouble.suggestion)}\nChoose one of ${trouble.known.join(', ')}.`;
    case 'unknown-explanation':
      return `gpf has no explanation of "${trouble.value}".${meant(trouble.suggestion)}\nAll that can be explained:  gpf explain`;
    case 'unknown-network':
    case 'unknown-gathering':
    case 'unknown-template':
      return tellAboutNetwork(trouble);
    default:
      return tellAboutPlan(trouble);
  }
}

function tellAboutChart(trouble: ChartTrouble | OptionTrouble): string {
  switch (trouble.kind) {
    case 'choose-one':
      return `Choose with ${trouble.option}: ${trouble.known.join(', ')}.`;
    case 'choose-group':
      return tellAboutGroups(trouble);
    case 'not-measured':
      return `The team ${trouble.team} has not measured ${trouble.indicator}. ${trouble.known.length === 0 ? 'It has measured nothing yet.' : `It has measured ${trouble.known.join(', ')}.`}`;
    case 'binary-to-terminal':
      return `${trouble.format.toUpperCase()} cannot be shown in the terminal. Write it to a file, like this: --out chart.${trouble.format}`;
    case 'one-team':
      return `--internal shows one team at a time, so that nobody sees what is hidden of others. Choose the team with --team: ${trouble.teams.join(', ')}`;
    case 'only-for-png':
      return `${trouble.option} is for PNG only. Write --format ${trouble.formats.join()} to get PNG as well.`;
    case 'missing-package':
      return `${trouble.format.toUpperCase()} cannot be written: a part of gpf is not installed. This installs it:  ${trouble.command}`;
  }
}

function tellAboutGroups({
  value,
  known,
  suggestion,
}: Extract<ChartTrouble, { readonly kind: 'choose-group' }>): string {
  const groups = known.map((id) => `${id} (${groupNames[id]})`).join(', ');
  return value === null
    ? `Choose with --patient-group: ${groups}.`
    : `"${value}" cannot be used for --patient-group.${meant(suggestion)} Use one of ${groups}.`;
}

function tellAboutConversion(trouble: ConvertTrouble): string {
  if (trouble.kind === 'unknown-column') {
    return `No column of the sheet is called “${trouble.value}”, as ${trouble.option} says. Write the heading as it stands in the sheet.`;
  }
  return `There are ${trouble.patients} patients in the denominators, and a row for each of them is too much (at most ${trouble.most}). Choose fewer teams with --team.`;
}

function tellAboutNetwork({ kind, value, suggestion, known }: NetworkTrouble): string {
  if (kind === 'unknown-network') {
    return `The network "${value}" is not on the list.${meant(suggestion)}\nUse one of ${known.join(', ')}.`;
  }
  if (kind === 'unknown-template') {
    return `There is no template “${value}”.${meant(suggestion)}\nChoose among ${known.join(', ')}, or write the name of an SVG file.`;
  }
  return known.length === 0
    ? `The project has no gatherings. Write them under network in gpf.yaml.`
    : `The project has no gathering "${value}".${meant(suggestion)}\nUse one of ${known.join(', ')}.`;
}

function tellAboutPlan(trouble: PlanTrouble | FileTrouble | ChartTrouble | OptionTrouble | ConvertTrouble): string {
  switch (trouble.kind) {
    case 'unknown-column':
    case 'too-many-patients':
      return tellAboutConversion(trouble);
    case 'choose-one':
    case 'choose-group':
    case 'not-measured':
    case 'binary-to-terminal':
    case 'one-team':
    case 'missing-package':
    case 'only-for-png':
      return tellAboutChart(trouble);
    case 'missing-options':
      return tellMissing(trouble.missing.map((options) => options.join(' or ')));
    case 'options-exclude-each-other':
      return `Use either ${trouble.options.join(' or ')}, not both.`;
    case 'not-a-share':
      return `"${trouble.value}" cannot be used for ${trouble.option}. Write a share from 0 to 100%, like this: 40%, 40 or 0.4.`;
    case 'one-or-all':
      return `"${trouble.value}" for ${trouble.option}: do you mean 1% or 100%? Write the sign.`;
    case 'not-a-number':
      return `"${trouble.value}" cannot be used for ${trouble.option}. Write a ${trouble.whole ? 'whole number' : 'number'} from ${trouble.least} to ${trouble.most}.`;
    case 'goal-is-now':
      return `The level is ${trouble.percent}% already, so ${trouble.option} must be another. The plan shows how easy a change is to see.`;
    case 'too-many-points':
      return `The plan has ${trouble.points} measurements, and gpf plan goes up to ${trouble.most}.\nMeasure less often, or plan a shorter time.`;
    case 'points-too-large':
      return `The plan gives ${trouble.patients} patients per measurement, and gpf plan goes up to ${trouble.most}. Measure more often.`;
    case 'no-point-before':
      return `No measurement will be complete from ${trouble.from} to ${trouble.until}.\nChoose a later date, or measure more often.`;
    default:
      return tellAboutFiles(trouble);
  }
}

/** One on the same line, several on a line each. */
const tellMissing = (missing: readonly string[]): string =>
  missing.length === 1 ? `The plan lacks ${missing.join()}.` : `The plan lacks:\n  ${missing.join('\n  ')}`;

/** Whom `--internal` is for, and what a format takes. */
type OptionTrouble = Extract<Trouble, { readonly kind: 'one-team' | 'missing-package' | 'only-for-png' }>;

type FileTrouble = Extract<Trouble, { readonly path: string } | { readonly paths: readonly string[] }>;

function tellAboutFiles(trouble: FileTrouble): string {
  switch (trouble.kind) {
    case 'config-not-found':
      return `Cannot find the project file ${trouble.path}. Check the path, or make one with gpf init.`;
    case 'config-unreadable':
      return `Cannot read the project file ${trouble.path}. Close it in other programs, and check that you have access to it.`;
    case 'input-not-found':
      return `Cannot find ${trouble.path}. Check the path.`;
    case 'no-input':
      return `Found no CSV or Excel files (.xlsx) in the folder "${trouble.path}". Save the sheets from Excel there, or make a project with gpf init.`;
    case 'out-is-input':
      return `${trouble.path} belongs to the input. Choose another place, so that nothing is overwritten.`;
    case 'out-is-public':
      return `${trouble.path} is for what others are shown. What is internal needs a folder of its own. Choose another one with --out.`;
    case 'out-is-internal':
      return `${trouble.path} holds measurements that are internal to a team. Choose another folder with --out.`;
    case 'cannot-write':
      return `Cannot write ${trouble.path}. ${whyNotWritten[trouble.reason]}`;
    case 'copies-in-the-way':
      return `There already, and something else: ${trouble.paths.join(', ')}. gpf fix writes over nothing. Move or delete it, or choose another folder with --out.`;
    case 'file-already-there':
      return `${trouble.path} is already there, and gpf does not write over it. Choose another name.`;
    case 'already-there':
      return `Already there: ${trouble.paths.join(', ')}. gpf init overwrites nothing. Choose an empty folder.`;
  }
}

const whyNotWritten = {
  locked: 'The file is open in another program. Close it and try again.',
  denied: 'You lack access. Choose another folder with --out.',
  'no-folder': 'The folder is not there. Make it first, or choose another.',
  'not-a-folder': 'There is a file where the folder should be. Choose another folder with --out.',
  'no-space': 'The disk is full. Make room and try again.',
  other: 'Choose another folder with --out.',
} as const;

export const help: HelpTexts = {
  lead: "gpf reads the teams' measurements and makes honest readings and posters.",
  headings: {
    examples: 'Examples',
    usage: 'Usage',
    commands: 'Commands',
    arguments: 'Arguments',
    options: 'Options',
    everywhere: 'Options of every command',
  },
  commands: {
    report: {
      summary: 'Makes a poster for each team, and a page to look through',
      examples: [
        { command: 'gpf report', does: 'the project in the current folder' },
        { command: 'gpf report examples/network --out report', does: 'the example, into the folder report' },
        { command: 'gpf report --team fjelldal', does: "one team's poster only" },
        { command: 'gpf report --internal --team fjelldal', does: 'all measurements of one team, for the team itself' },
        { command: 'gpf report --size a3-landscape', does: 'for a lying sheet of A3' },
        { command: 'gpf report --watch --open', does: 'in the browser, while you fill in the sheet in Excel' },
      ],
      arguments: { inputs },
      options: {
        '--out <folder>': 'the folder that the posters are written to (report)',
        '--format <names>': 'svg, pdf and png, with commas between (svg,pdf). A PDF gets a proof on A4 as well',
        '--size <size>':
          'the sheet that posters are for: a0, a1, a2, a3, a4, 70x100 or 50x70, with -landscape behind it for lying (that of the template)',
        '--dpi <number>': 'pixels per inch in PNG (100)',
        '--width <number>': 'the width of a PNG in pixels, instead of --dpi',
        '--template <template>': 'the template of the posters: the name of one of the package, or an SVG file',
        '--team <team>': 'this team only; may be repeated',
        '--leave-out <team>': 'without the rows of this team; may be repeated',
        '--internal':
          'all measurements of one team, nothing hidden, in a folder of its own that is not to be shared (report-internal)',
        '--watch': 'draws again whenever a file is saved, until you stop it with Ctrl+C',
        '--open': 'opens index.html in the browser',
        '--json': 'the summary as JSON',
      },
    },
    validate: {
      summary: 'Checks the data and tells what to put right',
      examples: [
        { command: 'gpf validate data/', does: 'every file in the folder data' },
        { command: 'gpf validate data/fjelldal.csv', does: 'one file' },
        { command: 'gpf validate --format html=findings.html', does: 'as a page for those who are to mend it' },
      ],
      arguments: { inputs },
      options: {
        '--format <name[=file]>':
          'text, json, jsonl, junit, sarif, github, gitlab, html, csv or markdown; may be repeated, with a file for each',
        '--json': 'short for --format json',
        '--all': 'every finding of a kind, not only the first hundred',
      },
    },
    fix: {
      summary: 'Writes a repaired copy of the files, where gpf can repair without guessing',
      examples: [
        { command: 'gpf fix data/', does: 'all CSV files in the folder data, to the folder rettet' },
        { command: 'gpf fix data/fjelldal.csv --out copy', does: 'one file, to the folder copy' },
      ],
      arguments: { inputs },
      options: {
        '--out <folder>': 'the folder that the copies are written to, never over anything else (rettet)',
        '--json': 'everything that was repaired, as JSON',
      },
    },
    analyze: {
      summary: 'Writes every number and sign behind the readings',
      examples: [
        { command: 'gpf analyze --format csv', does: 'one row for each series' },
        { command: 'gpf analyze data/fjelldal.csv', does: 'all about one team, as JSON' },
        { command: 'gpf analyze --propose', does: 'where a new phase could begin, and the lines for gpf.yaml' },
      ],
      arguments: { inputs },
      options: {
        '--format <name>': 'json or csv (json)',
        '--json': 'short for --format json',
        '--propose': 'proposes new phases where a change and the measurements call for them',
        '--internal': 'all measurements of one team, nothing hidden; not to be shared',
        '--team <team>': 'this team only; may be repeated',
      },
    },
    chart: {
      summary: 'Draws one chart, for a slide or a web page',
      examples: [
        { command: 'gpf chart --team fjelldal --indicator E2-03 --out chart.png', does: 'a picture for a slide' },
        { command: 'gpf chart --team fjelldal --indicator E2-03 --spec --out chart.json', does: 'for the Vega editor' },
        { command: 'gpf chart data/fjelldal.csv --indicator E2-03 > chart.svg', does: 'where the file is of one team' },
      ],
      arguments: { inputs },
      options: {
        '--team <team>': 'the team (the only one that has measured)',
        '--indicator <indicator>': 'the indicator: id, code or name (the only one the team has measured)',
        '--patient-group <group>': 'the patient group where the team has measured several; all is all patients',
        '--format <name>': 'svg, png or pdf (the ending of --out, else svg)',
        '--spec': 'the Vega-Lite specification in place of the picture, with the data inside',
        '--width <number>': 'the width in pixels (1600)',
        '--height <number>': 'the height in pixels (9/16 of the width)',
        '--out <file>': 'the file that the chart is written to (standard output)',
        '--internal': "all of the team's measurements, with nothing hidden; not to be shared",
      },
    },
    plan: {
      summary: 'Shows what a measuring plan can show, before you begin',
      examples: [
        {
          command: 'gpf plan --now 40% --goal 70% --patients-per-month 10 --before 6 --after 9',
          does: 'one measurement a month',
        },
        {
          command: 'gpf plan --now 40 --goal 70 --patients-per-point 9 --before 9 --from 2023-01-01 --until 2023-12-31',
          does: 'the measurements up to a date',
        },
      ],
      arguments: {},
      options: {
        '--now <share>': 'the share today (40%, 40 or 0.4)',
        '--goal <share>': 'the share that you hope for',
        '--patients-per-month <number>': 'patients in an ordinary month; the number varies by chance',
        '--patients-per-point <number>': 'patients in each measurement, always as many',
        '--every <step>': 'week, fortnight, month or quarter: how often you measure (month)',
        '--before <number>': 'measurements before you change anything; 0 if you have none',
        '--after <number>': 'measurements after the change (as many as there will be by the next gathering)',
        '--until <date>': 'instead of --after: the day by which measurements must be complete (2023-12-01)',
        '--from <date>': 'the day of the change, which --until is counted from (today)',
        '--min-denominator <number>': "fewest patients in a measurement that is shown (the project's, else 5)",
        '--json': 'every number with its standard error, as JSON',
      },
    },
    status: {
      summary: 'Shows who has delivered what, and what is expected before the next gathering',
      examples: [
        { command: 'gpf status', does: 'every team, towards the next gathering' },
        { command: 'gpf status --gathering "Samling 3"', does: 'towards a gathering that you choose' },
        { command: 'gpf status --team fjelldal', does: 'everything about one team' },
        { command: 'gpf status --format html=status.html', does: 'as a page to print' },
      ],
      arguments: { inputs },
      options: {
        '--gathering <name>': 'name or number of the gathering (the next one from today)',
        '--team <team>': 'this team only; may be repeated',
        '--format <name[=file]>': 'table, json or html (table); may be repeated, with a file for each',
        '--json': 'short for --format json',
      },
    },
    worksheet: {
      summary: 'Makes a worksheet for each team: the reading, the way to the goal, and room to write',
      examples: [
        { command: 'gpf worksheet', does: 'all teams, for the next gathering' },
        { command: 'gpf worksheet --gathering 3 --team fjelldal', does: 'one team, for a gathering you choose' },
      ],
      arguments: { inputs },
      options: {
        '--gathering <name>': 'name or number of the gathering (the next after today)',
        '--team <team>': 'this team only; may be repeated',
        '--out <folder>': 'the folder that the pages are written to (worksheets)',
      },
    },
    template: {
      summary: 'Makes, checks and previews a poster template of your own',
      examples: [
        { command: 'gpf template new our-template.svg', does: 'a template to go on drawing' },
        { command: 'gpf template check our-template.svg', does: 'which slots it has, and what could be better' },
        { command: 'gpf template preview our-template.svg --texts long', does: 'with invented numbers and long texts' },
        { command: 'gpf report --template our-template.svg', does: 'the posters with your template' },
      ],
      arguments: {
        action: 'new, check or preview',
        file: 'the SVG file; for check and preview also a template of the package, by its name',
      },
      options: {
        '--from <template>': 'the template that new begins with (team)',
        '--texts <length>': 'short, usual or long: the texts of the preview (usual)',
        '--out <file>': 'the file that preview writes (preview.svg)',
        '--json': 'what check finds, as JSON',
      },
    },
    hph: {
      summary: 'Counts HPH checklists and writes measurements',
      examples: [
        { command: 'gpf hph checklists.xlsx --out data/fjelldal.csv', does: 'month by month, to a file' },
        {
          command: 'gpf hph checklists.csv --every quarter --through 2022-06-30',
          does: 'quarter by quarter, until a day',
        },
      ],
      arguments: { file: 'CSV or Excel file (.xlsx) with a pathway in each row, or an event; "-" is standard input' },
      options: {
        '--every <step>': 'week, fortnight, month or quarter: how long a time each measurement is for (month)',
        '--through <date>': 'last day for which the data are complete (the newest date in the file)',
        '--team <team>': 'this team alone; owner of the pathways where the sheet has no column team',
        '--out <file>': 'CSV file that the measurements are written to (standard output)',
        '--json': 'the measurements, what is left out and the findings, as JSON',
      },
    },
    convert: {
      summary: 'Converts sheets of registries to measurements, and measurements to SKDE or rapwhale',
      examples: [
        { command: 'gpf convert registry.csv --out data/registry.csv', does: 'to measurements, month by month' },
        {
          command: 'gpf convert registry.csv --team fjelldal --indicator E2-03 --date discharged',
          does: 'where the sheet does not say who, what or when',
        },
        { command: 'gpf convert --to skde --out skde.csv', does: 'what may be shown of the project, year by year' },
      ],
      arguments: {
        inputs:
          'Sheets in the format of SKDE or rapwhale (.csv, .xlsx), "-" is standard input; with --to skde and rapwhale measurements, as in gpf report',
      },
      options: {
        '--to <shape>': 'gpf, skde or rapwhale: the format that is written (gpf)',
        '--team <team>': 'this team alone; owner of the rows where no column says it; may be repeated',
        '--unit <column>': 'the column that says which team the row is of (orgnr or team)',
        '--indicator <indicator>': 'this measurement point alone; what the rows are of where no column says it',
        '--date <column>': 'the column of dates that the rows are counted by (the only one with dates)',
        '--every <step>': 'week, month, quarter or tertial: how long a time each measurement is for (month)',
        '--out <file>': 'CSV file that is written (standard output)',
        '--json': 'the counts and the findings, as JSON',
      },
    },
    indicators: {
      summary: 'Shows the measurement points of the catalogue',
      examples: [
        { command: 'gpf indicators', does: 'all, with code and name' },
        { command: 'gpf indicators sykepleier-3-dager', does: 'what counts in numerator and denominator' },
        { command: 'gpf indicators --goal E5', does: 'those that measure one effect goal' },
      ],
      arguments: { id: 'id, code (E2-03) or name of a measurement point' },
      options: {
        '--goal <goal>': 'only indicators of one effect goal: code (E2), id or words of the goal',
        '--json': 'as JSON',
      },
    },
    explain: {
      summary: 'Explains a chart type, a rule, a rule set or a finding',
      examples: [
        { command: 'gpf explain p', does: 'when a p chart fits, and how it is calculated' },
        { command: 'gpf explain longest-run', does: 'a rule, with an example worked out' },
        { command: 'gpf explain period-gap', does: 'a finding: why it matters, and how to mend it' },
        { command: 'gpf explain', does: 'everything that can be explained' },
      ],
      arguments: { word: 'id, name or code of a finding, such as p, anhøj or period-gap' },
      options: { '--json': 'as JSON' },
    },
    init: {
      summary: 'Makes a project to fill in: sheets for Excel and a gpf.yaml',
      examples: [
        { command: 'gpf init', does: 'in the current folder' },
        { command: 'gpf init our-network', does: 'in a new folder' },
        { command: 'gpf init --network telemark our-network', does: 'with a name and gatherings from the list' },
      ],
      arguments: { dir: 'the folder that the files are made in' },
      options: {
        '--network <name>':
          'a learning network from the list: agder, rogaland, nordland, hedmark-og-oppland, oslo, moere-og-romsdal, ofoten-troms-og-finnmark, oestfold, vestfold, sogn-og-fjordane, helgeland, ahus, telemark, helse-bergen, innlandet',
      },
    },
  },
  global: {
    '--config <file>': 'the project file (gpf.yaml in the folder or those above)',
    '--lang <language>': "nb, nn or en (the project's language, else nb)",
    '--today <date>': 'the date that counts as today (2022-12-31)',
    '--fail-on <severity>': 'error or warning: what gives exit code 1 (error)',
    '--color <when>': 'auto, always or never (auto)',
    '-q, --quiet': 'only what is needed',
    '-V, --version': 'the version of gpf',
    '-h, --help': 'this help',
  },
  more: 'More about a command:  gpf report --help',
  trouble: tell,
  seeHelp: (command) => (command ? `All options:  gpf ${command} --help` : 'All commands:  gpf --help'),
  fault: (message) =>
    `This is a fault in gpf, not in your data: ${message}\nReport it to those who maintain gpf, with the command that you typed (without data).`,
};

/** Where no word was given, none can be wrong. */
function tellChoice(trouble: Extract<Trouble, { readonly kind: 'not-a-choice' }>): string {
  if (trouble.value === '') return `Write ${formats.either(trouble.choices)} after ${trouble.option}.`;
  return `"${trouble.value}" cannot be used for ${trouble.option}.${meant(trouble.suggestion)} Use one of ${trouble.choices.join(', ')}.`;
}
