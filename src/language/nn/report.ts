import type { FindingCounts, ProposalObjection, ReportTexts } from '../report-texts.ts';
import { formats } from './formats.ts';
import { repairs } from './repairs.ts';

const { count } = formats;

const kinds = ({ errors, warnings, infos }: FindingCounts): readonly string[] => [
  ...(errors > 0 ? [`${errors} feil`] : []),
  ...(warnings > 0 ? [count(warnings, 'åtvaring', 'åtvaringar')] : []),
  ...(infos > 0 ? [count(infos, 'merknad', 'merknader')] : []),
];

const abouts = {
  'own-line': 'ligg utanfor senterlinja',
  'old-line': 'ligg utanfor det gamle nivået',
  alike: 'skil seg frå den vanlegaste verdien',
} as const;

/** New measurements come after the change alone. */
const tryAgain = {
  before: 'Fleire målingar etter tiltaket endrar ikkje det',
  after: 'Prøv på nytt etter neste måling',
} as const;

/** Which phase the rules cannot be used on, what it lacks, and whether time mends it. */
function notJudged({ phase, about, off, needed }: ProposalObjection & { readonly kind: 'not-judged' }): string {
  const few = off === 0 ? 'ingen målingar' : `berre ${count(off, 'måling', 'målingar')}`;
  const where = phase === 'before' ? 'i fasen før tiltaket' : 'etter tiltaket';
  return `${few} ${where} ${abouts[about]}, ${needed} trengst. ${tryAgain[phase]}`;
}

/** What stands against a new phase, behind the change and a colon. */
function objection(one: ProposalObjection): string {
  switch (one.kind) {
    case 'too-few-before':
      return `for få målingar i fasen før tiltaket: ${one.measured}, ${one.needed} trengst`;
    case 'too-few-after':
      return `for få målingar etter tiltaket: ${one.measured}, ${one.needed} trengst`;
    case 'no-difference':
      return `lengste rekkja på éi side av det gamle nivået er ${one.longestRun} målingar, og det skal vere fleire enn ${one.limit}`;
    case 'outside':
      return 'ingen målingar etter tiltaket';
    case 'is-a-phase':
      return 'ein fase byrjar der frå før';
    case 'beside':
      return 'for nær ein fase som det er framlegg om';
    case 'not-judged':
      return notJudged(one);
    case 'no-sign-unsplit':
      return 'ikkje noko teikn på endring når målingane før og etter blir lesne samla';
    case 'not-steady':
      return 'målingane etter tiltaket er ikkje stabile enno';
  }
}

