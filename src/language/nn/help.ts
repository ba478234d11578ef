import type { ChartTrouble, ConvertTrouble, HelpTexts, NetworkTrouble, PlanTrouble, Trouble } from '../help-texts.ts';
import { formats } from './formats.ts';
import { patientGroups } from './patient-groups.ts';

const meant = (suggestion: string | null): string => (suggestion ? ` Meinte du «${suggestion}»?` : '');

const measured = (ids: readonly string[]): string => (ids.length === 0 ? '' : ` Teamet har målt ${ids.join(', ')}.`);

const groupNames = { ...patientGroups, all: 'alle pasientar' } as const;

const inputs =
  'CSV- og Excel-filer (.xlsx), eller mapper med slike; utan noko blir prosjektet i mappa du står i lese, «-» er standard inn';

function tell(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'unknown-command':
      return `Ukjend kommando «${trouble.name}».${meant(trouble.suggestion)}`;
    case 'unknown-option':
      return `Ukjent val «${trouble.name}».${meant(trouble.suggestion)}`;
    case 'missing-option-value':
      return `«${trouble.name}» manglar ein verdi.`;
    case 'missing-argument':
      return 'Skriv namnet på fila etter kommandoen.';
    case 'too-many-arguments':
      return 'Kommandoen fekk fleire ord enn han kan bruke. Namn med mellomrom må stå i hermeteikn.';
    case 'lone-percent':
      return `Skriv ${trouble.number}% utan mellomrom, eller set «${trouble.number} %» i hermeteikn.`;
    case 'not-a-choice':
      return tellChoice(trouble);
    case 'not-together':
      return `${trouble.options.join(' og ')} kan ikkje brukast saman.`;
    case 'one-place-for-formats':
      return trouble.file === null
        ? `${trouble.formats.join(' og ')} kan ikkje skrivast til skjermen samtidig. Gje alle utanom eitt ei fil, slik: --format json=funn.json`
        : `${trouble.formats.join(' og ')} kan ikkje skrivast til same fil (${trouble.file}). Gje kvart format si eiga.`;
    case 'not-a-date':
      return `«${trouble.value}» kan ikkje brukast for ${trouble.option}. Skriv datoen som 2022-12-31.`;
    case 'date-in-future':
      return `Datoen ${trouble.value} for ${trouble.option} er fram i tid (i dag er ${trouble.today}). Data kan ikkje vere fullstendige så langt.`;
    case 'unknown-team':
      return `Teamet «${trouble.value}» finst ikkje i prosjektet.${meant(trouble.suggestion)}`;
    case 'unknown-indicator':
      return `Målepunktet «${trouble.value}» finst ikkje i katalogen.${meant(trouble.suggestion)}${measured(trouble.measured)}\nAlle målepunkta:  gpf indicators`;
    case 'unknown-goal':
      return `Effektmålet «${trouble.value}» finst ikkje.${meant(trouble.suggestion)}\nVel mellom ${trouble.known.join(', ')}.`;
    case 'unknown-explanation':
      return `gpf har inga forklaring på «${trouble.value}».${meant(trouble.suggestion)}\nAlt som kan forklarast:  gpf explain`;
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
      return `Vel med ${trouble.option}: ${trouble.known.join(', ')}.`;
    case 'choose-group':
      return tellAboutGroups(trouble);
    case 'not-measured':
      return `Teamet ${trouble.team} har ikkje målt ${trouble.indicator}. ${trouble.known.length === 0 ? 'Det har ikkje målt noko enno.' : `Det har målt ${trouble.known.join(', ')}.`}`;
    case 'binary-to-terminal':
      return `${trouble.format.toUpperCase()} kan ikkje visast i terminalen. Skriv til ei fil, slik: --out diagram.${trouble.format}`;
    case 'one-team':
      return `--internal viser eitt team om gongen, så ingen ser det som er skjult hos andre. Vel teamet med --team: ${trouble.teams.join(', ')}`;
    case 'only-for-png':
      return `${trouble.option} gjeld berre PNG. Skriv --format ${trouble.formats.join()} for å få PNG i tillegg.`;
    case 'missing-package':
      return `${trouble.format.toUpperCase()} kan ikkje skrivast: ein del av gpf er ikkje installert. Slik blir han installert:  ${trouble.command}`;
  }
}

