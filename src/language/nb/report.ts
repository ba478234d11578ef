import type { FindingCounts, ProposalObjection, ReportTexts } from '../report-texts.ts';
import { formats } from './formats.ts';
import { repairs } from './repairs.ts';

const { count } = formats;

const kinds = ({ errors, warnings, infos }: FindingCounts): readonly string[] => [
  ...(errors > 0 ? [`${errors} feil`] : []),
  ...(warnings > 0 ? [count(warnings, 'advarsel', 'advarsler')] : []),
  ...(infos > 0 ? [count(infos, 'merknad', 'merknader')] : []),
];

const abouts = {
  'own-line': 'ligger utenfor senterlinjen',
  'old-line': 'ligger utenfor det gamle nivået',
  alike: 'skiller seg fra den vanligste verdien',
} as const;

/** New measurements come after the change alone. */
const tryAgain = {
  before: 'Flere målinger etter tiltaket endrer ikke det',
  after: 'Prøv igjen etter neste måling',
} as const;

/** Which phase the rules cannot be used on, what it lacks, and whether time mends it. */
function notJudged({ phase, about, off, needed }: ProposalObjection & { readonly kind: 'not-judged' }): string {
  const few = off === 0 ? 'ingen målinger' : `bare ${count(off, 'måling', 'målinger')}`;
  const where = phase === 'before' ? 'i fasen før tiltaket' : 'etter tiltaket';
  return `${few} ${where} ${abouts[about]}, ${needed} trengs. ${tryAgain[phase]}`;
}

/** What stands against a new phase, behind the change and a colon. */
function objection(one: ProposalObjection): string {
  switch (one.kind) {
    case 'too-few-before':
      return `for få målinger i fasen før tiltaket: ${one.measured}, ${one.needed} trengs`;
    case 'too-few-after':
      return `for få målinger etter tiltaket: ${one.measured}, ${one.needed} trengs`;
    case 'no-difference':
      return `lengste rekke på én side av det gamle nivået er ${one.longestRun} målinger, og det skal være flere enn ${one.limit}`;
    case 'outside':
      return 'ingen målinger etter tiltaket';
    case 'is-a-phase':
      return 'en fase begynner der fra før';
    case 'beside':
      return 'for nær en fase som er foreslått';
    case 'not-judged':
      return notJudged(one);
    case 'no-sign-unsplit':
      return 'ikke noe tegn på endring når målingene før og etter leses samlet';
    case 'not-steady':
      return 'målingene etter tiltaket er ikke stabile ennå';
  }
}

