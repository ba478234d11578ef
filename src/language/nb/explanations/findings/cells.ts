import type { CellFindings } from '../../../../domain/finding-args/cells.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const cells: FindingExplanationsOf<CellFindings> = {
  'missing-value': {
    title: 'En celle er tom',
    why: 'Et tomt felt kan bety ikke målt, null eller glemt. gpf velger ikke for deg: et galt null ville trukket kurven ned.',
    steps: [
      'Skriv tallet i cellen.',
      'Ble det ikke målt, skriv «ikke målt». Var det ingen, skriv 0.',
      'Er hele raden til overs, slett den.',
    ],
  },
  'value-in-wrong-column': {
    title: 'Tallet står i feil kolonne',
    why: 'Et målepunkt er enten en verdi, som minutter eller dager, eller antall i teller og nevner. Står det et tall i en kolonne som målepunktet ikke bruker, ville det ellers blitt borte. Det samme gjelder en verdi ved siden av teller og nevner som ikke er det de gir.',
    steps: [
      'Er målepunktet en verdi, klipp ut tallet (Ctrl+X), og lim det inn i kolonnen «verdi». Står tallet der fra før, tøm cellen.',
      'Har målepunktet teller og nevner, tøm cellen under «verdi»: gpf regner ut verdien. Er det teller eller nevner som er feil, rett den.',
      'Lagre på nytt.',
    ],
  },
  'not-a-number': {
    title: 'Det står tekst der det skal stå et tall',
    why: 'gpf regner bare med tall. Ville gpf gjettet at «sju» er 7, kunne det gjettet feil neste gang.',
    steps: ['Skriv bare tallet i cellen, med siffer.', 'Ble det ikke målt, skriv «ikke målt».'],
  },
  'number-with-words': {
    title: 'Tallet har tekst ved siden av seg',
    why: 'Det ser ut som et tall med enhet eller kommentar. Teksten kan bety noe, som «ca.» eller «over», så gpf bruker ikke tallet uten videre.',
    steps: ['Skriv bare tallet i cellen.', 'Skriv resten i kolonnen «kommentar».'],
  },
  'ambiguous-number': {
    title: 'Tallet kan leses på to måter',
    why: 'Et punktum kan skille tusen eller være desimaltegn. Feil valg gjør tallet tusen ganger for stort eller for lite. En andel som bare er skrevet 1, kan være 1\u00a0% eller alle.',
    steps: [
      'Skriv tallet uten punktum: 1234 for ett tusen to hundre og trettifire, 1,234 for litt over én.',
      'Leses 1,234 fortsatt feil, legg til en null: 1,2340.',
      'Er det et antall, er det alltid et helt tall: skriv det uten punktum og komma.',
      'Er det en andel, skriv den med prosenttegn: 1\u00a0% eller 100\u00a0%. Aller best er teller og nevner.',
    ],
  },
  'mixed-decimal-marks': {
    title: 'Tallene har både desimalkomma og desimalpunktum',
    why: 'Det skjer når tall kommer fra to programmer. gpf har lest begge, men Excel kan ha gjort noen av dem om til datoer eller tusen.',
    steps: ['Se at tallet er riktig.', 'Skriv det med samme desimaltegn som resten, oftest komma.'],
  },
  'not-a-whole-number': {
    title: 'Antallet er ikke et helt tall',
    why: 'Teller og nevner er antall pasienter eller hendelser, og de kommer ikke i halve. Trolig er det en prosent eller et gjennomsnitt.',
    steps: ['Skriv hvor mange det var.', 'gpf regner selv ut andelen av teller og nevner.'],
  },
  'negative-count': {
    title: 'Antallet er mindre enn null',
    why: 'Ingen kan være færre enn ingen. Ofte er det en strek foran tallet eller en differanse som er kopiert inn.',
    steps: ['Skriv antallet uten minustegn.', 'Ble det ikke målt, skriv «ikke målt».'],
  },
  'percent-instead-of-count': {
    title: 'Det står prosent der det skal stå et antall',
    why: 'Av 80 % kan gpf ikke se om det gjaldt 4 av 5 eller 80 av 100. Det avgjør hvor mye kurven svinger av seg selv, og om tallet er for lite til å vises.',
    steps: [
      'Skriv hvor mange som fikk det, i kolonnen «teller».',
      'Skriv hvor mange det kunne gjelde, i kolonnen «nevner».',
    ],
  },
  'fraction-became-date': {
    title: 'Excel har trolig gjort en brøk om til en dato',
    why: 'Skriver du 8/10 i Excel, blir det 8. oktober. Brøken er borte, og gpf bruker ikke datoen som tall.',
    steps: [
      'Skriv telleren i én kolonne og nevneren i en annen.',
      'Vil du skrive brøker til eget bruk, merk kolonnen først og velg Hjem → Tallformat → Tekst.',
    ],
  },
  'fraction-in-cell': {
    title: 'Det står en brøk i én celle',
    why: 'gpf trenger teller og nevner hver for seg. Neste gang filen lagres i Excel, kan brøken bli til en dato.',
    steps: ['Skriv telleren i kolonnen «teller» og nevneren i kolonnen «nevner».', 'Lagre på nytt.'],
  },
  'excel-serial-date': {
    title: 'Excel har trolig gjort en dato om til et tall',
    why: 'Excel lagrer datoer som dager siden 1900. Når cellen ikke er formatert som dato, står bare tallet igjen.',
    steps: [
      'I en kolonne med datoer: merk den, og velg Hjem → Tallformat → Kort dato.',
      'I en kolonne med perioder: merk den, velg Formater celler → Egendefinert, og skriv mmm.åå. Uker skriver dere selv, slik: uke 5 2022.',
      'Se at det ble riktig, og lagre på nytt.',
    ],
  },
  'excel-error': {
    title: 'Det står en feilmelding fra Excel i cellen',
    why: 'En formel har mistet cellen den pekte på, eller deler på null. Tallet finnes ikke, så det kan ikke tegnes.',
    steps: ['Rett formelen, eller skriv tallet rett inn i cellen.', 'Se om cellene rundt har samme feil.'],
  },
  'scientific-notation': {
    title: 'Excel har forkortet tallet',
    why: 'Excel viser lange tall som 1,2E+05, og lagrer dem slik i CSV-filer. Sifrene som er borte, kan ikke hentes tilbake fra filen.',
    steps: ['Merk kolonnen, og velg Hjem → Tallformat → Tall.', 'Skriv tallet på nytt om sifre er borte, og lagre.'],
  },
  'less-than-mark': {
    title: 'Cellen sier bare at antallet er lite',
    why: 'Av «<5» kan gpf ikke regne ut en andel. Du trenger ikke å skjule små tall selv: gpf skjuler dem på alt som vises for andre.',
    steps: ['Skriv det riktige antallet. Filen blir hos dere.', 'Kjenner du ikke antallet, skriv «ikke målt».'],
  },
  'not-measured-mark': {
    title: 'Cellen er lest som ikke målt',
    why: 'Et hull i kurven er noe annet enn null. Var svaret null, mangler det et punkt på plakaten.',
    steps: ['Ble det ikke målt, kan det stå slik.', 'Var svaret null, skriv 0.'],
  },
  'zero-or-not-measured': {
    title: 'En strek kan bety null eller ikke målt',
    why: 'I noen tabeller er en strek null, i andre er det ikke målt. gpf har lest den som ikke målt, så kurven får et hull.',
    steps: ['Var svaret null, skriv 0.', 'Ble det ikke målt, skriv «ikke målt».'],
  },
  'nothing-to-measure': {
    title: 'Det var ingenting å måle',
    why: 'Med 0 i nevneren finnes det ingen andel. I små kommuner er det helt vanlig. Kurven får et hull den måneden.',
    steps: ['Er 0 riktig, trenger du ikke å gjøre noe.', 'Var det pasienter likevel, skriv antallet i nevneren.'],
  },
  'percent-without-counts': {
    title: 'Andelen står uten antall',
    why: 'Uten teller og nevner vet ingen hvor mange pasienter andelen gjelder. Da kan den ikke vises for andre, og ikke slås sammen med andres tall.',
    steps: [
      'Skriv antallene i «teller» og «nevner».',
      'Har dere bare prosenten, kan den stå: den blir en kurve til eget bruk.',
    ],
  },
  'unknown-patient-group': {
    title: 'Pasientgruppen er ukjent',
    why: 'gpf kjenner de fire gruppene som helsefellesskapene prioriterer. Med et annet navn vet ikke gpf hvilken kurve tallet hører til.',
    steps: [
      'Skriv en av de fire: barn og unge, alvorlig psykisk sykdom og rusproblemer, skrøpelige eldre, flere kroniske sykdommer.',
      'Gjelder tallet alle pasienter, la cellen stå tom.',
    ],
  },
};
