/** Invented teams; none of them is a municipality, a district or a hospital. */
export const realisticTeams = [
  'Fjelldal kommune',
  'Elvestad kommune',
  'Skogvang kommune',
  'Havsund',
  'Storøya kommune',
  'Nordvik sjukehus',
  'Bjørkåsen bydel',
  'Ytre Åsfjord kommune',
  'Grønnlia og Vestmo',
  'Lyngheim sykehus',
  'Sørnes kommune',
  'Øvre Tverrdal',
  'Kvitsand kommune',
  'Breiåker bydel',
  'Almli kommune – hjemmetjenesten sone 3',
  'Guovdajávri gielda',
] as const;

/**
 * Indicators of the packaged catalogue by some of their names; `level` is an ordinary share, rate or value. Days between
 * events are left out: their rows are events and not periods.
 */
export const indicatorsOf = [
  { measure: 'share', level: 0.6, names: ['hva-er-viktig', 'E1-01', 'Kva er viktig', 'what-matters', 'kva-er-viktig'] },
  { measure: 'share', level: 0.7, names: ['epikrise-og-legemiddelliste', 'E2-01', 'HPH0', 'PF-0'] },
  { measure: 'share', level: 0.6, names: ['HPH1', 'forberedt-hjemkomst', 'E2-02'] },
  { measure: 'share', level: 0.5, names: ['HPH2', 'E2-03', 'sykepleier-3-dager', 'Sjukepleiar 3 dagar', 'PF 2'] },
  { measure: 'share', level: 0.4, names: ['HPH3', 'E2-04', 'fastlege-14-dager', 'Fastlegetime innen 14 dager'] },
  { measure: 'share', level: 0.5, names: ['HPH5', 'E2-05', 'fireukerssamtale', 'firevekerssamtale'] },
  { measure: 'share', level: 0.15, names: ['E3-01', 'reinnleggelse-30-dager', 'Reinnleggelse innen 30 dager'] },
  { measure: 'rate', level: 2.4, names: ['E3-02', 'overliggerdøgn', 'utskrivningsklare'] },
  { measure: 'rate', level: 21, names: ['E4-05', 'dager-hjemme', 'dagar-heime'] },
  { measure: 'value', level: 45, names: ['B-01', 'tidsbruk-hph2', 'tidsbruk'] },
  { measure: 'value', level: 2.6, names: ['E4-03', 'PSFS', 'selvvalgte-aktiviteter'] },
] as const;

/** Months in bokmål, nynorsk and English. */
const norwegian = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
] as const;
const english = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
export const monthsOf = [norwegian, norwegian, english] as const;

/** What stands in comments: numbers of cases, documents and rooms, days, times, money; no phone number and no person. */
export const commentTemplates = [
  'Sommervikarer, to avdelinger',
  'Ferie i veke 2# og 3#',
  'Sak 2022/1####',
  'sak 22/0###-#',
  'Arkivsak 20220####-1#',
  'Avvik nr. 22-0###',
  'Se EQS-dokument 1####, versjon #.#',
  'Prosedyre #.#.# innført {dato}',
  'Nytt skjema fra {dato}',
  'Møte med fastlegene {dato} kl. 12.30',
  'Samling # i læringsnettverket {dato}',
  '# av 1# reiste til korttidsplass',
  'Rom 2## stengt, smitte',
  '«Hva er viktig for deg?» tatt inn i sjekklisten',
  '"Kva er viktig for deg?" spurt på nytt',
  'Ein pasient flytta; sjå referat {dato}',
  'Telt for hånd, Gerica nede # timer',
  'Kjøpt # nettbrett, kr 1# ###,00',
  'Talt på nytt, før sto det 1#',
  'Snitt ##,# minutter; lengste ## min',
  'ca. ## % har fått brev',
  'Budsjett 1 2## 000 kr',
  'IPLOS-vurdering etter # uker, ##/##',
  'Prosjektnr. 10##-2',
  'Avd. #A og #B slått saman',
  'Jf. rundskriv I-#/2021 § 3-#',
  'Fylt ut av måleansvarlig\nKontrollert {dato}',
  'påske',
  'Koronautbrudd: tellingen stoppet {dato}, startet igjen uka etter',
  'GPS-tavle #; 3×/uke',
] as const;
