import type { ConfigProblem, Remedy, TemplateProblem } from '../../domain/finding.ts';
import { patientGroups as groupIds } from '../../domain/patient-group.ts';
import { capitalize } from '../capitalize.ts';
import type { FindingText, FindingTexts } from '../finding-texts.ts';
import { charts } from './charts.ts';
import { columns } from './columns.ts';
import { formats } from './formats.ts';
import { patientGroups } from './patient-groups.ts';
import { poster } from './poster.ts';

const saveAgain = 'Velg Fil → Lagre som i Excel, og filtypen «CSV UTF-8 (semikolondelt)».';
const ifNotMeasured = 'Ble det ikke målt, skriv «ikke målt».';

const quote = (text: string): string => `«${text}»`;
const quoteAll = (texts: readonly string[]): string => formats.list(texts.map(quote));
const { count } = formats;

/** What stood in the cell, as the subject of a sentence. */
function stood(found: string | null): string {
  if (found === null) return 'Det som står i cellen,';
  return found === '' ? 'En tom celle' : quote(found);
}

/** What stood there, in brackets after a sentence's subject; nothing where it is not told. */
const inBrackets = (found: string | null): string => (found ? ` (${quote(found)})` : '');

const didYouMean = (suggestion: string | null, otherwise: string): string =>
  suggestion === null ? otherwise : `Mente du ${quote(suggestion)}?`;

/** A decimal comma, and a zero more where the comma may be read as thousands too. */
const unambiguous = (decimal: number, found: string | null): string =>
  `${String(decimal).replace('.', ',')}${found?.includes(',') ? '0' : ''}`;

const groupName = (suggestion: string | null): string | null => {
  const id = groupIds.find((group) => group === suggestion);
  return id ? patientGroups[id] : suggestion;
};

const spreadsheetKinds = {
  xlsx: 'en Excel-arbeidsbok (.xlsx)',
  xls: 'en gammel Excel-arbeidsbok (.xls)',
  ods: 'et regneark fra LibreOffice (.ods)',
  zip: 'en zip-fil',
  pdf: 'en PDF',
  html: 'en nettside',
} as const;

const unreadable = {
  locked: {
    what: 'Filen er låst av et annet program, trolig Excel.',
    how: 'Lukk filen i Excel og prøv igjen.',
  },
  denied: {
    what: 'Du har ikke tilgang til å lese filen.',
    how: 'Be den som eier mappen, om tilgang.',
  },
  'not-a-file': {
    what: 'Dette er ikke en fil som kan leses.',
    how: 'Oppgi en CSV-fil, eller mappen den ligger i.',
  },
  other: {
    what: 'Filen kunne ikke leses.',
    how: 'Kopier den til en mappe på din egen maskin og prøv igjen.',
  },
} as const satisfies Record<string, FindingText>;

const expectedKinds = {
  text: 'en tekst',
  number: 'et tall',
  boolean: 'true eller false',
  list: 'en liste, med en strek (-) foran hvert punkt',
  map: 'flere nøkler med hver sin verdi',
  date: 'en dato, for eksempel 2022-03-14',
  period: 'en periode, for eksempel 2022-03',
} as const;

function range(minimum: number | null, maximum: number | null): string {
  if (minimum !== null && maximum !== null)
    return `fra ${formats.number(minimum, 3)} til ${formats.number(maximum, 3)}`;
  if (minimum !== null) return `${formats.number(minimum, 3)} eller mer`;
  return maximum === null ? 'et annet tall' : `${formats.number(maximum, 3)} eller mindre`;
}

/** A share can be written as `80 %` or as 0,8. */
const possible = (minimum: number | null, maximum: number | null): string =>
  minimum === 0 && maximum === 1 ? 'fra 0 til 100\u00a0%' : range(minimum, maximum);

