import type { ProjectFindings } from '../../../../domain/finding-args/project.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const project: FindingExplanationsOf<ProjectFindings> = {
  'config-beats-sheet': {
    title: 'Arket og gpf.yaml seier ikkje det same',
    why: 'Det same er sagt to stader, og berre det eine kan gjelde. gpf.yaml går framfor, så det som står i arket, kjem ikkje med på plakaten.',
    steps: [
      'Bli samde om kva som gjeld.',
      'Skal arket gjelde, slett nøkkelen i gpf.yaml.',
      'Skal gpf.yaml gjelde, tøm cellene i arket: vel dei og trykk Delete.',
    ],
  },
  'config-not-yaml': {
    title: 'gpf.yaml kan ikkje lesast',
    why: 'gpf.yaml seier kven som er med, og korleis målingane skal lesast. Kan ikkje fila lesast, veit ikkje gpf kven tala høyrer til, og lagar ingenting.',
    steps: [
      'Opne gpf.yaml i Notisblokk, og gå til linja som er nemnd.',
      'Lag innrykk med mellomrom, ikkje tabulator, og like mange på linjer som høyrer saman.',
      'Set mellomrom etter kolon. Set hermeteikn rundt ein tekst som sjølv har kolon i seg.',
      'Vel Fil → Lagre.',
    ],
  },
  'config-invalid': {
    title: 'Noko i gpf.yaml er ukjent eller har feil verdi',
    why: 'Ein nøkkel som er skriven feil, ville ikkje ha verka, og ingen hadde merka det før plakaten hang på veggen. Difor stoppar gpf og seier frå.',
    steps: [
      'Gå til linja og nøkkelen som er nemnde.',
      'Samanlikn med fila som «gpf init» lagar. Der er kvar nøkkel forklart.',
      'Rett nøkkelen eller verdien. Datoar skriv de som 2022-03-14, periodar som 2022-03.',
    ],
  },
  'unknown-series': {
    title: 'gpf.yaml viser til eit team eller målepunkt som ikkje finst',
    why: 'Innstillinga gjeld då ingen serie. Målet, fasen eller diagrammet de har valt, ville ikkje ha kome med på plakaten.',
    steps: [
      'Bruk id-en som teamet har under teams i gpf.yaml.',
      'Bruk id-en eller koden til målepunktet. Dei står i: gpf indicators',
    ],
  },
  'phase-begins-at-no-point': {
    title: 'Fasen byrjar ved ein periode som ikkje er målt',
    why: 'Ein ny fase deler linja der noko vart gjort annleis. Finst ikkje perioden i serien, blir ikkje linja delt, og før og etter blir blanda.',
    steps: [
      'Sjekk år og månad under phases i gpf.yaml.',
      'Vart det ikkje målt i perioden, bruk den første perioden etterpå som er målt.',
      'Skriv perioden slik han står i arket, til dømes 2022-03.',
    ],
  },
  'exclusion-of-no-point': {
    title: 'Ei måling som skal utelatast, finst ikkje',
    why: 'Målinga skulle haldast utanfor utrekninga, men perioden står ikkje i serien. Målinga de meinte, er då framleis med, og kan flytte linja.',
    steps: [
      'Sjekk år og månad under exclude i gpf.yaml.',
      'Skriv perioden slik han står i arket, til dømes 2022-07.',
      'Er målinga sletta frå arket, slett ho i gpf.yaml òg.',
    ],
  },
  'baseline-ends-at-no-point': {
    title: 'Utgangsnivået sluttar ved ein periode som ikkje er målt',
    why: 'Utgangsnivået er målingane som resten blir samanlikna med. Finst ikkje slutten, bruker gpf alle målingane, og linja viser ikkje korleis det var før.',
    steps: [
      'Sjekk år og månad under baseline i gpf.yaml.',
      'Vart det ikkje målt i perioden, bruk den siste perioden før som er målt.',
      'Skriv perioden slik han står i arket, til dømes 2021-12.',
    ],
  },
  'short-baseline': {
    title: 'Utgangsnivået har for få målingar',
    why: 'Linja og grensene blir rekna ut frå utgangsnivået. Med få målingar blir dei usikre, og då teiknar ikkje gpf grensene.',
    steps: [
      'La utgangsnivået gå lenger, til dømes slik: baseline: { points: 12 }',
      'Har de eldre tal som er talde på same måten, legg dei til i arket.',
      'Har de ikkje fleire frå før endringa, slett baseline i gpf.yaml. Då blir alle målingane brukte.',
    ],
  },
  'short-phase': {
    title: 'Fasen har for få målingar til å bli samanlikna',
    why: 'To fasar kan berre samanliknast når det er nok målingar i begge. Blir linja delt for tett, kan ikkje gpf seie noko om skilnaden mellom fasane.',
    steps: [
      'Slett delingar som ikkje trengst, under phases i gpf.yaml eller i kolonna «fase».',
      'La den neste fasen byrje seinare, der det er nok målingar før han.',
      'Er delinga rett, kan ho stå, men fasen blir ikkje samanlikna med den neste.',
    ],
  },
  'rules-do-not-fit-chart': {
    title: 'Reglane passar ikkje til diagrammet',
    why: 'Somme reglar treng grenser, og det har ikkje eit run-diagram. gpf les då serien med reglane til Anhøj, som passar til alle diagram.',
    steps: [
      'Vil de bruke reglane, vel eit av diagramma som er nemnde, med chart i gpf.yaml.',
      'Vil de halde på diagrammet, slett rules i gpf.yaml.',
      'Kva reglane ser etter, står i «gpf explain» og namnet på reglane.',
    ],
  },
  'goal-without-indicator': {
    title: 'Eit effektmål er utan målepunkt',
    why: 'Programmet har fem effektmål. Når ingen team måler noko for eit av dei, kan ikkje nettverket vise korleis det går med det. Det er ingen feil: ingen kan måle alt, og få målepunkt som blir brukte, er betre enn mange som ikkje blir det.',
    steps: [
      'Sjå kva målepunkt som passar til målet, med «gpf indicators --goal» og koden.',
      'Spør om eit team vil velje eitt av dei.',
      'Har nettverket valt bort målet, kan de la det stå.',
    ],
  },
  'template-invalid': {
    title: 'Plakatmalen kan ikkje brukast',
    why: 'Ein mal er teikna av andre, og blir til filer som blir sende vidare. gpf tek difor berre imot teikningar som ikkje kan køyre noko, ikkje hentar noko utanfrå, og har felt gpf kjenner.',
    steps: [
      'Opne malen i teikneprogrammet, til dømes Inkscape, og finn elementet som er nemnt.',
      'Rett namnet på feltet, eller slett elementet. Namna står i malen som følgjer med gpf.',
      'Lagre som vanleg SVG.',
    ],
  },
};
