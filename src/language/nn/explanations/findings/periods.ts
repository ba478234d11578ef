import type { PeriodFindings } from '../../../../domain/finding-args/periods.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const periods: FindingExplanationsOf<PeriodFindings> = {
  'period-not-understood': {
    title: 'Perioden er ikkje til å forstå',
    why: 'Utan perioden har ikkje målinga nokon plass på kurva. gpf gissar ikkje på månad eller år.',
    steps: ['Skriv til dømes 2022-03, mars 2022, veke 5 2022 eller 2022 K1.', 'Skriv alle periodane på same måte.'],
  },
  'year-disagrees': {
    title: 'Året og perioden seier kvar sitt',
    why: 'Eitt år står i kolonna for år, eit anna i perioden. gpf veit ikkje kva for eit som er rett, og feil år flytter punktet på kurva.',
    steps: ['Sjå kva år målinga er frå.', 'Rett cella som er feil: den for året, eller den for perioden.'],
  },
  'date-not-understood': {
    title: 'Datoen er ikkje til å forstå',
    why: 'Eit tiltak blir teikna på kurva den dagen det byrja. Utan dagen har det ingen plass der.',
    steps: [
      'Skriv dagen, til dømes 14.03.2022 eller 2022-03-14.',
      'Veit de berre månaden, skriv den første dagen i han.',
    ],
  },
  'ambiguous-date': {
    title: 'Datoen kan lesast på to måtar',
    why: 'I Noreg er 03/04 den tredje april, i USA den fjerde mars. Tok gpf feil, hamna tiltaket ein månad for tidleg eller for seint.',
    steps: [
      'Er det ein dato, skriv dagen først, med punktum: 03.04.2022.',
      'Er det ein periode, skriv månaden: april 2022. Enkeltdagar er ikkje periodar.',
    ],
  },
  'week-does-not-exist': {
    title: 'Veka finst ikkje',
    why: 'Dei fleste år har 52 veker, nokre har 53. Rundt nyttår kan dagane høyre til ei veke i året før eller etter.',
    steps: ['Sjå i ein kalender med vekenummer kva veke det var.', 'Rett veka eller året.'],
  },
  'mixed-granularity': {
    title: 'Periodar av ulik lengd er blanda',
    why: 'Ei veke og ein månad er ikkje like store. Stod dei på same kurve, ville ho hoppe utan at noko var endra.',
    steps: [
      'Skriv alle periodane som veker, eller alle som månader.',
      'Står det datoar, og meiner de månader: merk kolonna i Excel, vel Formater celler → Egendefinert, skriv mmm.åå og lagre på nytt.',
      'Vil de måle kvar veke og vise kvar månad, be rådgjevaren setje «step: month» for serien i gpf.yaml.',
    ],
  },
  'duplicate-period': {
    title: 'Same periode står to gonger',
    why: 'Kvar månad har eitt punkt på kurva. Av to rader veit ikkje gpf kva for ei som er rett, eller om dei skal leggjast saman.',
    steps: [
      'Sjå på begge radene. Den andre er nemnd i meldinga, eller står like over.',
      'Slett den som er feil, eller rett perioden.',
      'Høyrer begge til, legg dei saman i éi rad.',
    ],
  },
  'period-gap': {
    title: 'Ein periode manglar',
    why: 'Kurva får eit hol. Reglane for teikn på endring tel berre målingar, så eit hol gjer det vanskelegare å sjå noko.',
    steps: ['Finst målinga, legg ho til i ei ny rad.', 'Vart det ikkje målt, til dømes i ferien, kan det stå slik.'],
  },
  'period-in-future': {
    title: 'Perioden ligg fram i tid',
    why: 'Det som ikkje har hendt, kan ikkje vere målt. Oftast er det ein skrivefeil i året, og då ville punktet stå langt ute til høgre.',
    steps: ['Sjekk år og månad.', 'Har de skrive inn mål for seinare månader, ta radene bort: mål står i gpf.yaml.'],
  },
  'period-incomplete': {
    title: 'Perioden er ikkje over enno',
    why: 'Tala for ein månad som ikkje er slutt, blir truleg fleire. Det siste punktet på kurva kan flytte seg.',
    steps: ['Send tala på nytt når perioden er over.', 'Vil de ikkje vise han enno, ta rada bort så lenge.'],
  },
  'period-out-of-order': {
    title: 'Periodane står ikkje i rekkjefølgje',
    why: 'gpf sorterer dei sjølv, så kurva blir rett. Rekkjefølgja kan likevel vere eit spor av ein skrivefeil i året.',
    steps: ['Sjå at året er rett.', 'Vil du ha arket sortert, merk tabellen og vel Data → Sorter.'],
  },
  'period-far-from-others': {
    title: 'Perioden er langt unna dei andre',
    why: 'Det er oftast ein skrivefeil i året. Då får kurva eit punkt langt unna, og eit stort hol imellom.',
    steps: ['Sjekk årstalet i cella, og rett det.', 'Er det rett, kan det stå slik.'],
  },
};
