import type { ChartTrouble, ConvertTrouble, HelpTexts, NetworkTrouble, PlanTrouble, Trouble } from '../help-texts.ts';
import { formats } from './formats.ts';
import { patientGroups } from './patient-groups.ts';

const meant = (suggestion: string | null): string => (suggestion ? ` Mente du «${suggestion}»?` : '');

const measured = (ids: readonly string[]): string => (ids.length === 0 ? '' : ` Teamet har målt ${ids.join(', ')}.`);

const groupNames = { ...patientGroups, all: 'alle pasienter' } as const;

const inputs =
  'CSV- og Excel-filer (.xlsx), eller mapper med slike; uten noe leses prosjektet i mappen du står i, «-» er standard inn';

function tell(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'unknown-command':
      return `Ukjent kommando «${trouble.name}».${meant(trouble.suggestion)}`;
    case 'unknown-option':
      return `Ukjent valg «${trouble.name}».${meant(trouble.suggestion)}`;
    case 'missing-option-value':
      return `«${trouble.name}» mangler en verdi.`;
    case 'missing-argument':
      return 'Skriv navnet på filen etter kommandoen.';
    case 'too-many-arguments':
      return 'Kommandoen fikk flere ord enn den kan bruke. Navn med mellomrom må stå i anførselstegn.';
    case 'lone-percent':
      return `Skriv ${trouble.number}% uten mellomrom, eller sett «${trouble.number} %» i anførselstegn.`;
    case 'not-a-choice':
      return tellChoice(trouble);
    case 'not-together':
      return `${trouble.options.join(' og ')} kan ikke brukes sammen.`;
    case 'one-place-for-formats':
      return trouble.file === null
        ? `${trouble.formats.join(' og ')} kan ikke skrives til skjermen samtidig. Gi alle unntatt ett en fil, slik: --format json=funn.json`
        : `${trouble.formats.join(' og ')} kan ikke skrives til samme fil (${trouble.file}). Gi hvert format sin egen.`;
    case 'not-a-date':
      return `«${trouble.value}» kan ikke brukes for ${trouble.option}. Skriv datoen som 2022-12-31.`;
    case 'date-in-future':
      return `Datoen ${trouble.value} for ${trouble.option} er fram i tid (i dag er ${trouble.today}). Data kan ikke være fullstendige så langt.`;
    case 'unknown-team':
      return `Teamet «${trouble.value}» finnes ikke i prosjektet.${meant(trouble.suggestion)}`;
    case 'unknown-indicator':
      return `Målepunktet «${trouble.value}» finnes ikke i katalogen.${meant(trouble.suggestion)}${measured(trouble.measured)}\nAlle målepunktene:  gpf indicators`;
    case 'unknown-goal':
      return `Effektmålet «${trouble.value}» finnes ikke.${meant(trouble.suggestion)}\nVelg mellom ${trouble.known.join(', ')}.`;
    case 'unknown-explanation':
      return `gpf har ingen forklaring på «${trouble.value}».${meant(trouble.suggestion)}\nAlt som kan forklares:  gpf explain`;
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
      return `Velg med ${trouble.option}: ${trouble.known.join(', ')}.`;
    case 'choose-group':
      return tellAboutGroups(trouble);
    case 'not-measured':
      return `Teamet ${trouble.team} har ikke målt ${trouble.indicator}. ${trouble.known.length === 0 ? 'Det har ikke målt noe ennå.' : `Det har målt ${trouble.known.join(', ')}.`}`;
    case 'binary-to-terminal':
      return `${trouble.format.toUpperCase()} kan ikke vises i terminalen. Skriv til en fil, slik: --out diagram.${trouble.format}`;
    case 'one-team':
      return `--internal viser ett team om gangen, så ingen ser det som er skjult hos andre. Velg teamet med --team: ${trouble.teams.join(', ')}`;
    case 'only-for-png':
      return `${trouble.option} gjelder bare PNG. Skriv --format ${trouble.formats.join()} for å få PNG i tillegg.`;
    case 'missing-package':
      return `${trouble.format.toUpperCase()} kan ikke skrives: en del av gpf er ikke installert. Slik installeres den:  ${trouble.command}`;
  }
}