function tellAboutGroups({
  value,
  known,
  suggestion,
}: Extract<ChartTrouble, { readonly kind: 'choose-group' }>): string {
  const groups = known.map((id) => `${id} (${groupNames[id]})`).join(', ');
  return value === null
    ? `Vel med --patient-group: ${groups}.`
    : `«${value}» kan ikkje brukast for --patient-group.${meant(suggestion)} Vel mellom ${groups}.`;
}

function tellAboutConversion(trouble: ConvertTrouble): string {
  if (trouble.kind === 'unknown-column') {
    return `Inga kolonne i arket heiter «${trouble.value}», som står bak ${trouble.option}. Skriv overskrifta slik ho står i arket.`;
  }
  return `Det er ${trouble.patients} pasientar i nemnarane, og ei rad for kvar av dei blir for mange (høgst ${trouble.most}). Vel færre team med --team.`;
}

function tellAboutNetwork({ kind, value, suggestion, known }: NetworkTrouble): string {
  if (kind === 'unknown-network') {
    return `Nettverket «${value}» er ikkje på lista.${meant(suggestion)}\nVel mellom ${known.join(', ')}.`;
  }
  if (kind === 'unknown-template') {
    return `Malen «${value}» finst ikkje.${meant(suggestion)}\nVel mellom ${known.join(', ')}, eller skriv namnet på ei SVG-fil.`;
  }
  return known.length === 0
    ? `Prosjektet har ingen samlingar. Skriv dei under network i gpf.yaml.`
    : `Samlinga «${value}» finst ikkje i prosjektet.${meant(suggestion)}\nVel mellom ${known.join(', ')}.`;
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
      return `Bruk anten ${trouble.options.join(' eller ')}, ikkje begge.`;
    case 'not-a-share':
      return `«${trouble.value}» kan ikkje brukast for ${trouble.option}. Skriv ein prosentdel frå 0 til 100 %, slik: 40 %, 40 eller 0,4.`;
    case 'one-or-all':
      return `«${trouble.value}» for ${trouble.option}: meiner du 1 % eller 100 %? Skriv teiknet.`;
    case 'not-a-number':
      return `«${trouble.value}» kan ikkje brukast for ${trouble.option}. Skriv eit ${trouble.whole ? 'heilt tal' : 'tal'} frå ${trouble.least} til ${trouble.most}.`;
    case 'goal-is-now':
      return `Nivået er ${String(trouble.percent).replace('.', ',')} % alt, så ${trouble.option} må vere eit anna. Planen viser kor lett ei endring er å sjå.`;
    case 'too-many-points':
      return `Planen har ${trouble.points} målingar, og gpf plan reknar med høgst ${trouble.most}.\nMål sjeldnare, eller planlegg ei kortare tid.`;
    case 'points-too-large':
      return `Planen gjev ${trouble.patients} pasientar per måling, og gpf plan reknar med høgst ${trouble.most}. Mål oftare.`;
    case 'no-point-before':
      return `Inga måling blir ferdig frå ${trouble.from} til ${trouble.until}.\nVel ein seinare dato, eller mål oftare.`;
    default:
      return tellAboutFiles(trouble);
  }
}

/** One on the same line, several on a line each. */
const tellMissing = (missing: readonly string[]): string =>
  missing.length === 1 ? `Planen manglar ${missing.join()}.` : `Planen manglar:\n  ${missing.join('\n  ')}`;

/** Whom `--internal` is for, and what a format takes. */
type OptionTrouble = Extract<Trouble, { readonly kind: 'one-team' | 'missing-package' | 'only-for-png' }>;

type FileTrouble = Extract<Trouble, { readonly path: string } | { readonly paths: readonly string[] }>;

