import type { CellFindings } from '../../../../domain/finding-args/cells.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const cells: FindingExplanationsOf<CellFindings> = {
  'missing-value': {
    title: 'Ei celle er tom',
    why: 'Eit tomt felt kan tyde ikkje målt, null eller gløymt. gpf vel ikkje for deg: ein gal null ville ha trekt kurva ned.',
    steps: [
      'Skriv talet i cella.',
      'Vart det ikkje målt, skriv «ikkje målt». Var det ingen, skriv 0.',
      'Er heile rada til overs, slett ho.',
    ],
  },
  'value-in-wrong-column': {
    title: 'Talet står i feil kolonne',
    why: 'Eit målepunkt er anten ein verdi, som minutt eller dagar, eller tal i teljar og nemnar. Står det noko i ei kolonne som målepunktet ikkje bruker, ville det elles ha vorte borte. Det same gjeld ein verdi ved sida av teljar og nemnar som ikkje er det dei gir.',
    steps: [
      'Er målepunktet ein verdi, klipp ut talet (Ctrl+X), og lim det inn i kolonna «verdi». Står talet der frå før, tøm cella.',
      'Har målepunktet teljar og nemnar, tøm cella under «verdi»: gpf reknar ut verdien. Er det teljaren eller nemnaren som er feil, rett han.',
      'Lagre på nytt.',
    ],
  },
  'not-a-number': {
    title: 'Det står tekst der det skal stå eit tal',
    why: 'gpf reknar berre med tal. Gissa gpf at «sju» er 7, kunne det gisse feil neste gong.',
    steps: ['Skriv berre talet i cella, med siffer.', 'Vart det ikkje målt, skriv «ikkje målt».'],
  },
  'number-with-words': {
    title: 'Talet har tekst ved sida av seg',
    why: 'Det ser ut som eit tal med eining eller kommentar. Teksten kan tyde noko, som «ca.» eller «over», så gpf bruker ikkje talet utan vidare.',
    steps: ['Skriv berre talet i cella.', 'Skriv resten i kolonna «kommentar».'],
  },
  'ambiguous-number': {
    title: 'Talet kan lesast på to måtar',
    why: 'Eit punktum kan skilje tusen eller vere desimalteikn. Feil val gjer talet tusen gonger for stort eller for lite. Ein del som berre er skriven 1, kan vere 1\u00a0% eller alle.',
    steps: [
      'Skriv talet utan punktum: 1234 for eitt tusen to hundre og trettifire, 1,234 for litt over éin.',
      'Blir 1,234 framleis lese feil, legg til ein null: 1,2340.',
      'Pasientar og hendingar er alltid heile tal: skriv dei utan punktum og komma.',
      'Er det ein del av pasientane, skriv han med prosentteikn: 1\u00a0% eller 100\u00a0%. Aller best er teljar og nemnar.',
    ],
  },
  'mixed-decimal-marks': {
    title: 'Tala har både desimalkomma og desimalpunktum',
    why: 'Det hender når tal er henta frå to program. gpf har lese begge, men Excel kan ha gjort nokre av dei om til datoar eller tusen.',
    steps: ['Sjå at talet er rett.', 'Skriv det med same desimalteikn som resten, oftast komma.'],
  },
  'not-a-whole-number': {
    title: 'Talet på pasientar er ikkje eit heilt tal',
    why: 'Teljar og nemnar er så mange pasientar eller hendingar det var, og halve finst ikkje. Truleg er det ein prosent eller eit gjennomsnitt.',
    steps: ['Skriv kor mange det var.', 'gpf reknar sjølv ut prosenten av teljar og nemnar.'],
  },
  'negative-count': {
    title: 'Talet på pasientar er mindre enn null',
    why: 'Ingen kan vere færre enn ingen. Ofte er det ein strek framfor talet eller ein differanse som er kopiert inn.',
    steps: ['Skriv talet utan minusteikn.', 'Vart det ikkje målt, skriv «ikkje målt».'],
  },
  'percent-instead-of-count': {
    title: 'Det står prosent der det skal stå kor mange',
    why: 'Av 80 % kan ikkje gpf sjå om det galdt 4 av 5 eller 80 av 100. Det avgjer kor mykje kurva svingar av seg sjølv, og om talet er for lite til å visast.',
    steps: [
      'Skriv kor mange som fekk det, i kolonna «teljar».',
      'Skriv kor mange det kunne gjelde, i kolonna «nemnar».',
    ],
  },
  'fraction-became-date': {
    title: 'Excel har truleg gjort ein brøk om til ein dato',
    why: 'Skriv du 8/10 i Excel, blir det 8. oktober. Brøken er borte, og gpf bruker ikkje datoen som tal.',
    steps: [
      'Skriv teljaren i éi kolonne og nemnaren i ei anna.',
      'Vil du skrive brøkar til eige bruk, merk kolonna først og vel Hjem → Tallformat → Tekst.',
    ],
  },
  'fraction-in-cell': {
    title: 'Det står ein brøk i éi celle',
    why: 'gpf treng teljar og nemnar kvar for seg. Neste gong fila blir lagra i Excel, kan brøken bli til ein dato.',
    steps: ['Skriv teljaren i kolonna «teljar» og nemnaren i kolonna «nemnar».', 'Lagre på nytt.'],
  },
  'excel-serial-date': {
    title: 'Excel har truleg gjort ein dato om til eit tal',
    why: 'Excel lagrar datoar som dagar sidan 1900. Når cella ikkje er formatert som dato, står berre talet att.',
    steps: [
      'I ei kolonne med datoar: merk ho, og vel Hjem → Tallformat → Kort dato.',
      'I ei kolonne med periodar: merk ho, vel Formater celler → Egendefinert, og skriv mmm.åå. Veker skriv de sjølve, slik: veke 5 2022.',
      'Sjå at det vart rett, og lagre på nytt.',
    ],
  },
  'excel-error': {
    title: 'Det står ei feilmelding frå Excel i cella',
    why: 'Ein formel har mista cella han peika på, eller deler på null. Talet finst ikkje, så det kan ikkje teiknast.',
    steps: ['Rett formelen, eller skriv talet rett inn i cella.', 'Sjå om cellene rundt har same feil.'],
  },
  'scientific-notation': {
    title: 'Excel har korta ned talet',
    why: 'Excel viser lange tal som 1,2E+05, og lagrar dei slik i CSV-filer. Sifra som er borte, kan ikkje hentast tilbake frå fila.',
    steps: ['Merk kolonna, og vel Hjem → Tallformat → Tall.', 'Skriv talet på nytt om siffer er borte, og lagre.'],
  },
  'less-than-mark': {
    title: 'Cella seier berre at talet er lite',
    why: 'Av «<5» kan ikkje gpf rekne ut ein prosent. Du treng ikkje skjule små tal sjølv: gpf skjuler dei på alt som blir vist for andre.',
    steps: ['Skriv det rette talet. Fila blir verande hos dykk.', 'Kjenner du ikkje talet, skriv «ikkje målt».'],
  },
  'not-measured-mark': {
    title: 'Cella er lesen som ikkje målt',
    why: 'Eit hol i kurva er noko anna enn null. Var svaret null, manglar det eit punkt på plakaten.',
    steps: ['Vart det ikkje målt, kan det stå slik.', 'Var svaret null, skriv 0.'],
  },
  'zero-or-not-measured': {
    title: 'Ein strek kan tyde null eller ikkje målt',
    why: 'I nokre tabellar er ein strek null, i andre er det ikkje målt. gpf har lese han som ikkje målt, så kurva får eit hol.',
    steps: ['Var svaret null, skriv 0.', 'Vart det ikkje målt, skriv «ikkje målt».'],
  },
  'nothing-to-measure': {
    title: 'Det var ingenting å måle',
    why: 'Med 0 i nemnaren finst det ingen prosent. I små kommunar er det heilt vanleg. Kurva får eit hol den månaden.',
    steps: ['Er 0 rett, treng du ikkje gjere noko.', 'Var det pasientar likevel, skriv kor mange i nemnaren.'],
  },
  'percent-without-counts': {
    title: 'Prosenten står utan teljar og nemnar',
    why: 'Utan teljar og nemnar veit ingen kor mange pasientar prosenten gjeld. Då kan han ikkje visast for andre, og ikkje slåast saman med tala til andre.',
    steps: [
      'Skriv kor mange i «teljar» og «nemnar».',
      'Har de berre prosenten, kan han stå: han blir ei kurve til eige bruk.',
    ],
  },
  'unknown-patient-group': {
    title: 'Pasientgruppa er ukjend',
    why: 'gpf kjenner dei fire gruppene som helsefellesskapa prioriterer. Med eit anna namn veit ikkje gpf kva kurve talet høyrer til.',
    steps: [
      'Skriv ei av dei fire: barn og unge, alvorleg psykisk sjukdom og rusproblem, skrøpelege eldre, fleire kroniske sjukdommar.',
      'Gjeld talet alle pasientar, la cella stå tom.',
    ],
  },
};