function tellAboutGroups({
  value,
  known,
  suggestion,
}: Extract<ChartTrouble, { readonly kind: 'choose-group' }>): string {
  const groups = known.map((id) => `${id} (${groupNames[id]})`).join(', ');
  return value === null
    ? `Velg med --patient-group: ${groups}.`
    : `«${value}» kan ikke brukes for --patient-group.${meant(suggestion)} Velg mellom ${groups}.`;
}

function tellAboutConversion(trouble: ConvertTrouble): string {
  if (trouble.kind === 'unknown-column') {
    return `Ingen kolonne i arket heter «${trouble.value}», som står bak ${trouble.option}. Skriv overskriften slik den står i arket.`;
  }
  return `Det er ${trouble.patients} pasienter i nevnerne, og en rad for hver av dem blir for mange (høyst ${trouble.most}). Velg færre team med --team.`;
}

function tellAboutNetwork({ kind, value, suggestion, known }: NetworkTrouble): string {
  if (kind === 'unknown-network') {
    return `Nettverket «${value}» er ikke på listen.${meant(suggestion)}\nVelg mellom ${known.join(', ')}.`;
  }
  if (kind === 'unknown-template') {
    return `Malen «${value}» finnes ikke.${meant(suggestion)}\nVelg mellom ${known.join(', ')}, eller skriv navnet på en SVG-fil.`;
  }
  return known.length === 0
    ? `Prosjektet har ingen samlinger. Skriv dem under network i gpf.yaml.`
    : `Samlingen «${value}» finnes ikke i prosjektet.${meant(suggestion)}\nVelg mellom ${known.join(', ')}.`;
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
      return tellMissing(trouble.missing.map((options) => options.join(' eller ')));
    case 'options-exclude-each-other':
      return `Bruk enten ${trouble.options.join(' eller ')}, ikke begge.`;
    case 'not-a-share':
      return `«${trouble.value}» kan ikke brukes for ${trouble.option}. Skriv en andel fra 0 til 100 %, slik: 40 %, 40 eller 0,4.`;
    case 'one-or-all':
      return `«${trouble.value}» for ${trouble.option}: mener du 1 % eller 100 %? Skriv tegnet.`;
    case 'not-a-number':
      return `«${trouble.value}» kan ikke brukes for ${trouble.option}. Skriv et ${trouble.whole ? 'helt tall' : 'tall'} fra ${trouble.least} til ${trouble.most}.`;
    case 'goal-is-now':
      return `Nivået er ${String(trouble.percent).replace('.', ',')} % allerede, så ${trouble.option} må være et annet. Planen viser hvor lett en endring er å se.`;
    case 'too-many-points':
      return `Planen har ${trouble.points} målinger, og gpf plan regner med høyst ${trouble.most}.\nMål sjeldnere, eller planlegg en kortere tid.`;
    case 'points-too-large':
      return `Planen gir ${trouble.patients} pasienter per måling, og gpf plan regner med høyst ${trouble.most}. Mål oftere.`;
    case 'no-point-before':
      return `Ingen måling blir ferdig fra ${trouble.from} til ${trouble.until}.\nVelg en senere dato, eller mål oftere.`;
    default:
      return tellAboutFiles(trouble);
  }
}

/** One on the same line, several on a line each. */
const tellMissing = (missing: readonly string[]): string =>
  missing.length === 1 ? `Planen mangler ${missing.join()}.` : `Planen mangler:\n  ${missing.join('\n  ')}`;

/** Whom `--internal` is for, and what a format takes. */
type OptionTrouble = Extract<Trouble, { readonly kind: 'one-team' | 'missing-package' | 'only-for-png' }>;

type FileTrouble = Extract<Trouble, { readonly path: string } | { readonly paths: readonly string[] }>;

