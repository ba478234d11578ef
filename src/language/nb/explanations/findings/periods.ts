import type { PeriodFindings } from '../../../../domain/finding-args/periods.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const periods: FindingExplanationsOf<PeriodFindings> = {
  'period-not-understood': {
    title: 'Perioden er ikke til å forstå',
    why: 'Uten perioden har ikke målingen noen plass på kurven. gpf gjetter ikke på måned eller år.',
    steps: ['Skriv for eksempel 2022-03, mars 2022, uke 5 2022 eller 2022 K1.', 'Skriv alle periodene på samme måte.'],
  },
  'year-disagrees': {
    title: 'Året og perioden sier hver sitt',
    why: 'Ett år står i kolonnen for år, et annet i perioden. gpf vet ikke hvilket som er riktig, og feil år flytter punktet på kurven.',
    steps: ['Se hvilket år målingen er fra.', 'Rett cellen som er feil: den for året, eller den for perioden.'],
  },
  'date-not-understood': {
    title: 'Datoen er ikke til å forstå',
    why: 'Et tiltak tegnes på kurven den dagen det begynte. Uten dagen har det ingen plass der.',
    steps: [
      'Skriv dagen, for eksempel 14.03.2022 eller 2022-03-14.',
      'Vet dere bare måneden, skriv den første dagen i den.',
    ],
  },
  'ambiguous-date': {
    title: 'Datoen kan leses på to måter',
    why: 'I Norge er 03/04 den tredje april, i USA den fjerde mars. Tok gpf feil, havnet tiltaket en måned for tidlig eller for sent.',
    steps: [
      'Er det en dato, skriv dagen først, med punktum: 03.04.2022.',
      'Er det en periode, skriv måneden: april 2022. Enkeltdager er ikke perioder.',
    ],
  },
  'week-does-not-exist': {
    title: 'Uken finnes ikke',
    why: 'De fleste år har 52 uker, noen har 53. Rundt nyttår kan dagene høre til en uke i året før eller etter.',
    steps: ['Se i en kalender med ukenumre hvilken uke det var.', 'Rett uken eller året.'],
  },
  'mixed-granularity': {
    title: 'Perioder av ulik lengde er blandet',
    why: 'En uke og en måned er ikke like store. Sto de på samme kurve, ville den hoppet uten at noe var endret.',
    steps: [
      'Skriv alle periodene som uker, eller alle som måneder.',
      'Står det datoer, og mener dere måneder: merk kolonnen i Excel, velg Formater celler → Egendefinert, skriv mmm.åå og lagre på nytt.',
      'Vil dere måle ukentlig og vise månedlig, be rådgiveren sette «step: month» for serien i gpf.yaml.',
    ],
  },
  'duplicate-period': {
    title: 'Samme periode står to ganger',
    why: 'Hver måned har ett punkt på kurven. Av to rader vet ikke gpf hvilken som er riktig, eller om de skal legges sammen.',
    steps: [
      'Se på begge radene. Den andre er nevnt i meldingen, eller står like over.',
      'Slett den som er feil, eller rett perioden.',
      'Hører begge til, legg dem sammen i én rad.',
    ],
  },
  'period-gap': {
    title: 'En periode mangler',
    why: 'Kurven får et hull. Reglene for tegn på endring teller bare målinger, så et hull gjør det vanskeligere å se noe.',
    steps: [
      'Finnes målingen, legg den til i en ny rad.',
      'Ble det ikke målt, for eksempel i ferien, kan det stå slik.',
    ],
  },
  'period-in-future': {
    title: 'Perioden ligger fram i tid',
    why: 'Det som ikke har hendt, kan ikke være målt. Oftest er det en skrivefeil i året, og da ville punktet stått langt ute til høyre.',
    steps: ['Sjekk år og måned.', 'Har dere skrevet inn mål for senere måneder, ta radene bort: mål står i gpf.yaml.'],
  },
  'period-incomplete': {
    title: 'Perioden er ikke over ennå',
    why: 'Tallene for en måned som ikke er slutt, blir trolig flere. Siste punkt på kurven kan flytte seg.',
    steps: ['Send tallene på nytt når perioden er over.', 'Vil dere ikke vise den ennå, ta raden bort så lenge.'],
  },
  'period-out-of-order': {
    title: 'Periodene står ikke i rekkefølge',
    why: 'gpf sorterer dem selv, så kurven blir riktig. Rekkefølgen kan likevel være et spor av en skrivefeil i året.',
    steps: ['Se at året er riktig.', 'Vil du ha arket sortert, merk tabellen og velg Data → Sorter.'],
  },
  'period-far-from-others': {
    title: 'Perioden er langt unna de andre',
    why: 'Det er oftest en skrivefeil i året. Da får kurven et punkt langt unna, og et stort hull imellom.',
    steps: ['Sjekk årstallet i cellen, og rett det.', 'Er det riktig, kan det stå slik.'],
  },
};
