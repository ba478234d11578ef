import type { ConfigProblem, Remedy, TemplateProblem } from '../../domain/finding.ts';
import { patientGroups as groupIds } from '../../domain/patient-group.ts';
import { capitalize } from '../capitalize.ts';
import type { FindingText, FindingTexts } from '../finding-texts.ts';
import { charts } from './charts.ts';
import { columns } from './columns.ts';
import { formats } from './formats.ts';
import { patientGroups } from './patient-groups.ts';
import { poster } from './poster.ts';

const saveAgain = 'Vel Fil → Lagre som i Excel, og filtypen «CSV UTF-8 (semikolondelt)».';
const ifNotMeasured = 'Vart det ikkje målt, skriv «ikkje målt».';

const quote = (text: string): string => `«${text}»`;
const quoteAll = (texts: readonly string[]): string => formats.list(texts.map(quote));
const { count } = formats;

/** What stood in the cell, as the subject of a sentence. */
function stood(found: string | null): string {
  if (found === null) return 'Det som står i cella,';
  return found === '' ? 'Ei tom celle' : quote(found);
}

/** What stood there, in brackets after a sentence's subject; nothing where it is not told. */
const inBrackets = (found: string | null): string => (found ? ` (${quote(found)})` : '');

const didYouMean = (suggestion: string | null, otherwise: string): string =>
  suggestion === null ? otherwise : `Meinte du ${quote(suggestion)}?`;

/** A decimal comma, and a zero more where the comma may be read as thousands too. */
const unambiguous = (decimal: number, found: string | null): string =>
  `${String(decimal).replace('.', ',')}${found?.includes(',') ? '0' : ''}`;

const groupName = (suggestion: string | null): string | null => {
  const id = groupIds.find((group) => group === suggestion);
  return id ? patientGroups[id] : suggestion;
};

const spreadsheetKinds = {
  xlsx: 'ei Excel-arbeidsbok (.xlsx)',
  xls: 'ei gammal Excel-arbeidsbok (.xls)',
  ods: 'eit rekneark frå LibreOffice (.ods)',
  zip: 'ei zip-fil',
  pdf: 'ein PDF',
  html: 'ei nettside',
} as const;

const unreadable = {
  locked: {
    what: 'Fila er låst av eit anna program, truleg Excel.',
    how: 'Lukk fila i Excel og prøv igjen.',
  },
  denied: {
    what: 'Du har ikkje tilgang til å lese fila.',
    how: 'Be den som eig mappa, om tilgang.',
  },
  'not-a-file': {
    what: 'Dette er ikkje ei fil som kan lesast.',
    how: 'Gje opp ei CSV-fil, eller mappa ho ligg i.',
  },
  other: {
    what: 'Fila kunne ikkje lesast.',
    how: 'Kopier ho til ei mappe på di eiga maskin og prøv igjen.',
  },
} as const satisfies Record<string, FindingText>;

const expectedKinds = {
  text: 'ein tekst',
  number: 'eit tal',
  boolean: 'true eller false',
  list: 'ei liste, med ein strek (-) framfor kvart punkt',
  map: 'fleire nøklar med kvar sin verdi',
  date: 'ein dato, til dømes 2022-03-14',
  period: 'ein periode, til dømes 2022-03',
} as const;

function range(minimum: number | null, maximum: number | null): string {
  if (minimum !== null && maximum !== null) {
    return `frå ${formats.number(minimum, 3)} til ${formats.number(maximum, 3)}`;
  }
  if (minimum !== null) return `${formats.number(minimum, 3)} eller meir`;
  return maximum === null ? 'eit anna tal' : `${formats.number(maximum, 3)} eller mindre`;
}

/** A share can be written as `80 %` or as 0,8. */
const possible = (minimum: number | null, maximum: number | null): string =>
  minimum === 0 && maximum === 1 ? 'frå 0 til 100\u00a0%' : range(minimum, maximum);