function configProblem(path: string, problem: ConfigProblem, found: string | null): FindingText {
  const place = path === '' ? 'gpf.yaml' : quote(path);
  switch (problem.kind) {
    case 'unknown-key':
      return {
        what: `Nøkkelen ${quote(problem.key)} i ${place} er ukjent.`,
        how: didYouMean(
          problem.suggestion,
          problem.allowed.length === 0
            ? 'Slett den, eller se etter skrivefeil.'
            : `Slett den, eller velg blant: ${problem.allowed.join(', ')}.`,
        ),
      };
    case 'missing-key':
      return { what: `Nøkkelen ${quote(problem.key)} mangler i ${place}.`, how: 'Legg den til.' };
    case 'wrong-type':
      return {
        what: `${place} har feil form${inBrackets(found)}.`,
        how: `Skriv ${expectedKinds[problem.expected]}.`,
      };
    case 'not-allowed':
      return {
        what: `${place} kan ikke ha denne verdien${inBrackets(found)}.`,
        how: didYouMean(problem.suggestion, `Velg blant: ${problem.allowed.slice(0, 16).join(', ')}.`),
      };
    case 'out-of-range':
      return {
        what: `${place} er utenfor det mulige${inBrackets(found)}.`,
        how: `Skriv ${range(problem.minimum, problem.maximum)}.`,
      };
    case 'duplicate-id':
      return { what: `Id-en ${quote(problem.id)} er brukt to ganger.`, how: 'Gi den ene en annen id.' };
    case 'said-twice':
      return {
        what:
          problem.period === null
            ? `${place} er enda et mål uten startdato.`
            : `${place} gjentar ${quote(problem.period)}, som står i listen fra før.`,
        how: 'Slett den ene.',
      };
    case 'not-together':
      return { what: `${quoteAll(problem.keys)} kan ikke stå sammen i ${place}.`, how: 'Behold bare én av dem.' };
  }
}

const yamlProblems: Readonly<Record<string, string>> = {
  'duplicate-key': 'samme nøkkel står to ganger',
  'tab-as-indent': 'en linje begynner med tabulator',
  'bad-indent': 'innrykket er feil',
  'missing-char': 'et tegn mangler',
  'bad-alias': 'et alias viser til noe som ikke finnes',
  'multiple-docs': 'filen har flere dokumenter',
  'too-large': 'filen er for stor',
  'too-deep': 'filen har for mange nivåer',
  'too-many-aliases': 'filen har for mange aliaser',
};

/** What the places of a poster are called; the id where they have no name. */
const places: Readonly<Record<string, string>> = {
  background: poster.headings.background,
  'patient-voice': poster.headings.patientVoice,
  aim: poster.headings.aim,
  changes: poster.headings.changes,
  'users-changed': poster.headings.usersChanged,
  anchoring: poster.headings.anchoring,
  learned: poster.headings.learned,
  next: poster.headings.next,
  'other-charts': poster.headings.otherCharts,
  title: 'tittel',
  headline: 'hovedsetning',
  byline: 'teamnavn',
  evidence: 'setningen under diagrammet',
  'effect-goals': 'effektmål',
  'ask-us': 'spør oss om',
  contact: 'kontakt',
  methods: 'noten om metode',
};

const templateProblems: Readonly<Record<TemplateProblem, FindingText>> = {
  'not-xml': { what: 'er ikke gyldig XML', how: 'Åpne malen i tegneprogrammet og lagre den på nytt som SVG.' },
  'not-svg': { what: 'er ikke en SVG-tegning', how: 'Lagre malen som SVG.' },
  'no-size': { what: 'mangler størrelse', how: 'Sett sidestørrelsen i tegneprogrammet (viewBox).' },
  script: { what: 'inneholder et skript', how: 'Fjern skriptet.' },
  'event-handler': { what: 'har en hendelse som kjører kode', how: 'Fjern attributtet som begynner på «on».' },
  'foreign-object': {
    what: 'inneholder fremmed innhold (foreignObject)',
    how: 'Gjør teksten om til vanlig SVG-tekst.',
  },
  doctype: { what: 'inneholder en DOCTYPE', how: 'Lagre malen som vanlig eller optimalisert SVG.' },
  'outside-reference': { what: 'viser til noe utenfor filen', how: 'Bygg bildet inn i tegningen.' },
  'unknown-slot': { what: 'er et felt som gpf ikke kjenner', how: 'Rett navnet på feltet.' },
  'slot-twice': { what: 'står to ganger i malen', how: 'Slett det ene feltet.' },
};