export const report: ReportTexts = {
  severity: { error: 'feil', warning: 'advarsel', info: 'merknad' },
  read: ({ files, measurements, teams, span }) =>
    `Leste ${count(files, 'fil', 'filer')}: ${count(measurements, 'måling', 'målinger')} fra ${teams} team${span ? `, ${span}` : ''}`,
  measurements: (number) => count(number, 'måling', 'målinger'),
  rows: (number) => count(number, 'rad', 'rader'),
  inOrder: 'i orden',
  noSeries: 'ingen målinger ennå',
  counted: (counts) => `${formats.list(kinds(counts))} i ${count(counts.files, 'fil', 'filer')}.`,
  countedShort: (counts) => kinds(counts).join(', '),
  nothingFound: 'Ingen feil.',
  times: (number, also) => `(${number} ganger${also})`,
  alsoAt: (places) => (places.length === 0 ? '' : `, også ${places.join(', ')}`),
  clashesWith: (place) => `Den andre står i ${place}.`,
  moreOfThese: (number) => `og ${number} til av samme slag`,
  leftOut: (teams) =>
    `${teams.length === 1 ? 'Ett team' : `${teams.length} team`} fikk ikke plakat fordi ${teams.length === 1 ? 'filen' : 'filene'} har feil: ${formats.list(teams)}`,
  made: ({ posters, sheets, formats: names }, folder) =>
    `Laget ${count(posters, 'plakat', 'plakater')} (${formats.list(names)})${sheets === 0 ? '' : `, ${count(sheets, 'felles ark', 'felles ark')}`} og index.html i ${folder}`,
  missingFormat: (format, command) =>
    `${format} er ikke laget: en del av gpf er ikke installert. Slik installeres den:  ${command}`,
  madeNothing: 'Ingen plakater er laget.',
  drawing: (done, total) => `Tegner plakat ${done} av ${total} …`,
  stopped: {
    'national-identity-number': (file, place) =>
      `Stopp: ${file} inneholder et fødselsnummer i ${place}. gpf har ikke laget filer og ikke lagret nummeret. Tøm cellen (velg den, trykk Delete) og lagre. Nummeret kan ligge i eldre versjoner og e-post: følg rutinen for personvernavvik.`,
    'possible-identity-number': (file, place) =>
      `Stopp: ${file} inneholder et mulig fødselsnummer i ${place}. gpf har ikke laget filer og ikke lagret nummeret. Tøm cellen (velg den, trykk Delete) og lagre. Er det et fødselsnummer, kan det ligge i eldre versjoner og e-post: følg rutinen for personvernavvik. Er det et annet nummer, skriv en bokstav rett foran det.`,
    'person-column': (file, place) =>
      `Stopp: ${file} har en kolonne med opplysninger om personer, fylt ut fra ${place}. gpf har ikke laget filer og ikke lagret det som står der. Slett hele kolonnen (høyreklikk på bokstaven over den, velg Slett) og lagre. Opplysningene kan ligge i eldre versjoner og e-post: følg rutinen for personvernavvik. Er det navn på team, kall kolonnen «team».`,
  },
  stoppedByName: {
    'national-identity-number': (file) =>
      `Stopp: navnet ${file} inneholder et fødselsnummer. gpf har ikke laget filer og ikke lagret nummeret. Gi filen eller arket et annet navn (ark: høyreklikk på fanen, velg Gi nytt navn, og lagre). Nummeret kan ligge i eldre versjoner og e-post: følg rutinen for personvernavvik.`,
    'possible-identity-number': (file) =>
      `Stopp: navnet ${file} inneholder et mulig fødselsnummer. gpf har ikke laget filer og ikke lagret nummeret. Gi filen eller arket et annet navn (ark: høyreklikk på fanen, velg Gi nytt navn, og lagre). Er det et fødselsnummer, kan det ligge i eldre versjoner og e-post: følg rutinen for personvernavvik.`,
  },
  cell: (cell, column) => (column ? `celle ${cell} (${column})` : `celle ${cell}`),
  line: (line) => `linje ${line}`,
  header: (column) => `overskriften i kolonne ${column}`,
  fileName: 'filnavnet',
  morePlaces: (number) => `Det samme gjelder ${count(number, 'annet sted', 'andre steder')}: gpf validate viser alle.`,
  leaveOutHint: (team) => `Uten dette teamet:  gpf report --leave-out ${team}`,
  list: {
    title: 'Kontroll av dataene',
    severities: { error: 'Feil', warning: 'Advarsler', info: 'Merknader' },
    columns: {
      file: 'Fil',
      place: 'Sted',
      row: 'Rad',
      cell: 'Celle',
      column: 'Kolonne',
      severity: 'Type',
      what: 'Hva',
      how: 'Slik retter du det',
      found: 'Dette sto der',
      times: 'Antall',
      team: 'Team',
      code: 'Kode',
    },
    why: 'Hvorfor?',
    wholeFile: 'hele filen',
    files: 'Filer',
    quote: (text) => `«${text}»`,
    explain: (code) => `Forklaring og hjelp:  gpf explain ${code}`,
    notShown: (number) => `${number} funn til er ikke vist her. Hele listen:  gpf validate --all`,
    madeBy: (version) => `Laget av gpf ${version}`,
  },
  gallery: {
    title: 'Plakater og målinger',
    lead: (posters) => `${count(posters, 'plakat', 'plakater')}. Velg en plakat for å se den i full størrelse.`,
    byChance: (charts, expected) =>
      `Av ${count(charts, 'diagram', 'diagrammer')} ville ${expected === 0 ? 'færre enn 1' : `omtrent ${expected}`} vise endring ved ren tilfeldighet.`,
    openPoster: 'Åpne plakaten',
    status: 'Status og samlinger',
    byEffectGoal: 'Målingene etter effektmål',
    noIndicator: 'ingen målinger ennå',
    table: 'Tallene',
    columns: {
      period: 'Periode',
      numerator: 'Teller',
      denominator: 'Nevner',
      value: 'Verdi',
      interval: 'Usikkerhet (95 %)',
      centerLine: 'Senterlinje',
      note: 'Merknad',
    },
    state: {
      gap: 'mangler',
      'not-measured': 'ikke målt',
      'nothing-to-measure': 'ingenting å måle',
      hidden: 'skjult av hensyn til personvernet',
    },
    subgroup: (values) => `${count(values, 'måling', 'målinger')} i gruppen`,
    excluded: (reason) => (reason ? `holdt utenfor: ${reason}` : 'holdt utenfor'),
    lacksUnits: 'ikke alle enhetene i teamet har levert',
    sign: 'del av et tegn på endring',
    findings: 'Funn i dataene',
  },
  indicators: {
    numerator: 'Teller',
    denominator: 'Nevner',
    direction: { up: 'høyere er bedre', down: 'lavere er bedre', neutral: 'ingen retning er bedre' },
    type: { process: 'prosessindikator', outcome: 'resultatindikator', balancing: 'balanserende indikator' },
    status: { documented: 'definisjonen står i kilden', proposed: 'forslag' },
    effectGoals: 'Effektmål',
    unit: 'Enhet',
    aliases: 'Andre navn',
    minimum: (denominator) => `Råd: minst ${denominator} i nevneren for hver måling`,
    sensitive: 'Små tall kan peke på personer: slås sammen til lengre perioder før de vises',
    source: 'Kilde',
    more: 'Mer om ett målepunkt:  gpf indicators E2-03',
  },
  proposals: {
    lead: 'Forslag til nye faser. gpf endrer ingenting selv: dere avgjør, og skriver linjene i gpf.yaml. Uten noen endring ville noen få av hundre serier likevel fått et forslag.',
    allGroups: 'En fase i gpf.yaml gjelder alle pasientgruppene i målepunktet.',
    leadToNothing: 'Ingen nye faser å foreslå.',
    noSeries: 'Ingen målinger å foreslå faser for.',
    grounds: ({ change, date, period, before, after, longestRun, limit, side }) =>
      `Ny fase fra ${period}, etter tiltaket «${change}» (${date}). ${before.measured} målinger før med nivå ${before.level}, ${after.measured} etter med nivå ${after.level}. ${longestRun} målinger på rad ligger ${side === 'above' ? 'over' : 'under'} det gamle nivået (flere enn ${limit} er tegn på reell endring), og rundt det nye nivået er de stabile.`,
    inseparable: (changes, step) =>
      `${step === null ? 'Omtrent samtidig' : `I samme ${formats.step(step)}`}: ${formats.list(changes.map((change) => `«${change}»`))}. Tallene kan ikke skille dem.`,
    trouble: (teams, errors) =>
      `${teams.length > 0 ? `Uten forslag fordi dataene har feil: ${formats.list(teams)}.` : 'Dataene har feil.'} gpf validate viser ${errors === 1 ? 'feilen' : `alle ${errors} feilene`}.`,
    write: {
      'new-series': () => 'Legg til i gpf.yaml:',
      'new-entry': () => 'Legg til under «series:» i gpf.yaml:',
      'add-to-entry': (team, indicator) =>
        `Legg til i oppføringen for ${team} og ${indicator} under «series:» i gpf.yaml:`,
      'replace-in-entry': (team, indicator) =>
        `La disse linjene erstatte «phases:» i oppføringen for ${team} og ${indicator} i gpf.yaml:`,
    },
    silent: {
      hidden: 'ikke vist, av hensyn til personvernet',
      'no-level': 'diagrammet viser spredning, ikke nivå',
      'no-calendar': 'målingene har løpenummer og ingen datoer å holde tiltakene mot',
      'no-changes': 'teamet har ikke skrevet ned noe tiltak med dato',
    },
    refused: (one, change) => `«${change}»: ${objection(one)}`,
  },
  repairs,
  projectMade: (files, folder) =>
    `Laget ${files.join(', ')} i ${folder}\n\nFyll ut arkene i Excel, og lag plakatene:  gpf report ${folder}`,
};