export const report: ReportTexts = {
  severity: { error: 'feil', warning: 'åtvaring', info: 'merknad' },
  read: ({ files, measurements, teams, span }) =>
    `Las ${count(files, 'fil', 'filer')}: ${count(measurements, 'måling', 'målingar')} frå ${teams} team${span ? `, ${span}` : ''}`,
  measurements: (number) => count(number, 'måling', 'målingar'),
  rows: (number) => count(number, 'rad', 'rader'),
  inOrder: 'i orden',
  noSeries: 'ingen målingar enno',
  counted: (counts) => `${formats.list(kinds(counts))} i ${count(counts.files, 'fil', 'filer')}.`,
  countedShort: (counts) => kinds(counts).join(', '),
  nothingFound: 'Ingen feil.',
  times: (number, also) => `(${number} gonger${also})`,
  alsoAt: (places) => (places.length === 0 ? '' : `, òg ${places.join(', ')}`),
  clashesWith: (place) => `Den andre står i ${place}.`,
  moreOfThese: (number) => `og ${number} til av same slag`,
  leftOut: (teams) =>
    `${teams.length === 1 ? 'Eitt team' : `${teams.length} team`} fekk ikkje plakat fordi ${teams.length === 1 ? 'fila' : 'filene'} har feil: ${formats.list(teams)}`,
  made: ({ posters, sheets, formats: names }, folder) =>
    `Laga ${count(posters, 'plakat', 'plakatar')} (${formats.list(names)})${sheets === 0 ? '' : `, ${count(sheets, 'felles ark', 'felles ark')}`} og index.html i ${folder}`,
  missingFormat: (format, command) =>
    `${format} er ikkje laga: ein del av gpf er ikkje installert. Slik blir han installert:  ${command}`,
  madeNothing: 'Ingen plakatar er laga.',
  drawing: (done, total) => `Teiknar plakat ${done} av ${total} …`,
  stopped: {
    'national-identity-number': (file, place) =>
      `Stopp: ${file} inneheld eit fødselsnummer i ${place}. gpf har ikkje laga filer og ikkje lagra nummeret. Tøm cella (vel ho, trykk Delete) og lagre. Nummeret kan liggje i eldre versjonar og e-post: følg rutinen for personvernavvik.`,
    'possible-identity-number': (file, place) =>
      `Stopp: ${file} inneheld eit mogleg fødselsnummer i ${place}. gpf har ikkje laga filer og ikkje lagra nummeret. Tøm cella (vel ho, trykk Delete) og lagre. Er det eit fødselsnummer, kan det liggje i eldre versjonar og e-post: følg rutinen for personvernavvik. Er det eit anna nummer, skriv ein bokstav rett framfor det.`,
    'person-column': (file, place) =>
      `Stopp: ${file} har ei kolonne med opplysningar om personar, fylt ut frå ${place}. gpf har ikkje laga filer og ikkje lagra det som står der. Slett heile kolonna (høgreklikk på bokstaven over ho, vel Slett) og lagre. Opplysningane kan liggje i eldre versjonar og e-post: følg rutinen for personvernavvik. Er det namn på team, kall kolonna «team».`,
  },
  stoppedByName: {
    'national-identity-number': (file) =>
      `Stopp: namnet ${file} inneheld eit fødselsnummer. gpf har ikkje laga filer og ikkje lagra nummeret. Gi fila eller arket eit anna namn (ark: høgreklikk på fana, vel Gi nytt namn, og lagre). Nummeret kan liggje i eldre versjonar og e-post: følg rutinen for personvernavvik.`,
    'possible-identity-number': (file) =>
      `Stopp: namnet ${file} inneheld eit mogleg fødselsnummer. gpf har ikkje laga filer og ikkje lagra nummeret. Gi fila eller arket eit anna namn (ark: høgreklikk på fana, vel Gi nytt namn, og lagre). Er det eit fødselsnummer, kan det liggje i eldre versjonar og e-post: følg rutinen for personvernavvik.`,
  },
  cell: (cell, column) => (column ? `celle ${cell} (${column})` : `celle ${cell}`),
  line: (line) => `linje ${line}`,
  header: (column) => `overskrifta i kolonne ${column}`,
  fileName: 'filnamnet',
  morePlaces: (number) => `Det same gjeld ${count(number, 'annan stad', 'andre stader')}: gpf validate viser alle.`,
  leaveOutHint: (team) => `Utan dette teamet:  gpf report --leave-out ${team}`,
  list: {
    title: 'Kontroll av dataa',
    severities: { error: 'Feil', warning: 'Åtvaringar', info: 'Merknader' },
    columns: {
      file: 'Fil',
      place: 'Stad',
      row: 'Rad',
      cell: 'Celle',
      column: 'Kolonne',
      severity: 'Type',
      what: 'Kva',
      how: 'Slik rettar du det',
      found: 'Dette stod der',
      times: 'Tal på gonger',
      team: 'Team',
      code: 'Kode',
    },
    why: 'Kvifor?',
    wholeFile: 'heile fila',
    files: 'Filer',
    quote: (text) => `«${text}»`,
    explain: (code) => `Forklaring og hjelp:  gpf explain ${code}`,
    notShown: (number) => `${number} funn til er ikkje viste her. Heile lista:  gpf validate --all`,
    madeBy: (version) => `Laga av gpf ${version}`,
  },
  gallery: {
    title: 'Plakatar og målingar',
    lead: (posters) => `${count(posters, 'plakat', 'plakatar')}. Vel ein plakat for å sjå han i full storleik.`,
    byChance: (charts, expected) =>
      `Av ${charts} diagram ville ${expected === 0 ? 'færre enn 1' : `om lag ${expected}`} vise endring ved rein slump.`,
    openPoster: 'Opne plakaten',
    status: 'Status og samlingar',
    byEffectGoal: 'Målingane etter effektmål',
    noIndicator: 'ingen målingar enno',
    table: 'Tala',
    columns: {
      period: 'Periode',
      numerator: 'Teljar',
      denominator: 'Nemnar',
      value: 'Verdi',
      interval: 'Uvisse (95 %)',
      centerLine: 'Senterlinje',
      note: 'Merknad',
    },
    state: {
      gap: 'manglar',
      'not-measured': 'ikkje målt',
      'nothing-to-measure': 'ingenting å måle',
      hidden: 'skjult av omsyn til personvernet',
    },
    subgroup: (values) => `${count(values, 'måling', 'målingar')} i gruppa`,
    excluded: (reason) => (reason ? `halden utanfor: ${reason}` : 'halden utanfor'),
    lacksUnits: 'ikkje alle einingane i teamet har levert',
    sign: 'del av eit teikn på endring',
    findings: 'Funn i dataa',
  },
  indicators: {
    numerator: 'Teljar',
    denominator: 'Nemnar',
    direction: { up: 'høgare er betre', down: 'lågare er betre', neutral: 'inga retning er betre' },
    type: { process: 'prosessindikator', outcome: 'resultatindikator', balancing: 'balanserande indikator' },
    status: { documented: 'definisjonen står i kjelda', proposed: 'framlegg' },
    effectGoals: 'Effektmål',
    unit: 'Eining',
    aliases: 'Andre namn',
    minimum: (denominator) => `Råd: minst ${denominator} i nemnaren for kvar måling`,
    sensitive: 'Små tal kan peike på personar: blir slått saman til lengre periodar før dei blir viste',
    source: 'Kjelde',
    more: 'Meir om eitt målepunkt:  gpf indicators E2-03',
  },
  proposals: {
    lead: 'Framlegg om nye fasar. gpf endrar ingenting sjølv: de avgjer, og skriv linjene i gpf.yaml. Utan noka endring ville nokre få av hundre seriar likevel fått eit framlegg.',
    allGroups: 'Ein fase i gpf.yaml gjeld alle pasientgruppene i målepunktet.',
    leadToNothing: 'Ingen nye fasar å gjere framlegg om.',
    noSeries: 'Ingen målingar å gjere framlegg for.',
    grounds: ({ change, date, period, before, after, longestRun, limit, side }) =>
      `Ny fase frå ${period}, etter tiltaket «${change}» (${date}). ${before.measured} målingar før med nivå ${before.level}, ${after.measured} etter med nivå ${after.level}. ${longestRun} målingar på rad ligg ${side === 'above' ? 'over' : 'under'} det gamle nivået (fleire enn ${limit} er teikn på reell endring), og rundt det nye nivået er dei stabile.`,
    inseparable: (changes, step) =>
      `${step === null ? 'Om lag samtidig' : `I same ${formats.step(step)}`}: ${formats.list(changes.map((change) => `«${change}»`))}. Tala kan ikkje skilje dei.`,
    trouble: (teams, errors) =>
      `${teams.length > 0 ? `Utan framlegg fordi dataa har feil: ${formats.list(teams)}.` : 'Dataa har feil.'} gpf validate viser ${errors === 1 ? 'feilen' : `alle dei ${errors} feilane`}.`,
    write: {
      'new-series': () => 'Legg til i gpf.yaml:',
      'new-entry': () => 'Legg til under «series:» i gpf.yaml:',
      'add-to-entry': (team, indicator) =>
        `Legg til i oppføringa for ${team} og ${indicator} under «series:» i gpf.yaml:`,
      'replace-in-entry': (team, indicator) =>
        `Lat desse linjene ta plassen til «phases:» i oppføringa for ${team} og ${indicator} i gpf.yaml:`,
    },
    silent: {
      hidden: 'ikkje vist, av omsyn til personvernet',
      'no-level': 'diagrammet viser spreiing, ikkje nivå',
      'no-calendar': 'målingane har løpenummer og ingen datoar å halde tiltaka mot',
      'no-changes': 'teamet har ikkje skrive ned noko tiltak med dato',
    },
    refused: (one, change) => `«${change}»: ${objection(one)}`,
  },
  repairs,
  projectMade: (files, folder) =>
    `Laga ${files.join(', ')} i ${folder}\n\nFyll ut arka i Excel, og lag plakatane:  gpf report ${folder}`,
};