function tellAboutFiles(trouble: FileTrouble): string {
  switch (trouble.kind) {
    case 'config-not-found':
      return `Finn ikkje prosjektfila ${trouble.path}. Sjå etter skrivefeil i stien, eller lag ei med gpf init.`;
    case 'config-unreadable':
      return `Kan ikkje lese prosjektfila ${trouble.path}. Lukk henne i andre program, og sjekk at du har tilgang til henne.`;
    case 'input-not-found':
      return `Finn ikkje ${trouble.path}. Sjå etter skrivefeil i stien.`;
    case 'no-input':
      return `Fann ingen CSV- eller Excel-filer (.xlsx) i mappa «${trouble.path}». Lagre arka frå Excel der, eller lag eit prosjekt med gpf init.`;
    case 'out-is-input':
      return `${trouble.path} høyrer til inndataa. Vel ein annan stad, så ingenting blir skrive over.`;
    case 'out-is-public':
      return `${trouble.path} er for det som blir vist for andre. Det som er internt, må ha si eiga mappe. Vel ei anna med --out.`;
    case 'out-is-internal':
      return `${trouble.path} inneheld målingar som er interne for eit team. Vel ei anna mappe med --out.`;
    case 'cannot-write':
      return `Kan ikkje skrive ${trouble.path}. ${whyNotWritten[trouble.reason]}`;
    case 'copies-in-the-way':
      return `Finst frå før, og er noko anna: ${trouble.paths.join(', ')}. gpf fix skriv ikkje over noko. Flytt eller slett det, eller vel ei anna mappe med --out.`;
    case 'file-already-there':
      return `${trouble.path} finst frå før, og gpf skriv ikkje over henne. Vel eit anna namn.`;
    case 'already-there':
      return `Finst frå før: ${trouble.paths.join(', ')}. gpf init skriv ikkje over noko. Vel ei tom mappe.`;
  }
}

const whyNotWritten = {
  locked: 'Fila er open i eit anna program. Lukk ho og prøv igjen.',
  denied: 'Du manglar tilgang. Vel ei anna mappe med --out.',
  'no-folder': 'Mappa finst ikkje. Lag ho først, eller vel ei anna.',
  'not-a-folder': 'Det ligg ei fil der mappa skulle vore. Vel ei anna mappe med --out.',
  'no-space': 'Disken er full. Rydd plass og prøv igjen.',
  other: 'Vel ei anna mappe med --out.',
} as const;

