import type { ExplanationTexts } from '../../explanation-texts.ts';

export const chartTypes: ExplanationTexts['chartTypes'] = {
  run: {
    title: 'Run-diagram',
    summary: 'Målingane i rekkjefølgje med medianen som linje: der alle seriar bør byrje.',
    useWhen: [
      'du byrjar å måle. Det toler alle slags tal: prosentdelar, minutt, tal på hendingar',
      'du vil vite om nivået har flytta seg og held seg der',
    ],
    notWhen: [
      'du vil oppdage éi enkelt måling langt utanfor. Det krev grenser, som i eit p- eller I-diagram',
      'meir enn halvparten av målingane er like, til dømes 100 %. Då ligg medianen oppå dei',
    ],
    looksAt:
      'Kvar måling blir eit punkt. Medianen er den midtarste verdien: halvparten ligg over, halvparten under. Diagrammet har ingen grenser. Teikn finn vi ved å telje målingar på rad og kryssingar.',
    otherPrograms: [
      'qicharts2 reknar likt, men dømmer også med færre enn 10 målingar. gpf ventar til det er 12.',
      'Mange kurs bruker faste grenser, som seks på rad. Her følgjer grensa talet på målingar.',
    ],
    story: {
      begin: 'Fjelldal kommune spør «Kva er viktig for deg?» og tel kor mange av ti nye brukarar som fekk spørsmålet.',
      end: 'Medianen er {median}. På det meste ligg {run} målingar på rad på same sida, og linja blir kryssa {crossings} gonger. Begge delar er vanleg for {useful} målingar: {variation}.',
    },
  },
  i: {
    title: 'I-diagram',
    summary: 'Enkeltverdiar, som minutt eller snitt, med grenser laga av spranga frå måling til måling.',
    useWhen: ['kvar måling er eitt tal: ventetid, tidsbruk, ein skår', 'du ikkje veit kva fordeling tala har'],
    notWhen: [
      'tala er prosentdelar med små og ulike nemnarar. Bruk p-diagram',
      'tala er dagar mellom sjeldne hendingar. Bruk t-diagram',
    ],
    looksAt:
      'Linja er gjennomsnittet. Grensene kjem av kor mykje målingane plar hoppe frå den eine til den neste. Uvanleg store hopp blir haldne utanfor, så eitt avvik ikkje gjer grensene for vide.',
    otherPrograms: [
      'qicharts2 held store hopp utanfor når pakken er lasta med library(). qcc gjer det aldri.',
      'NHSRplotthedots bruker 2,66 gonger det gjennomsnittlege hoppet. gpf bruker 3/1,128 = 2,6596, og 2,66 med regelsettet nhs.',
      'Når alle målingane er like, finst det inga spreiing å rekne med. gpf teiknar då ingen grenser.',
    ],
    story: {
      begin: 'Heimesjukepleia i Elvestad måler kor mange minutt eit første heimebesøk tek.',
      end: 'Eit besøk tek rundt {mean} minutt, og vanlege besøk ligg mellom {lower} og {upper}. Det siste ligg over. Kva skjedde?',
    },
  },
  mr: {
    title: 'MR-diagram',
    summary: 'Kor mykje målingane hoppar frå den eine til den neste.',
    useWhen: [
      'du har eit I-diagram og vil sjå om svingingane sjølve har endra seg',
      'jamleik er målet: like lang ventetid frå veke til veke',
    ],
    notWhen: ['du vil vite om nivået er blitt betre. Det ser du i I-diagrammet'],
    looksAt:
      'Kvart punkt er skilnaden frå målinga før, utan forteikn. Den første målinga har ingen føregangar og får ikkje noko punkt. Berre den øvre grensa kan gi teikn. Målingar på rad blir ikkje talde: to naboar deler ei måling, så dei følgjer kvarandre.',
    otherPrograms: [
      'qcc har R-diagram for grupper i staden. Det finst ikkje her.',
      'Etter eit hol i serien byrjar gpf på nytt, som qicharts2: det blir ikkje noko hopp over holet.',
    ],
    story: {
      begin: 'Elvestad vil vite om tida til det første heimebesøket er blitt mindre føreseieleg.',
      end: 'Frå eitt besøk til det neste skil det vanlegvis {range} minutt, og sjeldan meir enn {upper}. Det siste hoppet er på {jump}: uvanleg stort.',
    },
  },
  'i-prime': {
    title: 'I′-diagram',
    summary: 'Som I-diagrammet, men med grenser som er tronge der mykje er målt og vide der lite er målt.',
    useWhen: [
      'kvar måling er eit snitt eller ein rate, og nemnaren varierer mykje',
      'eit p- eller u-diagram har altfor tronge grenser',
    ],
    notWhen: [
      'alle nemnarane er om lag like. Då gjev I-diagrammet det same, og er lettare å forklare',
      'serien er kort. Spreiinga må reknast av målingane sjølve, og det krev minst 12',
    ],
    looksAt:
      'Linja er samla teljar delt på samla nemnar. Spranga frå måling til måling blir rekna om til same storleik før dei blir til grenser. Difor får store målingar tronge grenser og små målingar vide.',
    otherPrograms: [
      'qicharts2 reknar spranga av alle målingar i fasen. gpf bruker berre utgangsnivået og held utelatne målingar utanfor, som i alle andre diagram.',
      'qcc har ikkje dette diagrammet.',
    ],
    story: {
      begin: 'Skogvang tel minutt brukt (teljar) og besøk (nemnar) på legemiddelgjennomgang.',
      end: 'Eit besøk tek i snitt {mean} minutt. Grensa er {wide} der det var 9 besøk, men {upper} der det var 16. Den siste månaden enda på {last}: over grensa.',
    },
  },
  xbar: {
    title: 'X̄-diagram (xbar)',
    summary: 'Gjennomsnittet av fleire målingar i kvar periode.',
    useWhen: [
      'du tek nokre få stikkprøver kvar veke eller månad, og måler ein verdi på kvar',
      'spreiinga inne i kvar gruppe viser den vanlege variasjonen',
    ],
    notWhen: [
      'du berre har éin verdi i kvar periode. Bruk I-diagram',
      'gruppene er store: då blir grensene fort for tronge',
    ],
    looksAt:
      'Kvart punkt er snittet i gruppa. Grensene kjem av spreiinga inne i gruppene, ikkje mellom dei. Les det saman med s-diagrammet: grensene gjeld berre når spreiinga er stabil. I eit diagram som blir publisert, må kvar periode ha minst fem verdiar, av omsyn til personvernet.',
    otherPrograms: [
      'qcc bruker variasjonsbreidda i gruppene om du ikkje ber om noko anna. gpf og qicharts2 bruker standardavviket.',
      'Når gruppene er ulike store, blir dei vegne etter storleik.',
    ],
    story: {
      begin:
        'Ein sjukeheim i Nordvik måler kvar månad kor mange sekund tre tilfeldige alarmar ringer før nokon svarer.',
      end: 'Snittet er {mean} sekund, og ei gruppe på tre hamnar vanlegvis mellom {lower} og {upper}. Den siste månaden ligg over.',
    },
  },
  s: {
    title: 's-diagram',
    summary: 'Kor ulike målingane er inne i kvar gruppe.',
    useWhen: [
      'du har eit X̄-diagram: sjå på dette først',
      'det er viktig at alle får det same, ikkje berre at snittet er godt',
    ],
    notWhen: ['du berre har éin verdi i kvar periode. Bruk MR-diagram'],
    looksAt:
      'Kvart punkt er standardavviket i gruppa. Eit punkt over grensa tyder at målingane i gruppa var uvanleg ulike. I eit diagram som blir publisert, må kvar periode ha minst fem verdiar, av omsyn til personvernet.',
    otherPrograms: [
      'qicharts2 og qcc reknar likt når gruppene er like store.',
      'Konstantane B₃ og B₄ blir rekna nøyaktig for kvar gruppestorleik, ikkje frå avrunda tabellar.',
    ],
    story: {
      begin: 'Sjukeheimen i Nordvik ser på dei same tre alarmane kvar månad: er svartida lik?',
      end: 'Svartidene i ei gruppe sprikjer vanlegvis med {spread} sekund, og sjeldan med meir enn {upper}. Den siste månaden er spreiinga {last}: nokre fekk svar fort, andre venta lenge.',
    },
  },
  t: {
    title: 't-diagram',
    summary: 'Tida mellom sjeldne hendingar, til dømes dagar sidan førre fall.',
    useWhen: ['hendinga er så sjeldan at dei fleste månader har null', 'du kjenner datoen for kvar hending'],
    notWhen: [
      'hendingane er mange nok til å teljast kvar månad. Bruk c- eller u-diagram',
      'to hendingar fell på same dag. Tida må vere større enn null: bruk timar, eller eit g-diagram',
    ],
    looksAt:
      'Kvart punkt er tida sidan førre hending. Høgt er bra når hendinga er uønskt. Slike tider er skeive, så dei blir først rekna om med ein potens, og linjene blir rekna tilbake igjen.',
    otherPrograms: [
      'qicharts2 bruker same potens. Hamnar den nedre grensa under null, blir ho sett til 0.',
      'Minitab har eit t-diagram med ei anna fordeling (Weibull), så grensene blir ikkje dei same.',
    ],
    story: {
      begin: 'Ei avdeling på sjukehuset tel dagar mellom kvart fall.',
      end: 'Det går rundt {center} dagar mellom kvart fall. Alt mellom {lower} og {upper} dagar kan vere tilfeldig: {variation}.',
    },
  },
  c: {
    title: 'c-diagram',
    summary: 'Talet på hendingar i like store periodar.',
    useWhen: [
      'du tel hendingar, og det er om lag like mange å telje blant kvar gong',
      'det er minst tre hendingar i ein vanleg periode',
    ],
    notWhen: [
      'talet på pasientar eller liggjedøgn varierer mykje. Bruk u-diagram',
      'dei fleste periodar har null. Bruk t- eller g-diagram',
    ],
    looksAt:
      'Kvart punkt er talet på hendingar. Grensene følgjer av talet sjølv: ni hendingar i snitt svingar vanlegvis tre opp eller ned av rein slump.',
    otherPrograms: [
      'qicharts2 viser 0 der alle rader i ein periode manglar verdi. gpf viser eit hol.',
      'qcc og qicharts2 reknar elles likt.',
    ],
    story: {
      begin: 'Legevakta i Havsund tel klager per månad.',
      end: 'Det kjem {mean} i snitt. Mellom {lower} og {upper} er vanleg. Den siste månaden ligg over grensa.',
    },
  },
  u: {
    title: 'u-diagram',
    summary: 'Hendingar per liggjedøgn, besøk eller innbyggjar, når talet på dei varierer.',
    useWhen: ['du tel hendingar, og veit kor mykje som kunne gi dei', 'den same pasienten kan telje fleire gonger'],
    notWhen: [
      'kvar pasient anten har det eller ikkje. Bruk p-diagram',
      'nemnaren er svært stor. Då blir grensene for tronge: bruk u′-diagram',
    ],
    looksAt:
      'Kvart punkt er teljaren delt på nemnaren. Grensene er tronge der nemnaren er stor, og vide der han er liten.',
    otherPrograms: [
      'qicharts2 og qcc reknar likt.',
      'Ein teljar over 0 med nemnar 0 blir uendeleg i qicharts2. gpf seier at tala må rettast.',
    ],
    story: {
      begin: 'Ein sjukeheim tel fall og liggjedøgn kvar månad.',
      end: 'Det er {mean} fall per liggjedøgn. I august var det {worst}, over grensa på {upper}. Med 250 liggjedøgn ville grensa vore {wide}, med 350 berre {narrow}. Sidan har målingane lege som før.',
    },
  },
  'u-prime': {
    title: 'u′-diagram (Laney)',
    summary: 'Som u-diagrammet, for så store nemnarar at grensene elles blir altfor tronge.',
    useWhen: [
      'nemnaren er fleire tusen, og eit u-diagram gjev teikn nesten overalt',
      'gpf foreslår det fordi målingane svingar meir enn slumpen åleine gjer',
    ],
    notWhen: [
      'nemnarane er små. Då er det u-diagrammet som gjeld',
      'serien er kort: spreiinga blir rekna av målingane sjølve',
    ],
    looksAt:
      'Først blir det rekna ut kor mange sigma kvar måling ligg frå linja. Så blir det målt kor mykje dette svingar frå måling til måling. Grensene blir gjorde så mange gonger vidare.',
    otherPrograms: [
      'qicharts2 reknar likt (u′ heiter up der). Minitab kallar det Laney U′.',
      'Blir σ_z mindre enn 1, blir grensene trongare enn i u-diagrammet. Det gjeld alle programma.',
    ],
    story: {
      begin: 'Legevakta i Storøya tek imot telefonar frå 10 000 innbyggjarar.',
      end: 'Månadene svingar {extra} gonger så mykje som slumpen åleine tilseier. Med {plain} som sigma ville nesten kvar månad vore utanfor. Med u′ går grensene frå {lower} til {upper}: {variation}.',
    },
  },
  p: {
    title: 'p-diagram',
    summary: 'Prosentdelen pasientar som fekk eller opplevde noko, med grenser som følgjer nemnaren.',
    useWhen: [
      'kvar pasient tel éin gong: anten ja eller nei',
      'det er nok pasientar bak kvar måling, minst tre venta på den sjeldnaste sida',
    ],
    notWhen: [
      'det er svært få pasientar bak kvar måling. Bruk run-diagram',
      'nesten alle målingar er 0 eller 100 %. Sjå på dagar mellom unntaka i staden',
      'nemnaren er fleire tusen. Bruk p′-diagram',
    ],
    looksAt:
      'Linja er alle teljarar delt på alle nemnarar, så store månader tel mest. Grensene viser kor langt ein prosentdel vanlegvis svingar når så mange pasientar er talde.',
    otherPrograms: [
      'qicharts2 og qcc reknar likt, og kuttar grensene ved 0 og 100 %.',
      'qicharts2 teiknar grenser også med svært små nemnarar. gpf lèt vere og seier frå.',
      'Eit I-diagram av prosentar lèt alle månader vege likt, og gjev difor ei anna linje.',
    ],
    story: {
      begin: 'Fjelldal måler kor mange som får besøk av sjukepleiar innan tre dagar etter heimkomst.',
      end: 'Til saman gjeld det {mean}. I juni var prosentdelen {worst}, under grensa på {lower}. Grensa er {wide} for 15 pasientar og {narrow} for 25: di færre pasientar, di meir skal til. Sidan juni har prosentdelen lege som før.',
    },
  },
  'p-prime': {
    title: 'p′-diagram (Laney)',
    summary: 'Som p-diagrammet, for så mange pasientar at grensene elles blir altfor tronge.',
    useWhen: [
      'nemnaren er fleire tusen, og eit p-diagram gjev teikn nesten overalt',
      'gpf foreslår det fordi målingane svingar meir enn slumpen åleine gjer',
    ],
    notWhen: [
      'det er nokre titals pasientar bak kvar måling. Då er det p-diagrammet som gjeld',
      'serien er kort: spreiinga blir rekna av målingane sjølve',
    ],
    looksAt:
      'Først blir det rekna ut kor mange sigma kvar måling ligg frå linja. Så blir det målt kor mykje dette svingar frå måling til måling. Grensene blir gjorde så mange gonger vidare.',
    otherPrograms: [
      'qicharts2 reknar likt (p′ heiter pp der). Minitab kallar det Laney P′.',
      'Når alle er 0 eller 100 %, har qicharts2 ingen grenser. Det har ikkje gpf heller.',
    ],
    story: {
      begin: 'Sjukehuset tel kor mange av 2 500 tilviste som får time innan fristen.',
      end: 'Prosentdelen svingar {extra} gonger så mykje som slumpen åleine tilseier. Med p′ går grensene frå {lower} til {upper}, og ingen månad er utanfor: {variation}.',
    },
  },
  g: {
    title: 'g-diagram',
    summary: 'Talet på tilfelle mellom sjeldne hendingar, til dømes operasjonar mellom infeksjonar.',
    useWhen: [
      'hendinga er sjeldan, og du tel tilfella imellom i staden for dagane',
      'to hendingar kan kome rett etter kvarandre: då er talet 0',
    ],
    notWhen: ['du berre kjenner datoane. Bruk t-diagram', 'hendingane er mange. Bruk p-diagram'],
    looksAt:
      'Kvart punkt er talet sidan førre hending. Høgt er bra når hendinga er uønskt. Linja som blir teikna, er medianen, for tala er skeive. Grensene blir rekna frå gjennomsnittet.',
    otherPrograms: [
      'qicharts2 gjer det same: median som linje, grenser frå gjennomsnittet.',
      'Andre program, som Minitab, teiknar si eiga senterlinje og andre grenser.',
    ],
    story: {
      begin: 'Ei kirurgisk avdeling tel operasjonar mellom kvar sårinfeksjon.',
      end: 'Halvparten av gongene er det færre enn {median} operasjonar mellom to infeksjonar. Over {upper} er uvanleg mange, og dit kom dei sist.',
    },
  },
};
