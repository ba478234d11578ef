import type { ExplanationTexts } from '../../explanation-texts.ts';

export const rules: ExplanationTexts['rules'] = {
  'longest-run': {
    title: 'Mange målingar på rad',
    summary: 'Uvanleg mange målingar på rad på same sida av linja: nivået har flytta seg.',
    useWhen: [
      'du vil vite om ei endring varer',
      'talet på målingar varierer: grensa følgjer med, så regelen tek like sjeldan feil i lange seriar',
    ],
    notWhen: [
      'endringa kom tidleg, og det meste av serien er «etter». Då dreg dei nye målingane medianen til seg. Del serien eller set eit utgangsnivå',
    ],
    looksAt:
      'Den lengste rekkja av målingar på same sida. Målingar på sjølve linja blir hoppa over: dei bryt ikkje rekkja og forlengjer ho ikkje. Ei rekkje som er like lang som grensa, er ikkje eit teikn.',
    otherPrograms: [
      'qicharts2 bruker same grense. Mange kurs bruker 6, 7 eller 8, uansett kor mange målingar det er.',
      'Nokre kurshefte manglar +3 i formelen. Med 30 målingar er grensa 8, ikkje 5.',
    ],
    story: {
      begin: 'Elvestad måler kor mange av ti som har ein plan før dei reiser heim.',
      end: 'Dei første åtte ligg under {median}, dei siste åtte over. Blant {useful} målingar ventar vi høgst {run-limit} på rad. Her er det {run}: {variation}.',
    },
  },
  crossings: {
    title: 'Få kryssingar av linja',
    summary: 'Målingane kryssar linja sjeldnare enn tilfeldige målingar gjer.',
    useWhen: [
      'nivået går sakte opp eller ned, eller vekslar mellom to nivå',
      'inga rekkje er lang nok åleine, men målingane klumpar seg',
    ],
    notWhen: ['du vil vite kva månad det skjedde. Teiknet ligg i heile serien, ikkje i eitt punkt'],
    looksAt:
      'Kor mange gonger to målingar etter kvarandre ligg på kvar si side av linja. Tilfeldige målingar kryssar om lag annakvar gong.',
    otherPrograms: [
      'qicharts2 bruker same grense.',
      'Reglane til Perla tel rekkjer i staden. Talet på rekkjer er talet på kryssingar pluss éin.',
    ],
    story: {
      begin: 'Eit legekontor i Skogvang måler ventetid på telefon, i sekund.',
      end: 'Tidene går i bølgjer rundt {median}. Inga rekkje er lang: {run} på det meste, og {run-limit} er vanleg. Men linja blir berre kryssa {crossings} gonger, og med {useful} målingar ventar vi minst {crossings-limit}.',
    },
  },
  'beyond-limits': {
    title: 'Måling utanfor grensene',
    summary: 'Éi måling langt frå resten: noko var annleis akkurat då.',
    useWhen: ['du vil oppdage store, brå utslag', 'diagrammet har grenser: alle unnateke run-diagrammet'],
    notWhen: [
      'grensene byggjer på færre enn 12 målingar. Dei er for usikre',
      'du ser etter ei lita, varig endring. Då er rekkjer betre',
    ],
    looksAt:
      'Kvar måling for seg mot grensene tre sigma frå linja. Ei måling på grensa er innanfor. I lesinga tel berre den nyaste: eit gammalt utslag seier ikkje korleis det er no.',
    otherPrograms: [
      'Alle program har denne regelen. Han kjem frå Shewhart.',
      'qicharts2 merkjer også utelatne målingar utanfor grensene. Det gjer gpf òg, men dei tel ikkje i lesinga.',
    ],
    story: {
      begin: 'Legevakta i Havsund tel vakter som stod utan lege.',
      end: 'Det er {mean} i snitt, og opptil {upper} er vanleg. I september var det {worst}. Sidan er det som før, så lesinga er: {variation}.',
    },
  },
  trend: {
    title: 'Målingar som berre stig eller søkk',
    summary: 'Fleire målingar på rad der kvar er høgare (eller lågare) enn den førre.',
    useWhen: ['kollegaer i andre land bruker regelen, og tala skal samanliknast med deira'],
    notWhen: [
      'du kan velje fritt. Simulering viser at regelen finn få verkelege endringar',
      'målingane er avrunda, så naboar ofte er like',
    ],
    looksAt: 'Kor mange målingar som følgjer kvarandre i same retning. Startpunktet tel med.',
    otherPrograms: [
      'Grensa er 5 hos Perla, 6 hos Nelson og 7 i NHSRplotthedots.',
      'Like naboar: Perla hoppar over dei. Hos dei andre stoppar rekkja.',
      'qicharts2 har ikkje regelen.',
    ],
    story: {
      begin: 'Ein sjukeheim tel fall kvar månad.',
      end: 'Frå mai til oktober er kvar måling høgare enn den førre: {observed} på rad. Reglane til Nelson kallar det eit teikn.',
    },
  },
  'two-of-three': {
    title: 'To av tre langt ute',
    summary: 'To av tre målingar på rad ligg meir enn to sigma ut på same sida.',
    useWhen: ['du vil oppdage ei stor endring før ei måling går heilt utanfor grensene'],
    notWhen: ['nemnarane er små eller tala skeive. Då er ikkje to sigma så sjeldan som regelen trur'],
    looksAt: 'Tre målingar om gongen. Den tredje kan liggje kvar som helst.',
    otherPrograms: [
      'NHSRplotthedots krev at alle tre ligg på same sida, og tel ikkje dei som er heilt utanfor grensene.',
      'I NHSRplotthedots blir berre dei to målingane langt ute merkte.',
    ],
    story: {
      begin: 'Ein sjukeheim ventar 9 fall i månaden, ut frå tidlegare år.',
      end: 'To sigma over er {zone}. I oktober og desember var det fleire: {observed} av tre på rad.',
    },
  },
  'four-of-five': {
    title: 'Fire av fem eit stykke ute',
    summary: 'Fire av fem målingar på rad ligg meir enn éin sigma ut på same sida.',
    useWhen: ['du vil oppdage ei moderat endring tidleg'],
    notWhen: ['du vil ha få falske teikn. Legg ikkje til fleire reglar enn du treng'],
    looksAt: 'Fem målingar om gongen. Den femte kan liggje kvar som helst.',
    otherPrograms: ['Minitab har han som test 6. qicharts2 og NHSRplotthedots har han ikkje.'],
    story: {
      begin: 'Ein sjukeheim ventar 9 fall i månaden, ut frå tidlegare år.',
      end: 'Éin sigma over er {zone}. {observed} av dei fem siste månadene ligg over det.',
    },
  },
  'one-side': {
    title: 'Fast tal på rad på same sida',
    summary: 'Sju, åtte eller ni målingar på rad på same sida av linja.',
    useWhen: ['kollegaer bruker regelen, og tala skal samanliknast med deira'],
    notWhen: [
      'serien er lang. Sju på rad kjem før eller seinare av seg sjølv: bruk mange på rad (longest-run)',
      'linja er medianen. Regelen er laga for gjennomsnittet i eit diagram med grenser',
    ],
    looksAt: 'Målingar på rad på same sida. Ei måling på sjølve linja, eller eit hol, bryt rekkja.',
    otherPrograms: [
      'Grensa er 7 i NHSRplotthedots, 8 hos Western Electric og 9 hos Nelson.',
      'Anhøj og Perla hoppar over målingar på linja. Desse setta gjer ikkje det.',
    ],
    story: {
      begin: 'Ein sjukeheim ventar 9 fall i månaden, ut frå tidlegare år.',
      end: 'Dei siste {observed} månadene ligg alle over 9. Western Electric krev åtte.',
    },
  },
  alternating: {
    title: 'Opp og ned annakvar gong',
    summary: 'Fjorten målingar på rad som vekslar mellom opp og ned.',
    useWhen: ['du mistenkjer at to ulike ting blir målte på skift, til dømes to avdelingar annakvar veke'],
    notWhen: ['du ser etter betring. Regelen seier ikkje noko om nivået'],
    looksAt: 'Retninga frå kvar måling til den neste. Like naboar bryt mønsteret.',
    otherPrograms: ['Berre reglane til Nelson har han. Han er test 4 hos Nelson og i Minitab.'],
    story: {
      begin: 'Ein sjukeheim tel fall annakvar månad i kvar sin fløy, men fører dei i same serie.',
      end: '{observed} målingar på rad går opp og ned annakvar gong. Kvar fløy bør ha sin eigen serie.',
    },
  },
  'within-one-sigma': {
    title: 'Mistenkjeleg jamt',
    summary: 'Femten målingar på rad ligg tett inntil linja.',
    useWhen: ['du lurer på om grensene er rekna rett, eller om svingingane verkeleg er blitt mindre'],
    notWhen: ['du ser etter betring. Jamne tal er gjerne bra, men regelen seier ikkje noko om nivået'],
    looksAt: 'Målingar på rad som alle ligg mindre enn éin sigma frå linja, på begge sider av ho.',
    otherPrograms: ['Berre reglane til Nelson har han. Han er test 7 hos Nelson og i Minitab.'],
    story: {
      begin: 'Ein sjukeheim ventar 9 fall i månaden, ut frå tidlegare år.',
      end: '{observed} målingar på rad ligg mellom {low} og {high}. Så jamne er tilfeldige tal sjeldan. Sjå om teljinga er endra.',
    },
  },
  'outside-one-sigma': {
    title: 'Mistenkjeleg ujamt',
    summary: 'Åtte målingar på rad, ingen av dei nær linja.',
    useWhen: ['du mistenkjer at serien blandar to grupper med kvart sitt nivå'],
    notWhen: ['du ser etter betring. Regelen seier ikkje noko om nivået'],
    looksAt: 'Målingar på rad som alle ligg meir enn éin sigma frå linja. Dei kan liggje på begge sider.',
    otherPrograms: ['Berre reglane til Nelson har han. Han er test 8 hos Nelson og i Minitab.'],
    story: {
      begin: 'Ein sjukeheim ventar 9 fall i månaden, ut frå tidlegare år.',
      end: 'Ingen av dei siste {observed} målingane ligg mellom {low} og {high}. Nokre er høge, nokre låge. Sjå om to avdelingar er førte saman.',
    },
  },
  shift: {
    title: 'Seks på rad (Perla)',
    summary: 'Seks eller fleire målingar på rad på same sida av medianen.',
    useWhen: ['nettverket ditt bruker reglane til Perla, som mange kurs gjer'],
    notWhen: [
      'utgangsnivået er kort. Mot ein median av seks målingar gjev regelen eit falskt teikn i éin av fire seriar',
      'serien er lang. Seks på rad kjem fort av seg sjølv',
    ],
    looksAt: 'Målingar på rad på same sida av medianen. Målingar på medianen blir hoppa over.',
    otherPrograms: ['Nokre kurs krev åtte. qicharts2 lèt grensa følgje talet på målingar (longest-run).'],
    story: {
      begin: 'Heimesjukepleia i Storøya måler minutt frå alarm til besøk.',
      end: 'Frå april til september ligg {observed} målingar på rad over {median}. Med så få vekslingar er talet på rekkjer òg uvanleg lågt, så begge reglane slår ut.',
    },
  },
  'number-of-runs': {
    title: 'Uvanleg tal på rekkjer (Perla)',
    summary: 'For få eller for mange rekkjer av målingar på same sida av medianen.',
    useWhen: ['du bruker reglane til Perla', 'du vil sjå om målingane vekslar for ofte, ikkje berre for sjeldan'],
    notWhen: ['du berre ser etter endring i nivå. For mange rekkjer er inga slik endring'],
    looksAt:
      'Ei rekkje er målingar etter kvarandre på same sida. Sjansen for så få, eller så mange, blir rekna nøyaktig ut frå kor mange målingar som ligg på kvar side: høgst 2,5 % i kvar ende.',
    otherPrograms: [
      'Perla trykkjer ein tabell for medianen av alle målingar. gpf reknar nøyaktig, så det går òg med eit utgangsnivå. For nokre tal gjev det ei anna grense enn tabellen.',
    ],
    story: {
      begin: 'Eit legekontor måler ventetid på telefon: om morgonen i oddetalsmånadene, om ettermiddagen i dei andre.',
      end: '{useful} målingar gjev {observed} rekkjer rundt {median}: annakvar over og under. Det er for mange til å vere tilfeldig.',
    },
  },
};
