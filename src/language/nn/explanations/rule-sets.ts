import type { ExplanationTexts } from '../../explanation-texts.ts';

export const ruleSets: ExplanationTexts['ruleSets'] = {
  anhoej: {
    title: 'Reglane til Anhøj',
    summary: 'Mange på rad eller få kryssingar, med grenser som følgjer talet på målingar. Standard i gpf.',
    useWhen: [
      'du ikkje har ein grunn til å velje noko anna',
      'seriane er ulikt lange, og alle skal ta like sjeldan feil',
    ],
    notWhen: [
      'det er få målingar før endringa, og mange etter. Del serien, eller set eit utgangsnivå på minst 12 målingar',
    ],
    looksAt:
      'Først blir målingane som ikkje ligg på linja, talde. Det talet avgjer kor lang ei rekkje kan vere, og kor få kryssingar det kan vere. I diagram med grenser tel òg ei ny måling utanfor dei.',
    otherPrograms: [
      'qicharts2 bruker dei same reglane. Det er laga av Anhøj.',
      'gpf dømmer ikkje før det er 12 målingar, og 10 av dei utanfor linja. qicharts2 gjer det frå første måling.',
    ],
    story: {
      begin: 'Fjelldal følgjer 20 utskrivne i månaden, og tel kven som fekk besøk innan tre dagar.',
      end: 'Prosentdelen er {mean} samla. {run} på rad er vanleg nok: det må vere fleire enn {run-limit}. Men linja blir berre kryssa {crossings} gong, og vi ventar minst {crossings-limit}: {variation}.',
    },
  },
  nhs: {
    title: 'NHS-reglane (Making Data Count)',
    summary: 'Fire reglar for I-diagram, med symbol for endring og for om målet kan nåast.',
    useWhen: [
      'du skal vise tal slik engelske sjukehus gjer',
      'du vil vite om målet kan nåast slik arbeidet blir gjort no',
    ],
    notWhen: ['det er noko anna enn eit I-diagram', 'det er små prosentdelar: grensene tek ikkje omsyn til nemnaren'],
    looksAt:
      'Utanfor grensene, sju som stig eller søkk, to av tre nær grensa, sju på rad på same sida. Lesinga følgjer den siste målinga. Målet blir halde opp mot grensene: ligg det utanfor dei, blir det alltid eller aldri nådd.',
    otherPrograms: [
      'Tala er dei same som i NHSRplotthedots 0.2.2: grensene ligg 2,66 gonger det gjennomsnittlege hoppet frå linja.',
      'NHSRplotthedots gjev symbol også når ingen målingar varierer. gpf gjev då inga vurdering av målet.',
    ],
    story: {
      begin: 'Sjukehuset tel kor mange prosent av epikrisene som blir sende same dag. Målet er 70.',
      end: 'Dei sju siste ligg over snittet på {mean}: {variation}. Men vanlege månader hamnar mellom {lower} og {upper}, så målet {assurance}. Begge delar er sant på éin gong.',
    },
  },
  perla: {
    title: 'Reglane til Perla',
    summary: 'Reglar for run-diagram frå mange forbetringskurs: seks på rad, fem som stig, talet på rekkjer.',
    useWhen: ['kurset eller nettverket ditt bruker dei'],
    notWhen: [
      'du kan velje fritt. Dei gjev falske teikn oftare enn noko anna sett her',
      'det er eit diagram med grenser: dei gjeld berre run-diagram',
    ],
    looksAt:
      'Seks på rad på same sida av medianen, fem på rad som berre stig eller søkk, og for få eller for mange rekkjer. Perla nemner òg «astronomiske» punkt, som er eit skjønn. Det reknar ikkje gpf på.',
    otherPrograms: [
      'Mange rekneark har dei same reglane, men med åtte på rad, eller seks som stig.',
      'qicharts2 har dei ikkje.',
    ],
    story: {
      begin: 'Skogvang tel kor mange som er med på fallførebygging kvar månad.',
      end: '{observed} målingar på rad er kvar høgare enn den førre. Det er nok for reglane til Perla. Reglane til Anhøj gjev ikkje teikn her.',
    },
  },
  'western-electric': {
    title: 'Western Electric-reglane',
    summary: 'Fire klassiske reglar for diagram med grenser, frå industrien i 1956.',
    useWhen: ['du har eit diagram med grenser, og vil oppdage moderate endringar raskt'],
    notWhen: ['det er run- eller MR-diagram', 'du les mange diagram samtidig: då blir det mange falske teikn'],
    looksAt:
      'Rommet mellom linja og grensa blir delt i tre soner, kvar på éin sigma. Teikn er éi måling utanfor alle sonene, to av tre i den ytste, fire av fem utanfor den inste, eller åtte på rad på same sida.',
    otherPrograms: ['Sonene blir rekna av den heile avstanden, også der grensa er kutta ved 0 eller 100 %.'],
    story: {
      begin: 'Legevakta i Nordvik tel klager per månad.',
      end: 'Dei åtte første ligg under {mean}, og dei fire siste ligg over {zone}, éin sigma ut. To reglar slår ut: {signs}.',
    },
  },
  nelson: {
    title: 'Reglane til Nelson',
    summary: 'Åtte reglar for diagram med grenser. Finn mykje, også det som ikkje er der.',
    useWhen: [
      'du leitar etter feil i korleis noko blir målt eller talt',
      'du har få diagram og tid til å undersøkje kvart teikn',
    ],
    notWhen: ['team skal lese diagramma sjølve', 'det er run- eller MR-diagram'],
    looksAt:
      'Dei same sonene som hos Western Electric, ni på rad på same sida, og fire mønster til: seks som stig eller søkk, fjorten opp og ned, femten tett ved linja, åtte langt frå ho.',
    otherPrograms: ['Minitab har dei same åtte testane, men bruker berre den første om du ikkje ber om fleire.'],
    story: {
      begin: 'Eit sjukehus ventar 16 korridorpasientar i månaden, ut frå året før.',
      end: '{observed} målingar på rad er kvar lågare enn den førre. Teiknet er {signs}.',
    },
  },
};
