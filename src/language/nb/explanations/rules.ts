import type { ExplanationTexts } from '../../explanation-texts.ts';

export const rules: ExplanationTexts['rules'] = {
  'longest-run': {
    title: 'Mange målinger på rad',
    summary: 'Uvanlig mange målinger på rad på samme side av linjen: nivået har flyttet seg.',
    useWhen: [
      'du vil vite om en endring varer',
      'antall målinger varierer: grensen følger med, så regelen tar like sjelden feil i lange serier',
    ],
    notWhen: [
      'endringen kom tidlig, og mesteparten av serien er «etter». Da trekker de nye målingene medianen til seg. Del serien eller sett et utgangsnivå',
    ],
    looksAt:
      'Den lengste rekken av målinger på samme side. Målinger på selve linjen hoppes over: de bryter ikke rekken og forlenger den ikke. En rekke som er like lang som grensen, er ikke et tegn.',
    otherPrograms: [
      'qicharts2 bruker samme grense. Mange kurs bruker 6, 7 eller 8, uansett hvor mange målinger det er.',
      'Noen kurshefter mangler +3 i formelen. Med 30 målinger er grensen 8, ikke 5.',
    ],
    story: {
      begin: 'Elvestad måler hvor mange av ti som har en plan før de reiser hjem.',
      end: 'De første åtte ligger under {median}, de siste åtte over. Blant {useful} målinger venter vi høyst {run-limit} på rad. Her er det {run}: {variation}.',
    },
  },
  crossings: {
    title: 'Få kryssinger av linjen',
    summary: 'Målingene krysser linjen sjeldnere enn tilfeldige målinger gjør.',
    useWhen: [
      'nivået går sakte opp eller ned, eller veksler mellom to nivåer',
      'ingen rekke er lang nok alene, men målingene klumper seg',
    ],
    notWhen: ['du vil vite hvilken måned det skjedde. Tegnet ligger i hele serien, ikke i ett punkt'],
    looksAt:
      'Hvor mange ganger to målinger etter hverandre ligger på hver sin side av linjen. Tilfeldige målinger krysser omtrent annenhver gang.',
    otherPrograms: [
      'qicharts2 bruker samme grense.',
      'Perlas regler teller rekker i stedet. Antall rekker er antall kryssinger pluss én.',
    ],
    story: {
      begin: 'Et legekontor i Skogvang måler ventetid på telefon, i sekunder.',
      end: 'Tidene går i bølger rundt {median}. Ingen rekke er lang: {run} på det meste, og {run-limit} er vanlig. Men linjen krysses bare {crossings} ganger, og minst {crossings-limit} ventes med {useful} målinger.',
    },
  },
  'beyond-limits': {
    title: 'Måling utenfor grensene',
    summary: 'Én måling langt fra resten: noe var annerledes akkurat da.',
    useWhen: ['du vil oppdage store, plutselige utslag', 'diagrammet har grenser: alle unntatt run-diagrammet'],
    notWhen: [
      'grensene bygger på færre enn 12 målinger. De er for usikre',
      'du ser etter en liten, varig endring. Da er rekker bedre',
    ],
    looksAt:
      'Hver måling for seg mot grensene tre sigma fra linjen. En måling på grensen er innenfor. I lesningen teller bare den nyeste: et gammelt utslag sier ikke hvordan det er nå.',
    otherPrograms: [
      'Alle programmer har denne regelen. Den stammer fra Shewhart.',
      'qicharts2 merker også utelatte målinger utenfor grensene. Det gjør gpf også, men de teller ikke i lesningen.',
    ],
    story: {
      begin: 'Legevakta i Havsund teller vakter som sto uten lege.',
      end: 'Det er {mean} i snitt, og opptil {upper} er vanlig. I september var det {worst}. Siden er det som før, så lesningen er: {variation}.',
    },
  },
  trend: {
    title: 'Målinger som bare stiger eller synker',
    summary: 'Flere målinger på rad der hver er høyere (eller lavere) enn den forrige.',
    useWhen: ['kollegaer i andre land bruker regelen, og tallene skal sammenlignes med deres'],
    notWhen: [
      'du kan velge fritt. Simulering viser at regelen finner få virkelige endringer',
      'målingene er avrundet, så naboer ofte er like',
    ],
    looksAt: 'Hvor mange målinger som følger hverandre i samme retning. Startpunktet teller med.',
    otherPrograms: [
      'Grensen er 5 hos Perla, 6 hos Nelson og 7 i NHSRplotthedots.',
      'Like naboer: Perla hopper over dem. Hos de andre stopper rekken.',
      'qicharts2 har ikke regelen.',
    ],
    story: {
      begin: 'Et sykehjem teller fall hver måned.',
      end: 'Fra mai til oktober er hver måling høyere enn den forrige: {observed} på rad. Nelsons regler kaller det et tegn.',
    },
  },
  'two-of-three': {
    title: 'To av tre langt ute',
    summary: 'To av tre målinger på rad ligger mer enn to sigma ut på samme side.',
    useWhen: ['du vil oppdage en stor endring før en måling går helt utenfor grensene'],
    notWhen: ['nevnerne er små eller tallene skjeve. Da er to sigma ikke så sjeldent som regelen tror'],
    looksAt: 'Tre målinger om gangen. Den tredje kan ligge hvor som helst.',
    otherPrograms: [
      'NHSRplotthedots krever at alle tre ligger på samme side, og teller ikke dem som er helt utenfor grensene.',
      'I NHSRplotthedots merkes bare de to målingene langt ute.',
    ],
    story: {
      begin: 'Et sykehjem venter 9 fall i måneden, ut fra tidligere år.',
      end: 'To sigma over er {zone}. I oktober og desember var det flere: {observed} av tre på rad.',
    },
  },
  'four-of-five': {
    title: 'Fire av fem et stykke ute',
    summary: 'Fire av fem målinger på rad ligger mer enn én sigma ut på samme side.',
    useWhen: ['du vil oppdage en moderat endring tidlig'],
    notWhen: ['du vil ha få falske tegn. Legg ikke til flere regler enn du trenger'],
    looksAt: 'Fem målinger om gangen. Den femte kan ligge hvor som helst.',
    otherPrograms: ['Minitab har den som test 6. qicharts2 og NHSRplotthedots har den ikke.'],
    story: {
      begin: 'Et sykehjem venter 9 fall i måneden, ut fra tidligere år.',
      end: 'Én sigma over er {zone}. {observed} av de fem siste månedene ligger over det.',
    },
  },
  'one-side': {
    title: 'Fast antall på rad på samme side',
    summary: 'Sju, åtte eller ni målinger på rad på samme side av linjen.',
    useWhen: ['kollegaer bruker regelen, og tallene skal sammenlignes med deres'],
    notWhen: [
      'serien er lang. Sju på rad kommer før eller siden av seg selv: bruk mange på rad (longest-run)',
      'linjen er medianen. Regelen er laget for gjennomsnittet i et diagram med grenser',
    ],
    looksAt: 'Målinger på rad på samme side. En måling på selve linjen, eller en som mangler, bryter rekken.',
    otherPrograms: [
      'Grensen er 7 i NHSRplotthedots, 8 hos Western Electric og 9 hos Nelson.',
      'Anhøj og Perla hopper over målinger på linjen. Disse settene gjør ikke det.',
    ],
    story: {
      begin: 'Et sykehjem venter 9 fall i måneden, ut fra tidligere år.',
      end: 'De siste {observed} månedene ligger alle over 9. Western Electric krever åtte.',
    },
  },
  alternating: {
    title: 'Opp og ned annenhver gang',
    summary: 'Fjorten målinger på rad som veksler mellom opp og ned.',
    useWhen: ['du mistenker at to ulike ting måles på skift, for eksempel to avdelinger annenhver uke'],
    notWhen: ['du ser etter bedring. Regelen sier ikke noe om nivået'],
    looksAt: 'Retningen fra hver måling til den neste. Like naboer bryter mønsteret.',
    otherPrograms: ['Bare Nelsons regler har den. Den er test 4 hos Nelson og i Minitab.'],
    story: {
      begin: 'Et sykehjem teller fall annenhver måned i hver sin fløy, men fører dem i samme serie.',
      end: '{observed} målinger på rad går opp og ned annenhver gang. Hver fløy bør ha sin egen serie.',
    },
  },
  'within-one-sigma': {
    title: 'Mistenkelig jevnt',
    summary: 'Femten målinger på rad ligger tett inntil linjen.',
    useWhen: ['du lurer på om grensene er regnet riktig, eller om svingningene virkelig er blitt mindre'],
    notWhen: ['du ser etter bedring. Jevne tall er gjerne bra, men regelen sier ikke noe om nivået'],
    looksAt: 'Målinger på rad som alle ligger mindre enn én sigma fra linjen, på begge sider av den.',
    otherPrograms: ['Bare Nelsons regler har den. Den er test 7 hos Nelson og i Minitab.'],
    story: {
      begin: 'Et sykehjem venter 9 fall i måneden, ut fra tidligere år.',
      end: '{observed} målinger på rad ligger mellom {low} og {high}. Så jevne er tilfeldige antall sjelden. Se om tellingen er endret.',
    },
  },
  'outside-one-sigma': {
    title: 'Mistenkelig ujevnt',
    summary: 'Åtte målinger på rad, ingen av dem nær linjen.',
    useWhen: ['du mistenker at serien blander to grupper med hvert sitt nivå'],
    notWhen: ['du ser etter bedring. Regelen sier ikke noe om nivået'],
    looksAt: 'Målinger på rad som alle ligger mer enn én sigma fra linjen. De kan ligge på begge sider.',
    otherPrograms: ['Bare Nelsons regler har den. Den er test 8 hos Nelson og i Minitab.'],
    story: {
      begin: 'Et sykehjem venter 9 fall i måneden, ut fra tidligere år.',
      end: 'Ingen av de siste {observed} målingene ligger mellom {low} og {high}. Noen er høye, noen lave. Se om to avdelinger er ført sammen.',
    },
  },
  shift: {
    title: 'Seks på rad (Perla)',
    summary: 'Seks eller flere målinger på rad på samme side av medianen.',
    useWhen: ['nettverket ditt bruker Perlas regler, som mange kurs gjør'],
    notWhen: [
      'utgangsnivået er kort. Mot en median av seks målinger gir regelen et falskt tegn i én av fire serier',
      'serien er lang. Seks på rad kommer fort av seg selv',
    ],
    looksAt: 'Målinger på rad på samme side av medianen. Målinger på medianen hoppes over.',
    otherPrograms: ['Noen kurs krever åtte. qicharts2 lar grensen følge antall målinger (longest-run).'],
    story: {
      begin: 'Hjemmesykepleien i Storøya måler minutter fra alarm til besøk.',
      end: 'Fra april til september ligger {observed} målinger på rad over {median}. Med så få vekslinger er antall rekker også uvanlig lavt, så begge reglene slår ut.',
    },
  },
  'number-of-runs': {
    title: 'Uvanlig antall rekker (Perla)',
    summary: 'For få eller for mange rekker av målinger på samme side av medianen.',
    useWhen: ['du bruker Perlas regler', 'du vil se om målingene veksler for ofte, ikke bare for sjelden'],
    notWhen: ['du bare ser etter endring i nivå. For mange rekker er ingen slik endring'],
    looksAt:
      'En rekke er målinger etter hverandre på samme side. Sjansen for så få, eller så mange, regnes nøyaktig ut fra hvor mange målinger som ligger på hver side: høyst 2,5 % i hver ende.',
    otherPrograms: [
      'Perla trykker en tabell for medianen av alle målinger. gpf regner nøyaktig, så det går også med et utgangsnivå. For noen antall gir det en annen grense enn tabellen.',
    ],
    story: {
      begin: 'Et legekontor måler ventetid på telefon: om morgenen i oddetallsmånedene, om ettermiddagen i de andre.',
      end: '{useful} målinger gir {observed} rekker rundt {median}: annenhver over og under. Det er for mange til å være tilfeldig.',
    },
  },
};