function configProblem(path: string, problem: ConfigProblem, found: string | null): FindingText {
  const place = path === '' ? 'gpf.yaml' : quote(path);
  switch (problem.kind) {
    case 'unknown-key':
      return {
        what: `Nøkkelen ${quote(problem.key)} i ${place} er ukjend.`,
        how: didYouMean(
          problem.suggestion,
          problem.allowed.length === 0
            ? 'Slett han, eller sjå etter skrivefeil.'
            : `Slett han, eller vel mellom: ${problem.allowed.join(', ')}.`,
        ),
      };
    case 'missing-key':
      return { what: `Nøkkelen ${quote(problem.key)} manglar i ${place}.`, how: 'Legg han til.' };
    case 'wrong-type':
      return { what: `${place} har feil form${inBrackets(found)}.`, how: `Skriv ${expectedKinds[problem.expected]}.` };
    case 'not-allowed':
      return {
        what: `${place} kan ikkje ha denne verdien${inBrackets(found)}.`,
        how: didYouMean(problem.suggestion, `Vel mellom: ${problem.allowed.slice(0, 16).join(', ')}.`),
      };
    case 'out-of-range':
      return {
        what: `${place} er utanfor det som er mogleg${inBrackets(found)}.`,
        how: `Skriv ${range(problem.minimum, problem.maximum)}.`,
      };
    case 'duplicate-id':
      return { what: `Id-en ${quote(problem.id)} er brukt to gonger.`, how: 'Gje den eine ein annan id.' };
    case 'said-twice':
      return {
        what:
          problem.period === null
            ? `${place} er endå eit mål utan startdato.`
            : `${place} tek opp att ${quote(problem.period)}, som står i lista frå før.`,
        how: 'Slett det eine.',
      };
    case 'not-together':
      return {
        what: `${quoteAll(problem.keys)} kan ikkje stå saman i ${place}.`,
        how: 'La berre éin av dei stå att.',
      };
  }
}

const yamlProblems: Readonly<Record<string, string>> = {
  'duplicate-key': 'same nøkkel står to gonger',
  'tab-as-indent': 'ei linje byrjar med tabulator',
  'bad-indent': 'innrykket er feil',
  'missing-char': 'eit teikn manglar',
  'bad-alias': 'eit alias viser til noko som ikkje finst',
  'multiple-docs': 'fila har fleire dokument',
  'too-large': 'fila er for stor',
  'too-deep': 'fila har for mange nivå',
  'too-many-aliases': 'fila har for mange alias',
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
  headline: 'hovudsetning',
  byline: 'teamnamn',
  evidence: 'setninga under diagrammet',
  'effect-goals': 'effektmål',
  'ask-us': 'spør oss om',
  contact: 'kontakt',
  methods: 'noten om metode',
};

const templateProblems: Readonly<Record<TemplateProblem, FindingText>> = {
  'not-xml': { what: 'er ikkje gyldig XML', how: 'Opne malen i teikneprogrammet og lagre han på nytt som SVG.' },
  'not-svg': { what: 'er ikkje ei SVG-teikning', how: 'Lagre malen som SVG.' },
  'no-size': { what: 'manglar storleik', how: 'Set sidestorleiken i teikneprogrammet (viewBox).' },
  script: { what: 'inneheld eit skript', how: 'Fjern skriptet.' },
  'event-handler': { what: 'har ei hending som køyrer kode', how: 'Fjern attributtet som byrjar på «on».' },
  'foreign-object': { what: 'inneheld framandt innhald (foreignObject)', how: 'Gjer teksten om til vanleg SVG-tekst.' },
  doctype: { what: 'inneheld ein DOCTYPE', how: 'Lagre malen som vanleg eller optimalisert SVG.' },
  'outside-reference': { what: 'viser til noko utanfor fila', how: 'Bygg biletet inn i teikninga.' },
  'unknown-slot': { what: 'er eit felt som gpf ikkje kjenner', how: 'Rett namnet på feltet.' },
  'slot-twice': { what: 'står to gonger i malen', how: 'Slett det eine feltet.' },
};

/** Where points lie that the rules can make nothing of. */
const piles = { zero: 'er 0', full: 'er 100\u00a0%', line: 'ligg på senterlinja', alike: 'er like' } as const;

