import type { ExplanationTexts } from '../../explanation-texts.ts';

export const ruleSets: ExplanationTexts['ruleSets'] = {
  anhoej: {
    title: 'Anhøjs regler',
    summary: 'Mange på rad eller få kryssinger, med grenser som følger antall målinger. Standard i gpf.',
    useWhen: [
      'du ikke har en grunn til å velge noe annet',
      'seriene er ulikt lange, og alle skal ta like sjelden feil',
    ],
    notWhen: [
      'det er få målinger før endringen, og mange etter. Del serien, eller sett et utgangsnivå på minst 12 målinger',
    ],
    looksAt:
      'Først telles målingene som ikke ligger på linjen. Det tallet avgjør hvor lang en rekke kan være, og hvor få kryssinger det kan være. I diagrammer med grenser teller også en ny måling utenfor dem.',
    otherPrograms: [
      'qicharts2 bruker de samme reglene. Det er laget av Anhøj.',
      'gpf feller ingen dom før det er 12 målinger, og 10 av dem utenfor linjen. qicharts2 gjør det fra første måling.',
    ],
    story: {
      begin: 'Fjelldal følger 20 utskrevne i måneden, og teller hvem som fikk besøk innen tre dager.',
      end: 'Andelen er {mean} samlet. {run} på rad er vanlig nok: det må være flere enn {run-limit}. Men linjen krysses bare {crossings} gang, og minst {crossings-limit} ventes: {variation}.',
    },
  },
  nhs: {
    title: 'NHS-reglene (Making Data Count)',
    summary: 'Fire regler for I-diagram, med symboler for endring og for om målet kan nås.',
    useWhen: ['du skal vise tall slik engelske sykehus gjør', 'du vil vite om målet kan nås slik arbeidet gjøres nå'],
    notWhen: ['det er noe annet enn et I-diagram', 'det er små andeler: grensene tar ikke hensyn til nevneren'],
    looksAt:
      'Utenfor grensene, sju som stiger eller synker, to av tre nær grensen, sju på rad på samme side. Lesningen følger den siste målingen. Målet holdes opp mot grensene: ligger det utenfor dem, nås det alltid eller aldri.',
    otherPrograms: [
      'Tallene er de samme som i NHSRplotthedots 0.2.2: grensene ligger 2,66 ganger det gjennomsnittlige hoppet fra linjen.',
      'NHSRplotthedots gir symboler også når ingen måling varierer. gpf gir da ingen vurdering av målet.',
    ],
    story: {
      begin: 'Sykehuset teller hvor mange prosent av epikrisene som sendes samme dag. Målet er 70.',
      end: 'De sju siste ligger over snittet på {mean}: {variation}. Men vanlige måneder havner mellom {lower} og {upper}, så målet {assurance}. Begge deler er sant på én gang.',
    },
  },
  perla: {
    title: 'Perlas regler',
    summary: 'Regler for run-diagram fra mange forbedringskurs: seks på rad, fem som stiger, antall rekker.',
    useWhen: ['kurset eller nettverket ditt bruker dem'],
    notWhen: [
      'du kan velge fritt. De gir falske tegn oftere enn noe annet sett her',
      'det er et diagram med grenser: de gjelder bare run-diagram',
    ],
    looksAt:
      'Seks på rad på samme side av medianen, fem på rad som bare stiger eller synker, og for få eller for mange rekker. Perla nevner også «astronomiske» punkter, som er et skjønn. Det regner ikke gpf på.',
    otherPrograms: [
      'Mange regneark har de samme reglene, men med åtte på rad, eller seks som stiger.',
      'qicharts2 har dem ikke.',
    ],
    story: {
      begin: 'Skogvang teller hvor mange som deltar i fallforebygging hver måned.',
      end: '{observed} målinger på rad er hver høyere enn den forrige. Det er nok for Perlas regler. Anhøjs regler gir ikke tegn her.',
    },
  },
  'western-electric': {
    title: 'Western Electric-reglene',
    summary: 'Fire klassiske regler for diagrammer med grenser, fra industrien i 1956.',
    useWhen: ['du har et diagram med grenser, og vil oppdage moderate endringer raskt'],
    notWhen: ['det er run- eller MR-diagram', 'du leser mange diagrammer samtidig: da blir det mange falske tegn'],
    looksAt:
      'Rommet mellom linjen og grensen deles i tre soner, hver på én sigma. Tegn er én måling utenfor alle sonene, to av tre i den ytterste, fire av fem utenfor den innerste, eller åtte på rad på samme side.',
    otherPrograms: ['Sonene regnes her av den uavkortede avstanden, også der grensen er kuttet ved 0 eller 100 %.'],
    story: {
      begin: 'Legevakta i Nordvik teller klager per måned.',
      end: 'De åtte første ligger under {mean}, og de fire siste ligger over {zone}, én sigma ut. To regler slår ut: {signs}.',
    },
  },
  nelson: {
    title: 'Nelsons regler',
    summary: 'Åtte regler for diagrammer med grenser. Finner mye, også det som ikke er der.',
    useWhen: [
      'du leter etter feil i hvordan noe måles eller telles',
      'du har få diagrammer og tid til å undersøke hvert tegn',
    ],
    notWhen: ['team skal lese diagrammene selv', 'det er run- eller MR-diagram'],
    looksAt:
      'De samme sonene som hos Western Electric, ni på rad på samme side, og fire mønstre til: seks som stiger eller synker, fjorten opp og ned, femten tett ved linjen, åtte langt fra den.',
    otherPrograms: ['Minitab har de samme åtte testene, men bruker bare den første hvis du ikke ber om flere.'],
    story: {
      begin: 'Et sykehus venter 16 korridorpasienter i måneden, ut fra året før.',
      end: '{observed} målinger på rad er hver lavere enn den forrige. Tegnet er {signs}.',
    },
  },
};