/** Where points lie that the rules can make nothing of. */
const piles = { zero: 'er 0', full: 'er 100\u00a0%', line: 'ligger på senterlinjen', alike: 'er like' } as const;

function remedy(one: Remedy): string {
  switch (one.kind) {
    case 'more-patients':
      return one.patients === null
        ? 'flere pasienter i hver måling'
        : `minst ${formats.number(one.patients)} i nevneren for hver måling`;
    case 'coarser-step':
      return `én måling per ${formats.step(one.step)}`;
    case 'finer-scale':
      return 'en finere måleskala';
    case 'time-between':
      return 'et eget målepunkt for dager mellom unntak (t-diagram)';
    case 'run-chart':
      return 'et run-diagram (chart: run), som ikke har grenser';
  }
}

const remedies = (list: readonly Remedy[]): string | null =>
  list.length === 0 ? null : `Det hjelper med ${formats.either(list.map(remedy))}.`;

export const findings: FindingTexts = {
  'file-not-found': () => ({
    what: 'Filen finnes ikke.',
    how: 'Sjekk at navnet er riktig skrevet, og at filen ligger i denne mappen.',
  }),
  'file-unreadable': ({ reason }) => unreadable[reason],
  'file-empty': () => ({ what: 'Filen er tom.', how: `Se at målingene står i regnearket. ${saveAgain}` }),
  'file-is-not-a-table': () => ({ what: 'Filen er ikke en tabell.', how: `Åpne målingene i Excel. ${saveAgain}` }),
  'file-is-spreadsheet': ({ kind }) => ({
    what: `Filen er ${spreadsheetKinds[kind]}, ikke en CSV-fil.`,
    how: `Åpne målingene i Excel. ${saveAgain}`,
  }),
  'file-too-large': ({ limitMegabytes }) => ({
    what: `Filen er større enn ${formats.number(limitMegabytes)} MB.`,
    how: 'Et ark med målinger er lite: sjekk at det er riktig fil.',
  }),
  'nul-bytes': () => ({
    what: 'Filen er skadet: den inneholder tegn som ikke er tekst.',
    how: `Åpne den i Excel. ${saveAgain}`,
  }),
  'read-as-windows-1252': () => ({
    what: 'Filen er lagret på Excels gamle måte og er lest slik.',
    how: `Se at æ, ø og å er riktige. Neste gang: ${saveAgain}`,
  }),
  'lost-characters': (_, found) => ({
    what: `Bokstaver har gått tapt${found ? ` i ${quote(found)}` : ''}.`,
    how: `Skriv dem inn igjen i regnearket. ${saveAgain}`,
  }),
  'delimiter-undecided': () => ({
    what: 'Det går ikke å se om cellene er skilt med semikolon, komma eller tabulator.',
    how: `Åpne filen i Excel. ${saveAgain}`,
  }),
  'decimal-comma-splits-cell': (_, found) => ({
    what: `Et desimalkomma har delt en celle i to${inBrackets(found)}.`,
    how: saveAgain,
  }),
  'unclosed-quote': (_, found) => ({
    what: `Et anførselstegn åpner en tekst som aldri lukkes${inBrackets(found)}.`,
    how: 'Slett anførselstegnet (") i cellen og lagre på nytt.',
  }),
  'stray-quote': (_, found) => ({
    what: `Det står et anførselstegn på feil sted${inBrackets(found)}.`,
    how: 'Slett anførselstegnet (") i cellen og lagre på nytt.',
  }),
  'missing-column': ({ missing, present }) => ({
    what: `${missing.length === 1 ? 'Kolonnen' : 'Kolonnene'} ${quoteAll(missing.map((id) => columns[id]))} mangler.`,
    how: `Skriv overskriften i øverste rad.${present.length === 0 ? '' : ` Nå står det: ${present.slice(0, 6).join(', ')}.`}`,
  }),
  'unknown-column': ({ suggestion }, found) => ({
    what:
      found === ''
        ? 'En kolonne uten overskrift er ikke lest.'
        : `Kolonnen${found === null ? '' : ` ${quote(found)}`} er ukjent og er ikke lest.`,
    how: didYouMean(
      suggestion && columns[suggestion],
      'Rett overskriften, eller la den stå hvis kolonnen er til eget bruk.',
    ),
  }),
  'duplicate-column': (_, found) => ({
    what: `To kolonner har samme overskrift${inBrackets(found)}.`,
    how: 'Slett den ene kolonnen, eller gi den en annen overskrift.',
  }),
  'title-rows-skipped': ({ rows }) => ({
    what: `${count(rows, 'rad', 'rader')} over overskriftene er hoppet over.`,
    how: null,
  }),
  'too-many-cells': ({ expected, got }) => ({
    what: `Raden har ${got} celler, men overskriften har ${expected}.`,
    how: 'Se etter semikolon eller komma inne i en tekst, og fjern det.',
  }),
  'too-few-cells': ({ expected, got }) => ({
    what: `Raden har bare ${got} av ${expected} celler.`,
    how: 'Se om noe mangler i raden, og lagre arket på nytt fra Excel.',
  }),
  'blank-rows': ({ rows }) => ({ what: `${count(rows, 'tom rad', 'tomme rader')} er hoppet over.`, how: null }),
  'total-row': (_, found) => ({
    what: `Raden${found ? ` ${quote(found)}` : ''} ser ut som en sum og er ikke lest.`,
    how: 'Slett sumraden, eller la den stå: den teller ikke med.',
  }),
  'missing-value': ({ column }) => ({
    what: `Cellen for ${quote(columns[column])} er tom.`,
    how: ['numerator', 'denominator', 'value'].includes(column)
      ? `Skriv tallet. ${ifNotMeasured}`
      : 'Fyll ut cellen, eller slett raden hvis den ikke er i bruk.',
  }),
  'value-in-wrong-column': ({ column }) => ({
    what: `Tallet står i kolonnen ${quote(columns[column])}, men målepunktet er en verdi.`,
    how: `Flytt det til kolonnen ${quote(columns.value)}.`,
  }),
  'not-a-number': ({ column }, found) => ({
    what: `${stood(found)} er ikke et tall, men står i ${quote(columns[column])}.`,
    how: `Skriv bare tallet, uten tekst og enhet. ${ifNotMeasured}`,
  }),
  'ambiguous-number': ({ asThousands, asDecimal }, found) =>
    asThousands === null || asDecimal === null
      ? {
          what: `${stood(found)} kan bety flere tall.`,
          how: 'Skriv tallet uten skilletegn for tusen, og med komma for desimaler.',
        }
      : {
          what: `${stood(found)} kan bety ${formats.number(asThousands)} eller ${formats.number(asDecimal, 9)}.`,
          how: `Skriv det slik: ${asThousands}, eller slik: ${unambiguous(asDecimal, found)}.`,
        },
  'not-a-whole-number': ({ column }, found) => ({
    what: `${stood(found)} er ikke et helt tall, men står i ${quote(columns[column])}.`,
    how: 'Skriv et antall uten desimaler.',
  }),
  'negative-count': ({ column }, found) => ({
    what: `${stood(found)} er mindre enn 0, men står i ${quote(columns[column])}.`,
    how: 'Skriv antallet uten minustegn.',
  }),
  'percent-instead-of-count': ({ column }, found) => ({
    what: `${stood(found)} er en prosent, men ${quote(columns[column])} skal være et antall.`,
    how: 'Skriv antallet pasienter. gpf regner ut prosenten av teller og nevner.',
  }),
  'fraction-became-date': ({ numerator, denominator }, found) => ({
    what:
      numerator === null || denominator === null
        ? `${stood(found)} er trolig en brøk som Excel har gjort om til en dato.`
        : `${stood(found)} er trolig brøken ${numerator}/${denominator}, som Excel har gjort om til en dato.`,
    how: 'Skriv teller og nevner i hver sin kolonne.',
  }),
  'excel-error': (_, found) => ({
    what: `${stood(found)} er en feilmelding fra en formel i Excel.`,
    how: 'Rett formelen, eller skriv tallet rett inn i cellen.',
  }),
  'scientific-notation': (_, found) => ({
    what: `${stood(found)} er et tall som Excel har forkortet, så sifre kan være borte.`,
    how: 'Velg Formater celler → Tekst for cellen, og skriv tallet på nytt.',
  }),
  'less-than-mark': ({ limit }, found) => ({
    what:
      limit === null
        ? `${stood(found)} sier bare at antallet er lite.`
        : `${stood(found)} sier bare at antallet er under ${limit}.`,
    how: 'Skriv det riktige antallet. gpf skjuler selv små tall i det som blir vist.',
  }),
  'not-measured-mark': (_, found) => ({
    what: `${stood(found)} er lest som ikke målt, ikke som 0.`,
    how: 'Var svaret 0, skriv 0.',
  }),
  'zero-or-not-measured': (_, found) => ({
    what: `${stood(found)} kan bety både 0 og ikke målt, og er lest som ikke målt.`,
    how: `Var svaret 0, skriv 0. ${ifNotMeasured}`,
  }),
  'nothing-to-measure': () => ({ what: '0 av 0: det var ingenting å måle, og kurven får et hull her.', how: null }),
  'percent-without-counts': (_, found) => ({
    what: `Andelen${inBrackets(found)} står uten teller og nevner, og blir ikke vist for andre.`,
    how: 'Skriv antallene i teller og nevner. gpf regner ut prosenten.',
  }),
  'unknown-patient-group': ({ suggestion }, found) => ({
    what: `${stood(found)} er ikke en av de fire pasientgruppene.`,
    how: didYouMean(
      groupName(suggestion),
      `Velg blant ${quoteAll(Object.values(patientGroups))}, eller la cellen stå tom.`,
    ),
  }),
  'period-not-understood': (_, found) => ({
    what: `${stood(found)} er ikke en periode som gpf kjenner.`,
    how: 'Skriv for eksempel 2022-03, mars 2022, uke 5 2022 eller 14.03.2022.',
  }),
  'date-not-understood': (_, found) => ({
    what: `${stood(found)} er ikke en dato.`,
    how: 'Skriv dagen, for eksempel 2022-03-14 eller 14.03.2022.',
  }),
  'ambiguous-date': (_, found) => ({
    what: `${stood(found)} kan være to datoer: dag og måned kan ha byttet plass.`,
    how: 'Skriv dagen først, slik: 14.03.2022, eller slik: 2022-03-14.',
  }),
  'week-does-not-exist': ({ week, year }) => ({
    what: `Uke ${week} finnes ikke i ${year}.`,
    how: 'Sjekk ukenummeret. Rundt nyttår kan uken høre til året før eller etter.',
  }),
  'mixed-granularity': ({ kinds }) => ({
    what: `Perioder av ulik lengde er blandet: ${formats.list(kinds.map(formats.step))}.`,
    how: 'Skriv alle periodene på samme måte, eller sett «step» for serien i gpf.yaml.',
  }),
  'duplicate-period': ({ period }) => ({
    what: `${capitalize(formats.period(period))} står mer enn én gang for samme team og målepunkt.`,
    how: 'Slett den ene raden, eller rett perioden.',
  }),
  'period-gap': ({ from, to }) => ({
    what: `${capitalize(formats.periodRange(from, to))} mangler.`,
    how: 'Legg til målingen hvis den finnes. Ble det ikke målt, kan det stå slik.',
  }),
  'period-in-future': ({ period }) => ({
    what: `${capitalize(formats.period(period))} ligger fram i tid.`,
    how: 'Sjekk årstallet.',
  }),
  'numerator-exceeds-denominator': ({ numerator, denominator }) => ({
    what:
      numerator === null || denominator === null
        ? 'Telleren er større enn nevneren.'
        : `Telleren (${formats.number(numerator)}) er større enn nevneren (${formats.number(denominator)}).`,
    how: 'Har tallene byttet plass? Rett i regnearket og lagre på nytt.',
  }),
  'zero-denominator': ({ numerator }) => ({
    what: `Nevneren er 0, men telleren er ${numerator === null ? 'større' : formats.number(numerator)}.`,
    how: 'Rett nevneren. Var det ingen å måle, skal også telleren være 0.',
  }),
  'value-out-of-range': ({ minimum, maximum }, found) => ({
    what: `${stood(found)} er utenfor det som er mulig: ${possible(minimum, maximum)}.`,
    how: 'Sjekk tallet, og at enheten er riktig.',
  }),
  'unknown-indicator': ({ suggestion }, found) => ({
    what: `${stood(found)} er ikke et målepunkt i katalogen eller i gpf.yaml.`,
    how: didYouMean(suggestion, 'Se navnene med: gpf indicators'),
  }),
  'unknown-team': ({ suggestion }, found) => ({
    what: `${stood(found)} er ikke et team i gpf.yaml.`,
    how: didYouMean(suggestion, 'Rett navnet, eller legg teamet til i gpf.yaml.'),
  }),
  'team-without-data': ({ team }) => ({
    what: `${team} har ikke levert målinger.`,
    how: 'Har teamet målt, se etter skrivefeil i kolonnen «team».',
  }),
  'unknown-poster-field': ({ suggestion }, found) => ({
    what: `${stood(found)} er ikke et felt på plakaten.`,
    how: didYouMean(suggestion, 'Bruk en overskrift fra plakaten, for eksempel «Bakgrunn» eller «Dette lærte vi».'),
  }),
  'config-beats-sheet': ({ what }) => ({
    what:
      what === 'text'
        ? 'Denne teksten i arket er ikke brukt, fordi gpf.yaml har en egen.'
        : `Kolonnen ${quote(columns[what])} i arket er ikke brukt, fordi gpf.yaml sier noe annet.`,
    how: 'Behold bare én av dem: slett i arket eller i gpf.yaml.',
  }),
  'config-not-yaml': ({ reason }) => ({
    what: `Filen kan ikke leses som YAML: ${yamlProblems[reason] ?? reason}.`,
    how: 'Sjekk innrykk og kolon på denne linjen. Bruk mellomrom, ikke tabulator.',
  }),
  'config-invalid': ({ path, problem }, found) => configProblem(path, problem, found),
  'unknown-series': ({ path, what }, found) => ({
    what: `${quote(path)} viser til ${what === 'team' ? 'et team' : 'et målepunkt'} som ikke finnes${inBrackets(found)}.`,
    how: 'Rett navnet i gpf.yaml.',
  }),
  'phase-begins-at-no-point': ({ period }, found) => ({
    what: `Fasen fra ${quote(period)} begynner ikke ved noen måling${inBrackets(found)}.`,
    how: 'Bruk en periode som står i arket.',
  }),
  'exclusion-of-no-point': ({ period }, found) => ({
    what: `${quote(period)} skal utelates, men er ikke en måling i serien${inBrackets(found)}.`,
    how: 'Bruk en periode som står i arket.',
  }),
  'baseline-ends-at-no-point': ({ period }, found) => ({
    what: `${quote(period)} skal være slutten på utgangsnivået, men er ikke en måling i serien${inBrackets(found)}.`,
    how: 'Alle målingene er brukt. Bruk en periode som står i arket.',
  }),
  'short-baseline': ({ measured, least }, found) => ({
    what: `Utgangsnivået har bare ${count(measured, 'måling', 'målinger')}${inBrackets(found)}. Under ${least} tegnes og vurderes ingen grenser, og linjen er usikker.`,
    how: 'La utgangsnivået gå gjennom en senere periode, eller slett baseline, så brukes alle målingene.',
  }),
  'short-phase': ({ period, measured, least }, found) => ({
    what: `Fasen fra ${quote(period)} har bare ${count(measured, 'måling', 'målinger')}${inBrackets(found)}. Under ${least} kan den ikke sammenlignes med den neste.`,
    how: 'La den neste fasen begynne senere, eller slett delingen.',
  }),
  'rules-do-not-fit-chart': ({ rules, chart, charts }, found) => ({
    what: `Reglene ${quote(rules)} kan ikke brukes på et diagram av typen ${quote(chart)}${inBrackets(found)}. Serien er lest med anhoej.`,
    how: `Skriv chart: ${formats.either(charts)} for målepunktet, eller velg rules: anhoej.`,
  }),
  'many-points-on-line': ({ at, points, measured, remedies: list }, found) => ({
    what: `${points === measured ? `Alle ${measured}` : `${points} av ${measured}`} målinger ${piles[at]}${inBrackets(found)}. Da kan ikke reglene skille endring fra tilfeldigheter.`,
    how: remedies(list),
  }),
  'over-dispersed': ({ chart, sigmaOfZ, beyond, measured }, found) => ({
    what: `Målingene varierer ${formats.number(sigmaOfZ)} ganger så mye som grensene regner med${inBrackets(found)}: ${beyond} av ${measured} ligger utenfor.`,
    how: `Skriv «chart: ${chart}» for målepunktet i gpf.yaml. I et ${charts.chartType[chart]} følger grensene målingene.`,
  }),
  'rare-events': ({ of, perPoint, none, measured }, found) => ({
    what: `${of === 'counted' ? 'Det som telles, skjer sjelden' : 'Unntakene er få'}${inBrackets(found)}: ${formats.number(perPoint)} per måling, og ${none} av ${measured} målinger er uten.`,
    how: 'Da sier det mer å telle dager mellom hver gang (t-diagram) eller tilfeller mellom hver gang (g-diagram), som et eget målepunkt.',
  }),
  'small-denominators-for-limits': ({ denominator, needed, remedies: list }, found) => ({
    what: `Grensene er ikke tegnet: en vanlig måling har ${formats.number(denominator)} i nevneren, og det ${needed === null ? 'er for lite' : `trengs ${formats.number(needed)}`}${inBrackets(found)}.`,
    how: remedies(list),
  }),
  'screening-decides': ({ hasSign, widerBy }, found) => ({
    what: hasSign
      ? `Det er tegn på endring bare når store hopp ikke teller med i grensene${inBrackets(found)}. Ellers blir de ${formats.percent(widerBy)} bredere.`
      : `Det er tegn på endring bare når store hopp teller med i grensene${inBrackets(found)}. Da blir de ${formats.percent(widerBy)} bredere.`,
    how: 'Finn ut hva som skjedde ved det store hoppet, før dere legger vekt på tegnet.',
  }),
  'small-denominator-advice': ({ denominator, minimum }, found) => ({
    what: `En vanlig måling har ${formats.number(denominator)} i nevneren, men rådet for målepunktet er minst ${minimum}${inBrackets(found)}.`,
    how: 'Ta med flere pasienter i hver måling, eller tell over lengre perioder.',
  }),
  'template-invalid': ({ element, problem }) => ({
    what: `Plakatmalen kan ikke brukes: ${element ? quote(element) : 'den'} ${templateProblems[problem].what}.`,
    how: templateProblems[problem].how,
  }),
  'national-identity-number': ({ column }) => ({
    what: `Her står et fødselsnummer${column ? ` (${column})` : ''}.`,
    how: 'Tøm cellen (velg den, trykk Delete) og lagre. Nummeret kan ligge i eldre versjoner og e-post: følg rutinen for personvernavvik.',
  }),
  'small-number': ({ points, minimum }, found) => ({
    what: `${count(points, 'måling', 'målinger')} med færre enn ${minimum} pasienter er ikke vist, av hensyn til personvernet${inBrackets(found)}.`,
    how: null,
  }),
  'pooled-for-privacy': ({ step }, found) => ({
    what: `Målingene er slått sammen per ${formats.step(step)}, av hensyn til personvernet${inBrackets(found)}.`,
    how: null,
  }),
  'hidden-by-outcome': (_, found) => ({
    what: `Ingen av målingene er vist, av hensyn til personvernet${inBrackets(found)}.`,
    how: 'Tallene er for små til å vises for andre, også når de slås sammen.',
  }),
  'story-without-consent': () => ({
    what: 'Pasientens ord er ikke vist, fordi et samtykke mangler.',
    how: 'Før opp datoen for samtykket og hvor det gjelder, eller la feltet stå tomt.',
  }),
  'poster-text-too-long': ({ slot, characters }) => ({
    what: `Teksten i ${quote(places[slot] ?? slot)} får ikke plass på plakaten (${formats.number(characters)} tegn).`,
    how: 'Kort ned teksten.',
  }),
  'poster-nothing-to-show': () => ({
    what: 'Plakaten har verken målinger eller tekster å vise ennå.',
    how: 'Fyll ut arket for målinger eller arket for plakattekster (gpf init lager dem).',
  }),
};