function remedy(one: Remedy): string {
  switch (one.kind) {
    case 'more-patients':
      return one.patients === null
        ? 'fleire pasientar i kvar måling'
        : `minst ${formats.number(one.patients)} i nemnaren for kvar måling`;
    case 'coarser-step':
      return `éi måling per ${formats.step(one.step)}`;
    case 'finer-scale':
      return 'ein finare måleskala';
    case 'time-between':
      return 'eit eige målepunkt for dagar mellom unntak (t-diagram)';
    case 'run-chart':
      return 'eit run-diagram (chart: run), som ikkje har grenser';
  }
}

const remedies = (list: readonly Remedy[]): string | null =>
  list.length === 0 ? null : `Det hjelper med ${formats.either(list.map(remedy))}.`;

export const findings: FindingTexts = {
  'file-not-found': () => ({
    what: 'Fila finst ikkje.',
    how: 'Sjekk at namnet er rett skrive, og at fila ligg i denne mappa.',
  }),
  'file-unreadable': ({ reason }) => unreadable[reason],
  'file-empty': () => ({ what: 'Fila er tom.', how: `Sjå at målingane står i reknearket. ${saveAgain}` }),
  'file-is-not-a-table': () => ({ what: 'Fila er ikkje ein tabell.', how: `Opne målingane i Excel. ${saveAgain}` }),
  'file-is-spreadsheet': ({ kind }) => ({
    what: `Fila er ${spreadsheetKinds[kind]}, ikkje ei CSV-fil.`,
    how: `Opne målingane i Excel. ${saveAgain}`,
  }),
  'file-too-large': ({ limitMegabytes }) => ({
    what: `Fila er større enn ${formats.number(limitMegabytes)} MB.`,
    how: 'Eit ark med målingar er lite: sjekk at det er rett fil.',
  }),
  'nul-bytes': () => ({
    what: 'Fila er skadd: ho inneheld teikn som ikkje er tekst.',
    how: `Opne ho i Excel. ${saveAgain}`,
  }),
  'read-as-windows-1252': () => ({
    what: 'Fila er lagra på den gamle måten i Excel og er lesen slik.',
    how: `Sjå at æ, ø og å er rette. Neste gong: ${saveAgain}`,
  }),
  'lost-characters': (_, found) => ({
    what: `Bokstavar har gått tapt${found ? ` i ${quote(found)}` : ''}.`,
    how: `Skriv dei inn att i reknearket. ${saveAgain}`,
  }),
  'delimiter-undecided': () => ({
    what: 'Det går ikkje å sjå om cellene er skilde med semikolon, komma eller tabulator.',
    how: `Opne fila i Excel. ${saveAgain}`,
  }),
  'decimal-comma-splits-cell': (_, found) => ({
    what: `Eit desimalkomma har delt ei celle i to${inBrackets(found)}.`,
    how: saveAgain,
  }),
  'unclosed-quote': (_, found) => ({
    what: `Eit hermeteikn opnar ein tekst som aldri blir lukka${inBrackets(found)}.`,
    how: 'Slett hermeteiknet (") i cella og lagre på nytt.',
  }),
  'stray-quote': (_, found) => ({
    what: `Det står eit hermeteikn på feil stad${inBrackets(found)}.`,
    how: 'Slett hermeteiknet (") i cella og lagre på nytt.',
  }),
  'missing-column': ({ missing, present }) => ({
    what: `${missing.length === 1 ? 'Kolonnen' : 'Kolonnane'} ${quoteAll(missing.map((id) => columns[id]))} manglar.`,
    how: `Skriv overskrifta i øvste rada.${present.length === 0 ? '' : ` No står det: ${present.slice(0, 6).join(', ')}.`}`,
  }),
  'unknown-column': ({ suggestion }, found) => ({
    what:
      found === ''
        ? 'Ein kolonne utan overskrift er ikkje lesen.'
        : `Kolonnen${found === null ? '' : ` ${quote(found)}`} er ukjend og er ikkje lesen.`,
    how: didYouMean(
      suggestion && columns[suggestion],
      'Rett overskrifta, eller la ho stå om kolonnen er til eige bruk.',
    ),
  }),
  'duplicate-column': (_, found) => ({
    what: `To kolonnar har same overskrift${inBrackets(found)}.`,
    how: 'Slett den eine kolonnen, eller gje han ei anna overskrift.',
  }),
  'title-rows-skipped': ({ rows }) => ({
    what:
      rows === 1
        ? 'Éi rad over overskriftene er hoppa over.'
        : `${formats.number(rows)} rader over overskriftene er hoppa over.`,
    how: null,
  }),
  'too-many-cells': ({ expected, got }) => ({
    what: `Rada har ${got} celler, men overskrifta har ${expected}.`,
    how: 'Sjå etter semikolon eller komma inne i ein tekst, og fjern det.',
  }),
  'too-few-cells': ({ expected, got }) => ({
    what: `Rada har berre ${got} av ${expected} celler.`,
    how: 'Sjå om noko manglar i rada, og lagre arket på nytt frå Excel.',
  }),
  'blank-rows': ({ rows }) => ({ what: `${count(rows, 'tom rad', 'tomme rader')} er hoppa over.`, how: null }),
  'total-row': (_, found) => ({
    what: `Rada${found ? ` ${quote(found)}` : ''} ser ut som ein sum og er ikkje lesen.`,
    how: 'Slett sumrada, eller la ho stå: ho tel ikkje med.',
  }),
  'missing-value': ({ column }) => ({
    what: `Cella for ${quote(columns[column])} er tom.`,
    how: ['numerator', 'denominator', 'value'].includes(column)
      ? `Skriv talet. ${ifNotMeasured}`
      : 'Fyll ut cella, eller slett rada om ho ikkje er i bruk.',
  }),
  'value-in-wrong-column': ({ column }) => ({
    what: `Talet står i kolonnen ${quote(columns[column])}, men målepunktet er ein verdi.`,
    how: `Set talet i kolonnen ${quote(columns.value)} i staden.`,
  }),
  'not-a-number': ({ column }, found) => ({
    what: `${stood(found)} er ikkje eit tal, men står i ${quote(columns[column])}.`,
    how: `Skriv berre talet, utan tekst og eining. ${ifNotMeasured}`,
  }),
  'ambiguous-number': ({ asThousands, asDecimal }, found) =>
    asThousands === null || asDecimal === null
      ? {
          what: `${stood(found)} kan tyde fleire tal.`,
          how: 'Skriv talet utan skiljeteikn for tusen, og med komma for desimalar.',
        }
      : {
          what: `${stood(found)} kan tyde ${formats.number(asThousands)} eller ${formats.number(asDecimal, 9)}.`,
          how: `Skriv det slik: ${asThousands}, eller slik: ${unambiguous(asDecimal, found)}.`,
        },
  'not-a-whole-number': ({ column }, found) => ({
    what: `${stood(found)} er ikkje eit heilt tal, men står i ${quote(columns[column])}.`,
    how: 'Skriv talet på pasientar eller hendingar, utan desimalar.',
  }),
  'negative-count': ({ column }, found) => ({
    what: `${stood(found)} er mindre enn 0, men står i ${quote(columns[column])}.`,
    how: 'Skriv talet utan minusteikn.',
  }),
  'percent-instead-of-count': ({ column }, found) => ({
    what: `${stood(found)} er ein prosent, men i ${quote(columns[column])} skal det stå kor mange.`,
    how: 'Skriv kor mange pasientar. gpf reknar ut prosenten av teljar og nemnar.',
  }),
  'fraction-became-date': ({ numerator, denominator }, found) => ({
    what:
      numerator === null || denominator === null
        ? `${stood(found)} er truleg ein brøk som Excel har gjort om til ein dato.`
        : `${stood(found)} er truleg brøken ${numerator}/${denominator}, som Excel har gjort om til ein dato.`,
    how: 'Skriv teljar og nemnar i kvar sin kolonne.',
  }),
  'excel-error': (_, found) => ({
    what: `${stood(found)} er ei feilmelding frå ein formel i Excel.`,
    how: 'Rett formelen, eller skriv talet rett inn i cella.',
  }),
  'scientific-notation': (_, found) => ({
    what: `${stood(found)} er eit tal som Excel har korta ned, så siffer kan vere borte.`,
    how: 'Vel Formater celler → Tekst for cella, og skriv talet på nytt.',
  }),
  'less-than-mark': ({ limit }, found) => ({
    what:
      limit === null
        ? `${stood(found)} seier berre at talet er lite.`
        : `${stood(found)} seier berre at talet er under ${limit}.`,
    how: 'Skriv det rette talet. gpf skjuler sjølv små tal i det som blir vist.',
  }),
  'not-measured-mark': (_, found) => ({
    what: `${stood(found)} er lese som ikkje målt, ikkje som 0.`,
    how: 'Var svaret 0, skriv 0.',
  }),
  'zero-or-not-measured': (_, found) => ({
    what: `${stood(found)} kan tyde både 0 og ikkje målt, og er lese som ikkje målt.`,
    how: `Var svaret 0, skriv 0. ${ifNotMeasured}`,
  }),
  'nothing-to-measure': () => ({ what: '0 av 0: det var ingenting å måle, og kurva får eit hol her.', how: null }),
  'percent-without-counts': (_, found) => ({
    what: `Prosentdelen${inBrackets(found)} står utan teljar og nemnar, og blir ikkje vist for andre.`,
    how: 'Skriv tala i teljar og nemnar. gpf reknar ut prosenten.',
  }),
  'unknown-patient-group': ({ suggestion }, found) => ({
    what: `${stood(found)} er ikkje ei av dei fire pasientgruppene.`,
    how: didYouMean(
      groupName(suggestion),
      `Vel mellom ${quoteAll(Object.values(patientGroups))}, eller la cella stå tom.`,
    ),
  }),
  'period-not-understood': (_, found) => ({
    what: `${stood(found)} er ikkje ein periode som gpf kjenner.`,
    how: 'Skriv til dømes 2022-03, mars 2022, veke 5 2022 eller 14.03.2022.',
  }),
  'date-not-understood': (_, found) => ({
    what: `${stood(found)} er ikkje ein dato.`,
    how: 'Skriv dagen, til dømes 2022-03-14 eller 14.03.2022.',
  }),
  'ambiguous-date': (_, found) => ({
    what: `${stood(found)} kan vere to datoar: dag og månad kan ha bytt plass.`,
    how: 'Skriv dagen først, slik: 14.03.2022, eller slik: 2022-03-14.',
  }),
  'week-does-not-exist': ({ week, year }) => ({
    what: `Veke ${week} finst ikkje i ${year}.`,
    how: 'Sjekk vekenummeret. Rundt nyttår kan veka høyre til året før eller etter.',
  }),
  'mixed-granularity': ({ kinds }) => ({
    what: `Periodar av ulik lengd er blanda: ${formats.list(kinds.map(formats.step))}.`,
    how: 'Skriv alle periodane på same måte, eller set «step» for serien i gpf.yaml.',
  }),
  'duplicate-period': ({ period }) => ({
    what: `${capitalize(formats.period(period))} står meir enn éin gong for same team og målepunkt.`,
    how: 'Slett den eine rada, eller rett perioden.',
  }),
  'period-gap': ({ from, to }) => ({
    what: `${capitalize(formats.periodRange(from, to))} manglar.`,
    how: 'Legg til målinga om ho finst. Vart det ikkje målt, kan det stå slik.',
  }),
  'period-in-future': ({ period }) => ({
    what: `${capitalize(formats.period(period))} ligg fram i tid.`,
    how: 'Sjekk årstalet.',
  }),
  'numerator-exceeds-denominator': ({ numerator, denominator }) => ({
    what:
      numerator === null || denominator === null
        ? 'Teljaren er større enn nemnaren.'
        : `Teljaren (${formats.number(numerator)}) er større enn nemnaren (${formats.number(denominator)}).`,
    how: 'Har tala bytt plass? Rett i reknearket og lagre på nytt.',
  }),
  'zero-denominator': ({ numerator }) => ({
    what: `Nemnaren er 0, men teljaren er ${numerator === null ? 'større' : formats.number(numerator)}.`,
    how: 'Rett nemnaren. Var det ingen å måle, skal også teljaren vere 0.',
  }),
  'value-out-of-range': ({ minimum, maximum }, found) => ({
    what: `${stood(found)} er utanfor det som er mogleg: ${possible(minimum, maximum)}.`,
    how: 'Sjekk talet, og at eininga er rett.',
  }),
  'unknown-indicator': ({ suggestion }, found) => ({
    what: `${stood(found)} er ikkje eit målepunkt i katalogen eller i gpf.yaml.`,
    how: didYouMean(suggestion, 'Sjå namna med: gpf indicators'),
  }),
  'unknown-team': ({ suggestion }, found) => ({
    what: `${stood(found)} er ikkje eit team i gpf.yaml.`,
    how: didYouMean(suggestion, 'Rett namnet, eller legg teamet til i gpf.yaml.'),
  }),
  'team-without-data': ({ team }) => ({
    what: `${team} har ikkje levert målingar.`,
    how: 'Har teamet målt, sjå etter skrivefeil i kolonnen «team».',
  }),
  'unknown-poster-field': ({ suggestion }, found) => ({
    what: `${stood(found)} er ikkje eit felt på plakaten.`,
    how: didYouMean(suggestion, 'Bruk ei overskrift frå plakaten, til dømes «Bakgrunn» eller «Dette lærte vi».'),
  }),
  'config-beats-sheet': ({ what }) => ({
    what:
      what === 'text'
        ? 'Denne teksten i arket er ikkje brukt, fordi gpf.yaml har ein eigen.'
        : `Kolonnen ${quote(columns[what])} i arket er ikkje brukt, fordi gpf.yaml seier noko anna.`,
    how: 'La berre éin av dei stå att: slett i arket eller i gpf.yaml.',
  }),
  'config-not-yaml': ({ reason }) => ({
    what: `Fila kan ikkje lesast som YAML: ${yamlProblems[reason] ?? reason}.`,
    how: 'Sjekk innrykk og kolon på denne linja. Bruk mellomrom, ikkje tabulator.',
  }),
  'config-invalid': ({ path, problem }, found) => configProblem(path, problem, found),
  'unknown-series': ({ path, what }, found) => ({
    what: `${quote(path)} viser til eit ${what === 'team' ? 'team' : 'målepunkt'} som ikkje finst${inBrackets(found)}.`,
    how: 'Rett namnet i gpf.yaml.',
  }),
  'phase-begins-at-no-point': ({ period }, found) => ({
    what: `Fasen frå ${quote(period)} byrjar ikkje ved noka måling${inBrackets(found)}.`,
    how: 'Bruk ein periode som står i arket.',
  }),
  'exclusion-of-no-point': ({ period }, found) => ({
    what: `${quote(period)} skal utelatast, men er ikkje ei måling i serien${inBrackets(found)}.`,
    how: 'Bruk ein periode som står i arket.',
  }),
  'baseline-ends-at-no-point': ({ period }, found) => ({
    what: `${quote(period)} skal vere slutten på utgangsnivået, men er ikkje ei måling i serien${inBrackets(found)}.`,
    how: 'Alle målingane er brukte. Bruk ein periode som står i arket.',
  }),
  'short-baseline': ({ measured, least }, found) => ({
    what: `Utgangsnivået har berre ${count(measured, 'måling', 'målingar')}${inBrackets(found)}. Under ${least} blir ingen grenser teikna eller vurderte, og linja er usikker.`,
    how: 'La utgangsnivået gå gjennom ein seinare periode, eller slett baseline, så blir alle målingane brukte.',
  }),
  'short-phase': ({ period, measured, least }, found) => ({
    what: `Fasen frå ${quote(period)} har berre ${count(measured, 'måling', 'målingar')}${inBrackets(found)}. Under ${least} kan han ikkje samanliknast med den neste.`,
    how: 'La den neste fasen byrje seinare, eller slett delinga.',
  }),
  'rules-do-not-fit-chart': ({ rules, chart, charts }, found) => ({
    what: `Reglane ${quote(rules)} kan ikkje brukast på eit diagram av typen ${quote(chart)}${inBrackets(found)}. Serien er lesen med anhoej.`,
    how: `Skriv chart: ${formats.either(charts)} for målepunktet, eller vel rules: anhoej.`,
  }),
  'many-points-on-line': ({ at, points, measured, remedies: list }, found) => ({
    what: `${points === measured ? `Alle ${measured}` : `${points} av ${measured}`} målingar ${piles[at]}${inBrackets(found)}. Då kan ikkje reglane skilje endring frå slump.`,
    how: remedies(list),
  }),
  'over-dispersed': ({ chart, sigmaOfZ, beyond, measured }, found) => ({
    what: `Målingane varierer ${formats.number(sigmaOfZ)} gonger så mykje som grensene reknar med${inBrackets(found)}: ${beyond} av ${measured} ligg utanfor.`,
    how: `Skriv «chart: ${chart}» for målepunktet i gpf.yaml. I eit ${charts.chartType[chart]} følgjer grensene målingane.`,
  }),
  'rare-events': ({ of, perPoint, none, measured }, found) => ({
    what: `${of === 'counted' ? 'Det som blir talt, skjer sjeldan' : 'Unntaka er få'}${inBrackets(found)}: ${formats.number(perPoint)} per måling, og ${none} av ${measured} målingar er utan.`,
    how: 'Då seier det meir å telje dagar mellom kvar gong (t-diagram) eller tilfelle mellom kvar gong (g-diagram), som eit eige målepunkt.',
  }),
  'small-denominators-for-limits': ({ denominator, needed, remedies: list }, found) => ({
    what: `Grensene er ikkje teikna: ei vanleg måling har ${formats.number(denominator)} i nemnaren, og det ${needed === null ? 'er for lite' : `trengst ${formats.number(needed)}`}${inBrackets(found)}.`,
    how: remedies(list),
  }),
  'screening-decides': ({ hasSign, widerBy }, found) => ({
    what: hasSign
      ? `Det er teikn på endring berre når store hopp ikkje tel med i grensene${inBrackets(found)}. Elles blir dei ${formats.percent(widerBy)} breiare.`
      : `Det er teikn på endring berre når store hopp tel med i grensene${inBrackets(found)}. Då blir dei ${formats.percent(widerBy)} breiare.`,
    how: 'Finn ut kva som hende ved det store hoppet, før de legg vekt på teiknet.',
  }),
  'small-denominator-advice': ({ denominator, minimum }, found) => ({
    what: `Ei vanleg måling har ${formats.number(denominator)} i nemnaren, men rådet for målepunktet er minst ${minimum}${inBrackets(found)}.`,
    how: 'Ta med fleire pasientar i kvar måling, eller tel over lengre periodar.',
  }),
  'template-invalid': ({ element, problem }) => ({
    what: `Plakatmalen kan ikkje brukast: ${element ? quote(element) : 'han'} ${templateProblems[problem].what}.`,
    how: templateProblems[problem].how,
  }),
  'national-identity-number': ({ column }) => ({
    what: `Her står eit fødselsnummer${column ? ` (${column})` : ''}.`,
    how: 'Tøm cella (vel ho, trykk Delete) og lagre. Nummeret kan liggje i eldre versjonar og e-post: følg rutinen for personvernavvik.',
  }),
  'small-number': ({ points, minimum }, found) => ({
    what: `${count(points, 'måling', 'målingar')} med færre enn ${minimum} pasientar er ikkje ${points === 1 ? 'vist' : 'viste'}, av omsyn til personvernet${inBrackets(found)}.`,
    how: null,
  }),
  'pooled-for-privacy': ({ step }, found) => ({
    what: `Målingane er slegne saman per ${formats.step(step)}, av omsyn til personvernet${inBrackets(found)}.`,
    how: null,
  }),
  'hidden-by-outcome': (_, found) => ({
    what: `Ingen av målingane er viste, av omsyn til personvernet${inBrackets(found)}.`,
    how: 'Tala er for små til å bli viste for andre, også når dei blir slegne saman.',
  }),
  'story-without-consent': () => ({
    what: 'Orda til pasienten er ikkje viste, fordi eit samtykke manglar.',
    how: 'Før opp datoen for samtykket og kvar det gjeld, eller la feltet stå tomt.',
  }),
  'poster-text-too-long': ({ slot, characters }) => ({
    what: `Teksten i ${quote(places[slot] ?? slot)} får ikkje plass på plakaten (${formats.number(characters)} teikn).`,
    how: 'Kort ned teksten.',
  }),
  'poster-nothing-to-show': () => ({
    what: 'Plakaten har verken målingar eller tekstar å vise enno.',
    how: 'Fyll ut arket for målingar eller arket for plakattekstar (gpf init lagar dei).',
  }),
};