function tellAboutFiles(trouble: FileTrouble): string {
  switch (trouble.kind) {
    case 'config-not-found':
      return `Finner ikke prosjektfilen ${trouble.path}. Se etter skrivefeil i stien, eller lag en med gpf init.`;
    case 'config-unreadable':
      return `Kan ikke lese prosjektfilen ${trouble.path}. Lukk den i andre programmer, og sjekk at du har tilgang til den.`;
    case 'input-not-found':
      return `Finner ikke ${trouble.path}. Se etter skrivefeil i stien.`;
    case 'no-input':
      return `Fant ingen CSV- eller Excel-filer (.xlsx) i mappen «${trouble.path}». Lagre arkene fra Excel der, eller lag et prosjekt med gpf init.`;
    case 'out-is-input':
      return `${trouble.path} hører til inndataene. Velg et annet sted, så ingenting blir overskrevet.`;
    case 'out-is-public':
      return `${trouble.path} er for det som vises for andre. Det som er internt, må ha sin egen mappe. Velg en annen med --out.`;
    case 'out-is-internal':
      return `${trouble.path} inneholder målinger som er interne for et team. Velg en annen mappe med --out.`;
    case 'cannot-write':
      return `Kan ikke skrive ${trouble.path}. ${whyNotWritten[trouble.reason]}`;
    case 'copies-in-the-way':
      return `Finnes fra før, og er noe annet: ${trouble.paths.join(', ')}. gpf fix skriver ikke over noe. Flytt eller slett det, eller velg en annen mappe med --out.`;
    case 'file-already-there':
      return `${trouble.path} finnes fra før, og gpf skriver ikke over den. Velg et annet navn.`;
    case 'already-there':
      return `Finnes fra før: ${trouble.paths.join(', ')}. gpf init skriver ikke over noe. Velg en tom mappe.`;
  }
}

const whyNotWritten = {
  locked: 'Filen er åpen i et annet program. Lukk den og prøv igjen.',
  denied: 'Du mangler tilgang. Velg en annen mappe med --out.',
  'no-folder': 'Mappen finnes ikke. Lag den først, eller velg en annen.',
  'not-a-folder': 'Det ligger en fil der mappen skulle vært. Velg en annen mappe med --out.',
  'no-space': 'Disken er full. Rydd plass og prøv igjen.',
  other: 'Velg en annen mappe med --out.',
} as const;