export const help: HelpTexts = {
  lead: 'gpf les målingane frå teama og lagar ærlege lesingar og plakatar.',
  headings: {
    examples: 'Døme',
    usage: 'Bruk',
    commands: 'Kommandoar',
    arguments: 'Argument',
    options: 'Val',
    everywhere: 'Val som gjeld alle kommandoar',
  },
  commands: {
    report: {
      summary: 'Lagar plakat for kvart team, og ei side å bla i',
      examples: [
        { command: 'gpf report', does: 'prosjektet i mappa du står i' },
        { command: 'gpf report examples/network --out report', does: 'dømet, til mappa report' },
        { command: 'gpf report --team fjelldal', does: 'berre plakaten til eitt team' },
        { command: 'gpf report --internal --team fjelldal', does: 'alle målingane til eitt team, for teamet sjølv' },
        { command: 'gpf report --size a3-landscape', does: 'til eit liggjande A3-ark' },
        { command: 'gpf report --watch --open', does: 'i nettlesaren, medan du fyller ut i Excel' },
      ],
      arguments: { inputs },
      options: {
        '--out <folder>': 'mappa som plakatane blir skrivne til (report)',
        '--format <names>': 'svg, pdf og png, med komma mellom (svg,pdf). PDF får òg eit prøvetrykk i A4',
        '--size <size>':
          'arket plakatane er for: a0, a1, a2, a3, a4, 70x100 eller 50x70, med -landscape etter for liggjande (det malen har)',
        '--dpi <number>': 'pikslar per tomme i PNG (100)',
        '--width <number>': 'breidda i PNG i pikslar, i staden for --dpi',
        '--template <template>': 'malen til plakatane: namnet på ein som følgjer med, eller ei SVG-fil',
        '--team <team>': 'berre dette teamet; kan takast opp att',
        '--leave-out <team>': 'utan radene til dette teamet; kan takast opp att',
        '--internal':
          'alle målingane til eitt team, utan noko skjult, i ei eiga mappe som ikkje skal delast (report-internal)',
        '--watch': 'teiknar på nytt kvar gong ei fil blir lagra, til du avsluttar med Ctrl+C',
        '--open': 'opnar index.html i nettlesaren',
        '--json': 'oppsummeringa som JSON',
      },
    },
    validate: {
      summary: 'Sjekkar dataa og fortel kva som må rettast',
      examples: [
        { command: 'gpf validate data/', does: 'alle filene i mappa data' },
        { command: 'gpf validate data/fjelldal.csv', does: 'éi fil' },
        { command: 'gpf validate --format html=funn.html', does: 'som ei side til dei som skal rette' },
      ],
      arguments: { inputs },
      options: {
        '--format <name[=file]>':
          'text, json, jsonl, junit, sarif, github, gitlab, html, csv eller markdown; kan takast opp att, med ei fil for kvar',
        '--json': 'kort for --format json',
        '--all': 'alle funn av kvart slag, ikkje berre dei hundre første',
      },
    },
    fix: {
      summary: 'Skriv ein retta kopi av filene, der gpf kan rette utan å gjette',
      examples: [
        { command: 'gpf fix data/', does: 'alle CSV-filene i mappa data, til mappa rettet' },
        { command: 'gpf fix data/fjelldal.csv --out kopi', does: 'éi fil, til mappa kopi' },
      ],
      arguments: { inputs },
      options: {
        '--out <folder>': 'mappa som kopiane blir skrivne til, aldri over noko anna (rettet)',
        '--json': 'alt som blei retta, som JSON',
      },
    },
    analyze: {
      summary: 'Skriv alle tal og teikn bak lesingane',
      examples: [
        { command: 'gpf analyze --format csv', does: 'ei rad per måleserie' },
        { command: 'gpf analyze data/fjelldal.csv', does: 'alt om eitt team, som JSON' },
        { command: 'gpf analyze --propose', does: 'kvar ein ny fase kan byrje, og linjene til gpf.yaml' },
      ],
      arguments: { inputs },
      options: {
        '--format <name>': 'json eller csv (json)',
        '--json': 'kort for --format json',
        '--propose': 'gjer framlegg om nye fasar der eit tiltak og målingane talar for det',
        '--internal': 'alle målingane til eitt team, utan noko skjult; skal ikkje delast',
        '--team <team>': 'berre dette teamet; kan takast opp att',
      },
    },
    chart: {
      summary: 'Teiknar eitt diagram, til eit lysbilete eller ei nettside',
      examples: [
        {
          command: 'gpf chart --team fjelldal --indicator E2-03 --out diagram.png',
          does: 'eit bilete til eit lysbilete',
        },
        { command: 'gpf chart --team fjelldal --indicator E2-03 --spec --out diagram.json', does: 'til Vega-editoren' },
        { command: 'gpf chart data/fjelldal.csv --indicator E2-03 > diagram.svg', does: 'når fila gjeld eitt team' },
      ],
      arguments: { inputs },
      options: {
        '--team <team>': 'teamet (det einaste som har målt)',
        '--indicator <indicator>': 'målepunktet: id, kode eller namn (det einaste teamet har målt)',
        '--patient-group <group>': 'pasientgruppa når teamet har målt fleire; all er alle pasientar',
        '--format <name>': 'svg, png eller pdf (endinga i --out, elles svg)',
        '--spec': 'spesifikasjonen for Vega-Lite i staden for biletet, med dataa i',
        '--width <number>': 'breidda i pikslar (1600)',
        '--height <number>': 'høgda i pikslar (9/16 av breidda)',
        '--out <file>': 'fila som diagrammet blir skrive til (standard ut)',
        '--internal': 'alle målingane til teamet, utan noko skjult; skal ikkje delast',
      },
    },
    plan: {
      summary: 'Viser kva ein måleplan kan vise før de byrjar',
      examples: [
        {
          command: 'gpf plan --now 40% --goal 70% --patients-per-month 10 --before 6 --after 9',
          does: 'éi måling i månaden',
        },
        {
          command: 'gpf plan --now 40 --goal 70 --patients-per-point 9 --before 9 --from 2023-01-01 --until 2023-12-31',
          does: 'målingane fram til ein dato',
        },
      ],
      arguments: {},
      options: {
        '--now <share>': 'prosentdelen i dag (40 %, 40 eller 0,4)',
        '--goal <share>': 'prosentdelen de håpar på',
        '--patients-per-month <number>': 'pasientar i ein vanleg månad; talet svingar tilfeldig',
        '--patients-per-point <number>': 'pasientar i kvar måling, alltid like mange',
        '--every <step>': 'week, fortnight, month eller quarter: kor ofte de måler (month)',
        '--before <number>': 'målingar før de endrar noko; 0 om de ikkje har nokon',
        '--after <number>': 'målingar etter endringa (så mange de rekk til neste samling)',
        '--until <date>': 'i staden for --after: dagen målingane skal vere ferdige (2023-12-01)',
        '--from <date>': 'dagen endringa skjer, som --until blir rekna frå (i dag)',
        '--min-denominator <number>': 'færrast pasientar i ei måling som blir vist (prosjektet sitt tal, elles 5)',
        '--json': 'alle tala med standardfeil, som JSON',
      },
    },
    status: {
      summary: 'Viser kven som har levert kva, og kva som er venta før neste samling',
      examples: [
        { command: 'gpf status', does: 'alle team, fram mot neste samling' },
        { command: 'gpf status --gathering "Samling 3"', does: 'fram mot ei samling du vel' },
        { command: 'gpf status --team fjelldal', does: 'alt om eitt team' },
        { command: 'gpf status --format html=status.html', does: 'som ei side til å skrive ut' },
      ],
      arguments: { inputs },
      options: {
        '--gathering <name>': 'namnet eller nummeret på samlinga (den neste etter i dag)',
        '--team <team>': 'berre dette teamet; kan takast opp att',
        '--format <name[=file]>': 'table, json eller html (table); kan takast opp att, med ei fil for kvar',
        '--json': 'kort for --format json',
      },
    },
    worksheet: {
      summary: 'Lagar eit arbeidsark for kvart team: lesinga, vegen til målet og plass til å skrive',
      examples: [
        { command: 'gpf worksheet', does: 'alle team, til neste samling' },
        { command: 'gpf worksheet --gathering 3 --team fjelldal', does: 'eitt team, til ei samling du vel' },
      ],
      arguments: { inputs },
      options: {
        '--gathering <name>': 'namnet eller nummeret på samlinga (den neste etter i dag)',
        '--team <team>': 'berre dette teamet; kan takast opp att',
        '--out <folder>': 'mappa som sidene blir skrivne til (worksheets)',
      },
    },
    template: {
      summary: 'Lagar, sjekkar og førehandsviser din eigen plakatmal',
      examples: [
        { command: 'gpf template new var-mal.svg', does: 'ein mal å teikne vidare på' },
        { command: 'gpf template check var-mal.svg', does: 'kva felt han har, og kva som bør rettast' },
        { command: 'gpf template preview var-mal.svg --texts long', does: 'med oppdikta tal og lange tekstar' },
        { command: 'gpf report --template var-mal.svg', does: 'plakatane med malen din' },
      ],
      arguments: {
        action: 'new, check eller preview',
        file: 'SVG-fila; for check og preview òg ein mal som følgjer med, ved namnet',
      },
      options: {
        '--from <template>': 'malen som new byrjar med (team)',
        '--texts <length>': 'short, usual eller long: tekstane i førehandsvisinga (usual)',
        '--out <file>': 'fila som preview skriv (preview.svg)',
        '--json': 'det check finn, som JSON',
      },
    },
    hph: {
      summary: 'Tel HPH-sjekklister og skriv målingar',
      examples: [
        { command: 'gpf hph sjekklister.xlsx --out data/fjelldal.csv', does: 'månad for månad, til ei fil' },
        {
          command: 'gpf hph sjekklister.csv --every quarter --through 2022-06-30',
          does: 'kvartal for kvartal, fram til ein dag',
        },
      ],
      arguments: {
        file: 'CSV- eller Excel-fil (.xlsx) med eitt forløp i kvar rad, eller éi hending; «-» er standard inn',
      },
      options: {
        '--every <step>': 'week, fortnight, month eller quarter: kor lang tid kvar måling gjeld (month)',
        '--through <date>': 'siste dagen som dataa er fullstendige for (den nyaste datoen i fila)',
        '--team <team>': 'berre dette teamet; eigar av forløpa når arket ikkje har kolonna team',
        '--out <file>': 'CSV-fila som målingane blir skrivne til (standard ut)',
        '--json': 'målingane, det som er utelate og funna, som JSON',
      },
    },
    convert: {
      summary: 'Reknar om ark frå register til målingar, og målingar til SKDE eller rapwhale',
      examples: [
        { command: 'gpf convert register.csv --out data/register.csv', does: 'til målingar, månad for månad' },
        {
          command: 'gpf convert register.csv --team fjelldal --indicator E2-03 --date utskriven',
          does: 'når arket ikkje seier kven, kva eller når',
        },
        { command: 'gpf convert --to skde --out skde.csv', does: 'det som kan visast av prosjektet, år for år' },
      ],
      arguments: {
        inputs:
          'Ark i formatet til SKDE eller rapwhale (.csv, .xlsx), «-» er standard inn; ved --to skde og rapwhale målingar, som i gpf report',
      },
      options: {
        '--to <shape>': 'gpf, skde eller rapwhale: formatet som blir skrive (gpf)',
        '--team <team>': 'berre dette teamet; eigar av radene når inga kolonne seier det; kan takast opp att',
        '--unit <column>': 'kolonna som seier kva team rada gjeld (orgnr eller team)',
        '--indicator <indicator>': 'berre dette målepunktet; det radene gjeld når inga kolonne seier det',
        '--date <column>': 'kolonna med datoen som radene skal teljast etter (den einaste med datoar)',
        '--every <step>': 'week, month, quarter eller tertial: kor lang tid kvar måling gjeld (month)',
        '--out <file>': 'CSV-fila som blir skriven (standard ut)',
        '--json': 'tala og funna, som JSON',
      },
    },
    indicators: {
      summary: 'Viser målepunkta i katalogen',
      examples: [
        { command: 'gpf indicators', does: 'alle, med kode og namn' },
        { command: 'gpf indicators sykepleier-3-dager', does: 'kva som blir talt i teljar og nemnar' },
        { command: 'gpf indicators --goal E5', does: 'dei som måler eitt effektmål' },
      ],
      arguments: { id: 'id, kode (E2-03) eller namn på eit målepunkt' },
      options: {
        '--goal <goal>': 'berre målepunkt for eitt effektmål: kode (E2), id eller ord frå målet',
        '--json': 'som JSON',
      },
    },
    explain: {
      summary: 'Forklarer ein diagramtype, ein regel, eit regelsett eller eit funn',
      examples: [
        { command: 'gpf explain p', does: 'når p-diagrammet passar, og korleis det blir rekna' },
        { command: 'gpf explain longest-run', does: 'ein regel, med eit gjennomrekna døme' },
        { command: 'gpf explain period-gap', does: 'eit funn: kvifor det har noko å seie, og korleis du rettar det' },
        { command: 'gpf explain', does: 'alt som kan forklarast' },
      ],
      arguments: { word: 'id, namn eller koden i eit funn, til dømes p, anhøj eller period-gap' },
      options: { '--json': 'som JSON' },
    },
    init: {
      summary: 'Lagar eit prosjekt å fylle ut: ark for Excel og ei gpf.yaml',
      examples: [
        { command: 'gpf init', does: 'i mappa du står i' },
        { command: 'gpf init vårt-nettverk', does: 'i ei ny mappe' },
        { command: 'gpf init --network telemark mitt-nettverk', does: 'med namn og samlingar frå lista' },
      ],
      arguments: { dir: 'mappa som filene blir laga i' },
      options: {
        '--network <name>':
          'eit læringsnettverk frå lista: agder, rogaland, nordland, hedmark-og-oppland, oslo, moere-og-romsdal, ofoten-troms-og-finnmark, oestfold, vestfold, sogn-og-fjordane, helgeland, ahus, telemark, helse-bergen, innlandet',
      },
    },
  },
  global: {
    '--config <file>': 'prosjektfila (gpf.yaml i mappa eller mappene over)',
    '--lang <language>': 'nb, nn eller en (språket til prosjektet, elles nb)',
    '--today <date>': 'datoen som blir rekna som i dag (2022-12-31)',
    '--fail-on <severity>': 'error eller warning: kva som gjev avslutningskode 1 (error)',
    '--color <when>': 'auto, always eller never (auto)',
    '-q, --quiet': 'berre det mest nødvendige',
    '-V, --version': 'versjonen av gpf',
    '-h, --help': 'denne hjelpa',
  },
  more: 'Meir om ein kommando:  gpf report --help',
  trouble: tell,
  seeHelp: (command) => (command ? `Alle val:  gpf ${command} --help` : 'Alle kommandoar:  gpf --help'),
  fault: (message) =>
    `Dette er ein feil i gpf, ikkje i dataa dine: ${message}\nMeld han til dei som held gpf ved like, med kommandoen du skreiv (utan data).`,
};

/** Where no word was given, none can be wrong. */
function tellChoice(trouble: Extract<Trouble, { readonly kind: 'not-a-choice' }>): string {
  if (trouble.value === '') return `Skriv ${formats.either(trouble.choices)} etter ${trouble.option}.`;
  return `«${trouble.value}» kan ikkje brukast for ${trouble.option}.${meant(trouble.suggestion)} Vel mellom ${trouble.choices.join(', ')}.`;
}
