import type { ShapeFindings } from '../../../../domain/finding-args/shape.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const shape: FindingExplanationsOf<ShapeFindings> = {
  'delimiter-undecided': {
    title: 'Det går ikke å se hva som skiller cellene',
    why: 'Filen bruker semikolon, komma og tabulator om hverandre. Deler gpf den feil, havner tallene i feil kolonne.',
    steps: [
      'Åpne filen i Excel, og se at hver verdi står i sin egen celle.',
      'Velg Fil → Lagre som, filtypen «CSV UTF-8 (semikolondelt)», og lagre.',
    ],
  },
  'decimal-comma-splits-cell': {
    title: 'Et desimalkomma har delt en celle i to',
    why: 'Når komma både skiller celler og står i tall, blir 12,5 til 12 og 5. Alt etter tallet flytter seg én kolonne bort.',
    steps: [
      'Åpne det opprinnelige regnearket i Excel.',
      'Velg Fil → Lagre som, filtypen «CSV UTF-8 (semikolondelt)», og lagre.',
    ],
  },
  'unclosed-quote': {
    title: 'Et anførselstegn blir aldri lukket',
    why: 'Alt etter et åpent anførselstegn kan leses som én lang tekst, og da forsvinner radene under. gpf lar denne raden være og leser videre fra den neste.',
    steps: ['Slett anførselstegnet (") i cellen.', 'Lagre på nytt.'],
  },
  'stray-quote': {
    title: 'Et anførselstegn står på feil sted',
    why: 'Anførselstegn viser hvor en tekst begynner og slutter i filen. Står ett midt inne, er det uvisst hvor cellen slutter og hva som er tall.',
    steps: [
      'Slett anførselstegnet (") i cellen.',
      'Trenger du det, skriv filen i Excel, som setter tegnene riktig selv.',
      'Lagre på nytt.',
    ],
  },
  'truncated-line': {
    title: 'Filen slutter midt i en rad',
    why: 'Filen er trolig ikke kopiert eller lagret ferdig. Flere rader kan mangle enn den siste, og da stopper kurven for tidlig.',
    steps: [
      'Finn originalen, og se hvilken rad som er den siste der.',
      'Lagre den på nytt fra Excel, eller be om å få den tilsendt igjen.',
    ],
  },
  'cell-too-long': {
    title: 'Cellen har altfor mye tekst',
    why: 'Ingen celle i et ark med målinger er så lang. Trolig mangler et anførselstegn, så resten av filen leses som én celle.',
    steps: [
      'Åpne filen i Excel, og gå til cellen.',
      'Slett teksten, eller anførselstegnet (") den begynner med.',
      'Lagre på nytt.',
    ],
  },
  'too-many-columns': {
    title: 'Arket har altfor mange kolonner',
    why: 'Et ark med målinger har noen få kolonner. Trolig er det kopiert noe langt ut til høyre, eller linjeskiftene i filen er borte.',
    steps: [
      'Trykk Ctrl+End i Excel for å se hvor arket slutter.',
      'Merk kolonnene til høyre for målingene, høyreklikk og velg Slett.',
      'Lagre på nytt.',
    ],
  },
  'missing-column': {
    title: 'En kolonne mangler',
    why: 'Uten den vet ikke gpf hva tallene er, hvem de gjelder eller når. Heller enn å gjette lar gpf hele filen være.',
    steps: [
      'Skriv overskriften over kolonnen, i øverste rad: for eksempel team, indikator, periode, teller og nevner.',
      'Heter den noe annet hos dere, bytt til et av disse navnene.',
      'Lagre på nytt.',
    ],
  },
  'unknown-column': {
    title: 'En kolonne er ukjent',
    why: 'gpf leser bare kolonner det kjenner. Er det bare en skrivefeil i overskriften, mangler disse tallene på plakaten.',
    steps: ['Er det en skrivefeil, rett overskriften i øverste rad.', 'Er kolonnen til eget bruk, kan den stå.'],
  },
  'duplicate-column': {
    title: 'To kolonner har samme overskrift',
    why: 'gpf kan ikke vite hvilken av dem som gjelder. Tok gpf feil, kom feil tall på plakaten.',
    steps: ['Slett den ene kolonnen, eller gi den en annen overskrift.', 'Lagre på nytt.'],
  },
  'blank-column-name': {
    title: 'En kolonne har ingen overskrift',
    why: 'Uten overskrift vet ikke gpf hva tallene i kolonnen er. Er det teller eller nevner, mangler de på plakaten.',
    steps: ['Skriv overskriften i øverste rad.', 'Er kolonnen et notat, kan den stå, eller du kan slette den.'],
  },
  'title-rows-skipped': {
    title: 'Rader over overskriftene er hoppet over',
    why: 'Mange ark har en tittel øverst. gpf har funnet overskriftene lenger ned og leser derfra. Sto det en måling i radene over, er den ikke med.',
    steps: ['Se at det ikke står målinger over overskriftene.', 'Ellers trenger du ikke å gjøre noe.'],
  },
  'too-many-cells': {
    title: 'Raden har flere celler enn overskriften',
    why: 'Oftest er det et semikolon inne i en tekst som har delt den i to. Da kan tall ha havnet i feil kolonne, så raden blir ikke brukt.',
    steps: [
      'Gå til raden og se om tallene står under riktig overskrift.',
      'Fjern semikolonet, eller slett det som står til høyre for siste kolonne.',
      'Lagre på nytt.',
    ],
  },
  'too-few-cells': {
    title: 'Raden har færre celler enn overskriften',
    why: 'Mangler det en celle midt i raden, står alle tallene etter den under feil overskrift. Derfor blir raden ikke brukt. Mangler bare celler på slutten som kan stå tomme, som kommentar, leses raden likevel.',
    steps: [
      'Gå til raden og fyll ut det som mangler.',
      'Lagre på nytt fra Excel, så får alle radene like mange celler.',
    ],
  },
  'blank-rows': {
    title: 'Tomme rader er hoppet over',
    why: 'Tomme rader betyr ingenting for kurven. Ventet du tall i dem, er de kanskje ikke lagret.',
    steps: ['Se at ingenting mangler der. Ellers trenger du ikke å gjøre noe.'],
  },
  'total-row': {
    title: 'En sumrad er ikke lest',
    why: 'Ble summen lest som en måling, ville hver pasient telt to ganger, og kurven fått et høyt punkt som ingen har målt.',
    steps: [
      'Slett raden, eller la den stå: den teller ikke med.',
      'Er det likevel en måling, skriv teamet og perioden i raden.',
    ],
  },
  'repeated-header': {
    title: 'Overskriftene står en gang til',
    why: 'Det skjer når flere filer er kopiert inn under hverandre. Raden er hoppet over, og målingene under den er lest.',
    steps: ['Se at kolonnene kommer i samme rekkefølge under den også.', 'Slett raden, eller la den stå.'],
  },
  'second-table': {
    title: 'En ny tabell begynner lenger ned i arket',
    why: 'Under målingene står det nye overskrifter av et annet slag. Leste gpf dem som målinger, ble det tull, så de er ikke lest.',
    steps: [
      'Merk den nye tabellen, klipp den ut (Ctrl+X) og lim den inn i en ny arbeidsbok.',
      'Lagre begge filene i samme mappe.',
    ],
  },
  'formula-in-cell': {
    title: 'En formel står som tekst i cellen',
    why: 'I en CSV-fil skal det stå svar, ikke formler. Åpner noen filen i Excel, kan formelen bli kjørt der.',
    steps: [
      'Skriv svaret i cellen. Har du regnearket, merk cellen, kopier den og velg Lim inn → Verdier.',
      'Lagre på nytt.',
    ],
  },
  'wide-sheet-read': {
    title: 'Arket er lest på tvers',
    why: 'Arket har periodene bortover, og gpf har gjort det om til en rad for hver måling. Stemmer ikke antallet, er noe lest feil.',
    steps: ['Se at antallet målepunkter og perioder er riktig.', 'Ellers trenger du ikke å gjøre noe.'],
  },
  'wide-sheet-unclear': {
    title: 'Arket sier ikke om tallene er teller, nevner eller verdi',
    why: 'Et tall alene i et ark med perioder bortover kan være pasienter, prosent eller minutter. Valgte gpf feil, ble hele kurven feil.',
    steps: [
      'Sett inn en kolonne ved siden av målepunktet, og skriv teller, nevner eller verdi i hver rad.',
      'Har arket periodene nedover, skriv det i overskriften over hver kolonne.',
      'Lagre på nytt.',
    ],
  },
};