export const help: HelpTexts = {
  lead: 'gpf leser målingene fra teamene og lager ærlige lesninger og plakater.',
  headings: {
    examples: 'Eksempler',
    usage: 'Bruk',
    commands: 'Kommandoer',
    arguments: 'Argumenter',
    options: 'Valg',
    everywhere: 'Valg som gjelder alle kommandoer',
  },
  commands: {
    report: {
      summary: 'Lager plakat for hvert team, og en side å bla i',
      examples: [
        { command: 'gpf report', does: 'prosjektet i mappen du står i' },
        { command: 'gpf report examples/network --out report', does: 'eksempelet, til mappen report' },
        { command: 'gpf report --team fjelldal', does: 'bare plakaten til ett team' },
        { command: 'gpf report --internal --team fjelldal', does: 'alle målingene til ett team, for teamet selv' },
        { command: 'gpf report --size a3-landscape', does: 'til et liggende A3-ark' },
        { command: 'gpf report --watch --open', does: 'i nettleseren, mens du fyller ut i Excel' },
      ],
      arguments: { inputs },
      options: {
        '--out <folder>': 'mappen som plakatene skrives til (report)',
        '--format <names>': 'svg, pdf og png, med komma mellom (svg,pdf). PDF får også et prøvetrykk i A4',
        '--size <size>':
          'arket plakatene er for: a0, a1, a2, a3, a4, 70x100 eller 50x70, med -landscape etter for liggende (malens eget)',
        '--dpi <number>': 'piksler per tomme i PNG (100)',
        '--width <number>': 'bredden i PNG i piksler, i stedet for --dpi',
        '--template <template>': 'malen til plakatene: navnet på en som følger med, eller en SVG-fil',
        '--team <team>': 'bare dette teamet; kan gjentas',
        '--leave-out <team>': 'uten radene til dette teamet; kan gjentas',
        '--internal':
          'alle målingene til ett team, uten noe skjult, i en egen mappe som ikke skal deles (report-internal)',
        '--watch': 'tegner på nytt hver gang en fil blir lagret, til du avslutter med Ctrl+C',
        '--open': 'åpner index.html i nettleseren',
        '--json': 'oppsummeringen som JSON',
      },
    },
    validate: {
      summary: 'Sjekker dataene og forteller hva som må rettes',
      examples: [
        { command: 'gpf validate data/', does: 'alle filene i mappen data' },
        { command: 'gpf validate data/fjelldal.csv', does: 'én fil' },
        { command: 'gpf validate --format html=funn.html', does: 'som en side til dem som skal rette' },
      ],
      arguments: { inputs },
      options: {
        '--format <name[=file]>':
          'text, json, jsonl, junit, sarif, github, gitlab, html, csv eller markdown; kan gjentas, med en fil for hver',
        '--json': 'kort for --format json',
        '--all': 'alle funn av hvert slag, ikke bare de hundre første',
      },
    },
    fix: {
      summary: 'Skriver en rettet kopi av filene, der gpf kan rette uten å gjette',
      examples: [
        { command: 'gpf fix data/', does: 'alle CSV-filene i mappen data, til mappen rettet' },
        { command: 'gpf fix data/fjelldal.csv --out kopi', does: 'én fil, til mappen kopi' },
      ],
      arguments: { inputs },
      options: {
        '--out <folder>': 'mappen som kopiene skrives til, aldri over noe annet (rettet)',
        '--json': 'alt som ble rettet, som JSON',
      },
    },
    analyze: {
      summary: 'Skriver alle tall og tegn bak lesningene',
      examples: [
        { command: 'gpf analyze --format csv', does: 'en rad per måleserie' },
        { command: 'gpf analyze data/fjelldal.csv', does: 'alt om ett team, som JSON' },
        { command: 'gpf analyze --propose', does: 'hvor en ny fase kan begynne, og linjene til gpf.yaml' },
      ],
      arguments: { inputs },
      options: {
        '--format <name>': 'json eller csv (json)',
        '--json': 'kort for --format json',
        '--propose': 'foreslår nye faser der et tiltak og målingene taler for det',
        '--internal': 'alle målingene til ett team, uten noe skjult; skal ikke deles',
        '--team <team>': 'bare dette teamet; kan gjentas',
      },
    },
    chart: {
      summary: 'Tegner ett diagram, til et lysbilde eller en nettside',
      examples: [
        { command: 'gpf chart --team fjelldal --indicator E2-03 --out diagram.png', does: 'et bilde til et lysbilde' },
        { command: 'gpf chart --team fjelldal --indicator E2-03 --spec --out diagram.json', does: 'til Vega-editoren' },
        { command: 'gpf chart data/fjelldal.csv --indicator E2-03 > diagram.svg', does: 'når filen gjelder ett team' },
      ],
      arguments: { inputs },
      options: {
        '--team <team>': 'teamet (det eneste som har målt)',
        '--indicator <indicator>': 'målepunktet: id, kode eller navn (det eneste teamet har målt)',
        '--patient-group <group>': 'pasientgruppen når teamet har målt flere; all er alle pasienter',
        '--format <name>': 'svg, png eller pdf (endelsen i --out, ellers svg)',
        '--spec': 'spesifikasjonen for Vega-Lite i stedet for bildet, med dataene i',
        '--width <number>': 'bredden i piksler (1600)',
        '--height <number>': 'høyden i piksler (9/16 av bredden)',
        '--out <file>': 'filen som diagrammet skrives til (standard ut)',
        '--internal': 'alle målingene til teamet, uten noe skjult; skal ikke deles',
      },
    },
    plan: {
      summary: 'Viser hva en måleplan kan vise før dere begynner',
      examples: [
        {
          command: 'gpf plan --now 40% --goal 70% --patients-per-month 10 --before 6 --after 9',
          does: 'en måling i måneden',
        },
        {
          command: 'gpf plan --now 40 --goal 70 --patients-per-point 9 --before 9 --from 2023-01-01 --until 2023-12-31',
          does: 'målingene fram til en dato',
        },
      ],
      arguments: {},
      options: {
        '--now <share>': 'andelen i dag (40 %, 40 eller 0,4)',
        '--goal <share>': 'andelen dere håper på',
        '--patients-per-month <number>': 'pasienter i en vanlig måned; tallet svinger tilfeldig',
        '--patients-per-point <number>': 'pasienter i hver måling, alltid like mange',
        '--every <step>': 'week, fortnight, month eller quarter: hvor ofte dere måler (month)',
        '--before <number>': 'målinger før dere endrer noe; 0 hvis dere ikke har noen',
        '--after <number>': 'målinger etter endringen (så mange dere rekker til neste samling)',
        '--until <date>': 'i stedet for --after: dagen målingene skal være ferdige (2023-12-01)',
        '--from <date>': 'dagen endringen skjer, som --until regnes fra (i dag)',
        '--min-denominator <number>': 'færrest pasienter i en måling som vises (prosjektets, ellers 5)',
        '--json': 'alle tallene med standardfeil, som JSON',
      },
    },
    status: {
      summary: 'Viser hvem som har levert hva, og hva som er ventet før neste samling',
      examples: [
        { command: 'gpf status', does: 'alle team, fram mot neste samling' },
        { command: 'gpf status --gathering "Samling 3"', does: 'fram mot en samling du velger' },
        { command: 'gpf status --team fjelldal', does: 'alt om ett team' },
        { command: 'gpf status --format html=status.html', does: 'som en side til å skrive ut' },
      ],
      arguments: { inputs },
      options: {
        '--gathering <name>': 'navnet eller nummeret på samlingen (den neste etter i dag)',
        '--team <team>': 'bare dette teamet; kan gjentas',
        '--format <name[=file]>': 'table, json eller html (table); kan gjentas, med en fil for hver',
        '--json': 'kort for --format json',
      },
    },
    worksheet: {
      summary: 'Lager et arbeidsark for hvert team: lesningen, veien til målet og plass til å skrive',
      examples: [
        { command: 'gpf worksheet', does: 'alle team, til neste samling' },
        { command: 'gpf worksheet --gathering 3 --team fjelldal', does: 'ett team, til en samling du velger' },
      ],
      arguments: { inputs },
      options: {
        '--gathering <name>': 'navnet eller nummeret på samlingen (den neste etter i dag)',
        '--team <team>': 'bare dette teamet; kan gjentas',
        '--out <folder>': 'mappen som sidene skrives til (worksheets)',
      },
    },
    template: {
      summary: 'Lager, sjekker og forhåndsviser din egen plakatmal',
      examples: [
        { command: 'gpf template new var-mal.svg', does: 'en mal å tegne videre på' },
        { command: 'gpf template check var-mal.svg', does: 'hvilke felt den har, og hva som bør rettes' },
        { command: 'gpf template preview var-mal.svg --texts long', does: 'med oppdiktede tall og lange tekster' },
        { command: 'gpf report --template var-mal.svg', does: 'plakatene med malen din' },
      ],
      arguments: {
        action: 'new, check eller preview',
        file: 'SVG-filen; for check og preview også en mal som følger med, ved navnet',
      },
      options: {
        '--from <template>': 'malen som new begynner med (team)',
        '--texts <length>': 'short, usual eller long: tekstene i forhåndsvisningen (usual)',
        '--out <file>': 'filen som preview skriver (preview.svg)',
        '--json': 'det check finner, som JSON',
      },
    },
    hph: {
      summary: 'Teller HPH-sjekklister og skriver målinger',
      examples: [
        { command: 'gpf hph sjekklister.xlsx --out data/fjelldal.csv', does: 'måned for måned, til en fil' },
        {
          command: 'gpf hph sjekklister.csv --every quarter --through 2022-06-30',
          does: 'kvartal for kvartal, fram til en dag',
        },
      ],
      arguments: {
        file: 'CSV- eller Excel-fil (.xlsx) med ett forløp i hver rad, eller én hendelse; «-» er standard inn',
      },
      options: {
        '--every <step>': 'week, fortnight, month eller quarter: hvor lang tid hver måling gjelder (month)',
        '--through <date>': 'siste dag som dataene er fullstendige for (den nyeste datoen i filen)',
        '--team <team>': 'bare dette teamet; eier av forløpene når arket ikke har kolonnen team',
        '--out <file>': 'CSV-filen som målingene skrives til (standard ut)',
        '--json': 'målingene, det som er utelatt og funnene, som JSON',
      },
    },
    convert: {
      summary: 'Regner om ark fra registre til målinger, og målinger til SKDE eller rapwhale',
      examples: [
        { command: 'gpf convert register.csv --out data/register.csv', does: 'til målinger, måned for måned' },
        {
          command: 'gpf convert register.csv --team fjelldal --indicator E2-03 --date utskrevet',
          does: 'når arket ikke sier hvem, hva eller når',
        },
        { command: 'gpf convert --to skde --out skde.csv', does: 'det som kan vises av prosjektet, år for år' },
      ],
      arguments: {
        inputs:
          'Ark i formatet til SKDE eller rapwhale (.csv, .xlsx), «-» er standard inn; ved --to skde og rapwhale målinger, som i gpf report',
      },
      options: {
        '--to <shape>': 'gpf, skde eller rapwhale: formatet som skrives (gpf)',
        '--team <team>': 'bare dette teamet; eier av radene når ingen kolonne sier det; kan gjentas',
        '--unit <column>': 'kolonnen som sier hvilket team raden gjelder (orgnr eller team)',
        '--indicator <indicator>': 'bare dette målepunktet; det radene gjelder når ingen kolonne sier det',
        '--date <column>': 'kolonnen med datoen som radene skal telles etter (den eneste med datoer)',
        '--every <step>': 'week, month, quarter eller tertial: hvor lang tid hver måling gjelder (month)',
        '--out <file>': 'CSV-filen som skrives (standard ut)',
        '--json': 'tallene og funnene, som JSON',
      },
    },
    indicators: {
      summary: 'Viser målepunktene i katalogen',
      examples: [
        { command: 'gpf indicators', does: 'alle, med kode og navn' },
        { command: 'gpf indicators sykepleier-3-dager', does: 'hva som telles i teller og nevner' },
        { command: 'gpf indicators --goal E5', does: 'de som måler ett effektmål' },
      ],
      arguments: { id: 'id, kode (E2-03) eller navn på et målepunkt' },
      options: {
        '--goal <goal>': 'bare målepunkter for ett effektmål: kode (E2), id eller ord fra målet',
        '--json': 'som JSON',
      },
    },
    explain: {
      summary: 'Forklarer en diagramtype, en regel, et regelsett eller et funn',
      examples: [
        { command: 'gpf explain p', does: 'når p-diagrammet passer, og hvordan det regnes' },
        { command: 'gpf explain longest-run', does: 'en regel, med et gjennomregnet eksempel' },
        { command: 'gpf explain period-gap', does: 'et funn: hvorfor det betyr noe, og hvordan du retter det' },
        { command: 'gpf explain', does: 'alt som kan forklares' },
      ],
      arguments: { word: 'id, navn eller koden i et funn, for eksempel p, anhøj eller period-gap' },
      options: { '--json': 'som JSON' },
    },
    init: {
      summary: 'Lager et prosjekt å fylle ut: ark for Excel og en gpf.yaml',
      examples: [
        { command: 'gpf init', does: 'i mappen du står i' },
        { command: 'gpf init vårt-nettverk', does: 'i en ny mappe' },
        { command: 'gpf init --network telemark mitt-nettverk', does: 'med navn og samlinger fra listen' },
      ],
      arguments: { dir: 'mappen som filene lages i' },
      options: {
        '--network <name>':
          'et læringsnettverk fra listen: agder, rogaland, nordland, hedmark-og-oppland, oslo, moere-og-romsdal, ofoten-troms-og-finnmark, oestfold, vestfold, sogn-og-fjordane, helgeland, ahus, telemark, helse-bergen, innlandet',
      },
    },
  },
  global: {
    '--config <file>': 'prosjektfilen (gpf.yaml i mappen eller mappene over)',
    '--lang <language>': 'nb, nn eller en (prosjektets språk, ellers nb)',
    '--today <date>': 'datoen som regnes som i dag (2022-12-31)',
    '--fail-on <severity>': 'error eller warning: hva som gir avslutningskode 1 (error)',
    '--color <when>': 'auto, always eller never (auto)',
    '-q, --quiet': 'bare det nødvendigste',
    '-V, --version': 'versjonen av gpf',
    '-h, --help': 'denne hjelpen',
  },
  more: 'Mer om en kommando:  gpf report --help',
  trouble: tell,
  seeHelp: (command) => (command ? `Alle valg:  gpf ${command} --help` : 'Alle kommandoer:  gpf --help'),
  fault: (message) =>
    `Dette er en feil i gpf, ikke i dataene dine: ${message}\nMeld den til dem som vedlikeholder gpf, med kommandoen du skrev (uten data).`,
};

/** Where no word was given, none can be wrong. */
function tellChoice(trouble: Extract<Trouble, { readonly kind: 'not-a-choice' }>): string {
  if (trouble.value === '') return `Skriv ${formats.either(trouble.choices)} etter ${trouble.option}.`;
  return `«${trouble.value}» kan ikke brukes for ${trouble.option}.${meant(trouble.suggestion)} Velg mellom ${trouble.choices.join(', ')}.`;
}
