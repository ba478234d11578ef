import type { ProjectFindings } from '../../../../domain/finding-args/project.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const project: FindingExplanationsOf<ProjectFindings> = {
  'config-beats-sheet': {
    title: 'Arket og gpf.yaml sier ikke det samme',
    why: 'Det samme er sagt to steder, og bare det ene kan gjelde. gpf.yaml går foran, så det som står i arket, kommer ikke med på plakaten.',
    steps: [
      'Bli enige om hva som gjelder.',
      'Skal arket gjelde, slett nøkkelen i gpf.yaml.',
      'Skal gpf.yaml gjelde, tøm cellene i arket: velg dem og trykk Delete.',
    ],
  },
  'config-not-yaml': {
    title: 'gpf.yaml kan ikke leses',
    why: 'gpf.yaml sier hvem som er med, og hvordan målingene leses. Kan filen ikke leses, vet gpf ikke hvem tallene tilhører, og lager ingenting.',
    steps: [
      'Åpne gpf.yaml i Notisblokk, og gå til linjen som er nevnt.',
      'Lag innrykk med mellomrom, ikke tabulator, og like mange på linjer som hører sammen.',
      'Sett mellomrom etter kolon. Sett anførselstegn rundt en tekst som selv har kolon i seg.',
      'Velg Fil → Lagre.',
    ],
  },
  'config-invalid': {
    title: 'Noe i gpf.yaml er ukjent eller har feil verdi',
    why: 'En nøkkel som er skrevet feil, ville ikke ha virket, og ingen hadde merket det før plakaten hang på veggen. Derfor stopper gpf og sier fra.',
    steps: [
      'Gå til linjen og nøkkelen som er nevnt.',
      'Sammenlign med filen som «gpf init» lager. Der er hver nøkkel forklart.',
      'Rett nøkkelen eller verdien. Datoer skrives som 2022-03-14, perioder som 2022-03.',
    ],
  },
  'unknown-series': {
    title: 'gpf.yaml viser til et team eller målepunkt som ikke finnes',
    why: 'Innstillingen gjelder da ingen serie. Målet, fasen eller diagrammet dere har valgt, ville ikke kommet med på plakaten.',
    steps: [
      'Bruk id-en som teamet har under teams i gpf.yaml.',
      'Bruk id-en eller koden til målepunktet. De vises med: gpf indicators',
    ],
  },
  'phase-begins-at-no-point': {
    title: 'Fasen begynner ved en periode som ikke er målt',
    why: 'En ny fase deler linjen der noe ble gjort annerledes. Finnes ikke perioden i serien, blir linjen ikke delt, og før og etter blandes.',
    steps: [
      'Sjekk år og måned under phases i gpf.yaml.',
      'Ble det ikke målt i perioden, bruk den første perioden etterpå som er målt.',
      'Skriv perioden slik den står i arket, for eksempel 2022-03.',
    ],
  },
  'exclusion-of-no-point': {
    title: 'En måling som skal utelates, finnes ikke',
    why: 'Målingen skulle holdes utenfor beregningen, men perioden står ikke i serien. Målingen dere mente, er da fortsatt med, og kan flytte linjen.',
    steps: [
      'Sjekk år og måned under exclude i gpf.yaml.',
      'Skriv perioden slik den står i arket, for eksempel 2022-07.',
      'Er målingen slettet fra arket, slett den i gpf.yaml også.',
    ],
  },
  'baseline-ends-at-no-point': {
    title: 'Utgangsnivået slutter ved en periode som ikke er målt',
    why: 'Utgangsnivået er målingene som resten sammenlignes med. Finnes ikke slutten, bruker gpf alle målingene, og linjen viser ikke hvordan det var før.',
    steps: [
      'Sjekk år og måned under baseline i gpf.yaml.',
      'Ble det ikke målt i perioden, bruk den siste perioden før som er målt.',
      'Skriv perioden slik den står i arket, for eksempel 2021-12.',
    ],
  },
  'short-baseline': {
    title: 'Utgangsnivået har for få målinger',
    why: 'Linjen og grensene regnes ut fra utgangsnivået. Med få målinger blir de usikre, og da tegner gpf ikke grensene.',
    steps: [
      'La utgangsnivået gå lenger, for eksempel slik: baseline: { points: 12 }',
      'Har dere eldre tall som er talt på samme måte, legg dem til i arket.',
      'Har dere ikke flere fra før endringen, slett baseline i gpf.yaml. Da brukes alle målingene.',
    ],
  },
  'short-phase': {
    title: 'Fasen har for få målinger til å sammenlignes',
    why: 'To faser kan bare sammenlignes når det er nok målinger i begge. Deles linjen for tett, kan ikke gpf si noe om forskjellen mellom fasene.',
    steps: [
      'Slett delinger som ikke trengs, under phases i gpf.yaml eller i kolonnen «fase».',
      'La den neste fasen begynne senere, der det er nok målinger før den.',
      'Er delingen riktig, kan den stå, men fasen blir ikke sammenlignet med den neste.',
    ],
  },
  'rules-do-not-fit-chart': {
    title: 'Reglene passer ikke til diagrammet',
    why: 'Noen regler trenger grenser, og det har ikke et run-diagram. gpf leser da serien med reglene til Anhøj, som passer til alle diagrammer.',
    steps: [
      'Vil dere bruke reglene, velg et av diagrammene som er nevnt, med chart i gpf.yaml.',
      'Vil dere beholde diagrammet, slett rules i gpf.yaml.',
      'Hva reglene ser etter, står i «gpf explain» og navnet på reglene.',
    ],
  },
  'goal-without-indicator': {
    title: 'Et effektmål er uten målepunkt',
    why: 'Programmet har fem effektmål. Når ingen team måler noe for et av dem, kan ikke nettverket vise hvordan det går med det. Det er ingen feil: ingen kan måle alt, og få målepunkter som blir brukt, er bedre enn mange som ikke blir det.',
    steps: [
      'Se hvilke målepunkter som passer til målet, med «gpf indicators --goal» og koden.',
      'Spør om et team vil velge ett av dem.',
      'Har nettverket valgt bort målet, kan dere la det stå.',
    ],
  },
  'template-invalid': {
    title: 'Plakatmalen kan ikke brukes',
    why: 'En mal er tegnet av andre, og blir til filer som sendes videre. gpf tar derfor bare imot tegninger som ikke kan kjøre noe, ikke henter noe utenfra, og har felter gpf kjenner.',
    steps: [
      'Åpne malen i tegneprogrammet, for eksempel Inkscape, og finn elementet som er nevnt.',
      'Rett navnet på feltet, eller slett elementet. Navnene står i malen som følger med gpf.',
      'Lagre som vanlig SVG.',
    ],
  },
};
