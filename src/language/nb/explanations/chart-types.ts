import type { ExplanationTexts } from '../../explanation-texts.ts';

export const chartTypes: ExplanationTexts['chartTypes'] = {
  run: {
    title: 'Run-diagram',
    summary: 'Målingene i rekkefølge med medianen som linje: der alle serier bør begynne.',
    useWhen: [
      'du begynner å måle. Det tåler alle slags tall: andeler, minutter, antall',
      'du vil vite om nivået har flyttet seg og holder seg der',
    ],
    notWhen: [
      'du vil oppdage én enkelt måling langt utenfor. Det krever grenser, som i et p- eller I-diagram',
      'mer enn halvparten av målingene er like, for eksempel 100 %. Da ligger medianen oppå dem',
    ],
    looksAt:
      'Hver måling blir et punkt. Medianen er den midterste verdien: halvparten ligger over, halvparten under. Diagrammet har ingen grenser. Tegn finnes ved å telle målinger på rad og kryssinger.',
    otherPrograms: [
      'qicharts2 regner likt, men gir en dom også ved færre enn 10 målinger. gpf venter til det er 12.',
      'Mange kurs bruker faste grenser, som seks på rad. Grensen her følger antall målinger.',
    ],
    story: {
      begin:
        'Fjelldal kommune spør «Hva er viktig for deg?» og teller hvor mange av ti nye brukere som fikk spørsmålet.',
      end: 'Medianen er {median}. På det meste ligger {run} målinger på rad på samme side, og linjen krysses {crossings} ganger. Begge deler er vanlig for {useful} målinger: {variation}.',
    },
  },
  i: {
    title: 'I-diagram',
    summary: 'Enkeltverdier, som minutter eller snitt, med grenser laget av sprangene fra måling til måling.',
    useWhen: ['hver måling er ett tall: ventetid, tidsbruk, en score', 'du ikke vet hvilken fordeling tallene har'],
    notWhen: [
      'tallene er andeler med små og ulike nevnere. Bruk p-diagram',
      'tallene er dager mellom sjeldne hendelser. Bruk t-diagram',
    ],
    looksAt:
      'Linjen er gjennomsnittet. Grensene kommer av hvor mye målingene pleier å hoppe fra én til den neste. Uvanlig store hopp holdes utenfor, så ett avvik ikke gjør grensene for vide.',
    otherPrograms: [
      'qicharts2 holder store hopp utenfor når pakken er lastet med library(). qcc gjør det aldri.',
      'NHSRplotthedots bruker 2,66 ganger det gjennomsnittlige hoppet. gpf bruker 3/1,128 = 2,6596, og 2,66 med regelsettet nhs.',
      'Når alle målingene er like, finnes ingen spredning å regne med. gpf tegner da ingen grenser.',
    ],
    story: {
      begin: 'Hjemmesykepleien i Elvestad måler hvor mange minutter et første hjemmebesøk tar.',
      end: 'Et besøk tar rundt {mean} minutter, og vanlige besøk ligger mellom {lower} og {upper}. Det siste ligger over. Hva skjedde?',
    },
  },
  mr: {
    title: 'MR-diagram',
    summary: 'Hvor mye målingene hopper fra én til den neste.',
    useWhen: [
      'du har et I-diagram og vil se om svingningene selv har endret seg',
      'jevnhet er målet: like lang ventetid fra uke til uke',
    ],
    notWhen: ['du vil vite om nivået er blitt bedre. Det ser du i I-diagrammet'],
    looksAt:
      'Hvert punkt er forskjellen fra målingen før, uten fortegn. Den første målingen har ingen forgjenger og får ikke noe punkt. Bare den øvre grensen kan gi tegn. Målinger på rad telles ikke: to naboer deler en måling, så de følger hverandre.',
    otherPrograms: [
      'qcc har R-diagram for grupper i stedet. Det finnes ikke her.',
      'Etter et hull i serien begynner gpf på nytt, som qicharts2: det blir ikke noe hopp over hullet.',
    ],
    story: {
      begin: 'Elvestad vil vite om tiden til det første hjemmebesøket er blitt mindre forutsigbar.',
      end: 'Fra ett besøk til det neste skiller det vanligvis {range} minutter, og sjelden mer enn {upper}. Det siste hoppet er på {jump}: uvanlig stort.',
    },
  },
  'i-prime': {
    title: 'I′-diagram',
    summary: 'Som I-diagrammet, men med grenser som er trange der mye er målt og vide der lite er målt.',
    useWhen: [
      'hver måling er et snitt eller en rate, og nevneren varierer mye',
      'et p- eller u-diagram har altfor trange grenser',
    ],
    notWhen: [
      'alle nevnere er omtrent like. Da gir I-diagrammet det samme, og er lettere å forklare',
      'serien er kort. Spredningen må regnes av målingene selv, og det krever minst 12',
    ],
    looksAt:
      'Linjen er samlet teller delt på samlet nevner. Sprangene fra måling til måling regnes om til samme størrelse før de blir til grenser. Derfor får store målinger trange grenser og små målinger vide.',
    otherPrograms: [
      'qicharts2 regner sprangene av alle målinger i fasen. gpf bruker bare utgangsnivået og holder utelatte målinger utenfor, som i alle andre diagrammer.',
      'qcc har ikke dette diagrammet.',
    ],
    story: {
      begin: 'Skogvang teller minutter brukt (teller) og antall besøk (nevner) på legemiddelgjennomgang.',
      end: 'Et besøk tar i snitt {mean} minutter. Grensen er {wide} der det var 9 besøk, men {upper} der det var 16. Den siste måneden endte på {last}: over grensen.',
    },
  },
  xbar: {
    title: 'X̄-diagram (xbar)',
    summary: 'Gjennomsnittet av flere målinger i hver periode.',
    useWhen: [
      'du tar noen få stikkprøver hver uke eller måned, og måler en verdi på hver',
      'spredningen inne i hver gruppe viser den vanlige variasjonen',
    ],
    notWhen: [
      'du bare har én verdi i hver periode. Bruk I-diagram',
      'gruppene er store: da blir grensene fort for trange',
    ],
    looksAt:
      'Hvert punkt er snittet i gruppen. Grensene kommer av spredningen inne i gruppene, ikke mellom dem. Les det sammen med s-diagrammet: grensene gjelder bare når spredningen er stabil. I et diagram som publiseres, må hver periode ha minst fem verdier, av hensyn til personvernet.',
    otherPrograms: [
      'qcc bruker variasjonsbredden i gruppene hvis du ikke ber om noe annet. gpf og qicharts2 bruker standardavviket.',
      'Når gruppene er ulike store, veies de etter størrelse.',
    ],
    story: {
      begin:
        'Et sykehjem i Nordvik måler hver måned hvor mange sekunder tre tilfeldige alarmer ringer før noen svarer.',
      end: 'Snittet er {mean} sekunder, og en gruppe på tre havner vanligvis mellom {lower} og {upper}. Den siste måneden ligger over.',
    },
  },
  s: {
    title: 's-diagram',
    summary: 'Hvor ulike målingene er inne i hver gruppe.',
    useWhen: [
      'du har et X̄-diagram: se på dette først',
      'det er viktig at alle får det samme, ikke bare at snittet er godt',
    ],
    notWhen: ['du bare har én verdi i hver periode. Bruk MR-diagram'],
    looksAt:
      'Hvert punkt er standardavviket i gruppen. Et punkt over grensen betyr at målingene i gruppen var uvanlig ulike. I et diagram som publiseres, må hver periode ha minst fem verdier, av hensyn til personvernet.',
    otherPrograms: [
      'qicharts2 og qcc regner likt når gruppene er like store.',
      'Konstantene B₃ og B₄ regnes nøyaktig for hver gruppestørrelse, ikke fra avrundede tabeller.',
    ],
    story: {
      begin: 'Sykehjemmet i Nordvik ser på de samme tre alarmene hver måned: er svartiden lik?',
      end: 'Svartidene i en gruppe spriker vanligvis med {spread} sekunder, og sjelden med mer enn {upper}. Den siste måneden er spredningen {last}: noen fikk svar fort, andre ventet lenge.',
    },
  },
  t: {
    title: 't-diagram',
    summary: 'Tiden mellom sjeldne hendelser, for eksempel dager siden forrige fall.',
    useWhen: ['hendelsen er så sjelden at de fleste måneder har null', 'du kjenner datoen for hver hendelse'],
    notWhen: [
      'hendelsene er mange nok til å telles hver måned. Bruk c- eller u-diagram',
      'to hendelser faller på samme dag. Tiden må være større enn null: bruk timer, eller et g-diagram',
    ],
    looksAt:
      'Hvert punkt er tiden siden forrige hendelse. Høyt er bra når hendelsen er uønsket. Slike tider er skjeve, så de regnes først om med en potens, og linjene regnes tilbake igjen.',
    otherPrograms: [
      'qicharts2 bruker samme potens. Havner den nedre grensen under null, settes den til 0.',
      'Minitab har et t-diagram med en annen fordeling (Weibull), så grensene blir ikke de samme.',
    ],
    story: {
      begin: 'En avdeling på sykehuset teller dager mellom hvert fall.',
      end: 'Det går rundt {center} dager mellom hvert fall. Alt mellom {lower} og {upper} dager kan være tilfeldig: {variation}.',
    },
  },
  c: {
    title: 'c-diagram',
    summary: 'Antall hendelser i like store perioder.',
    useWhen: [
      'du teller hendelser, og det er omtrent like mange å telle blant hver gang',
      'det er minst tre hendelser i en vanlig periode',
    ],
    notWhen: [
      'antall pasienter eller liggedøgn varierer mye. Bruk u-diagram',
      'de fleste perioder har null. Bruk t- eller g-diagram',
    ],
    looksAt:
      'Hvert punkt er antallet. Grensene følger av antallet selv: ni hendelser i snitt svinger vanligvis tre opp eller ned av ren tilfeldighet.',
    otherPrograms: [
      'qicharts2 viser 0 der alle rader i en periode mangler. gpf viser et hull.',
      'qcc og qicharts2 regner likt ellers.',
    ],
    story: {
      begin: 'Legevakta i Havsund teller klager per måned.',
      end: 'Det kommer {mean} i snitt. Mellom {lower} og {upper} er vanlig. Den siste måneden ligger over grensen.',
    },
  },
  u: {
    title: 'u-diagram',
    summary: 'Hendelser per liggedøgn, besøk eller innbygger, når antallet varierer.',
    useWhen: ['du teller hendelser, og vet hvor mye som kunne gi dem', 'den samme pasienten kan telle flere ganger'],
    notWhen: [
      'hver pasient enten har det eller ikke. Bruk p-diagram',
      'nevneren er svært stor. Da blir grensene for trange: bruk u′-diagram',
    ],
    looksAt:
      'Hvert punkt er telleren delt på nevneren. Grensene er trange der nevneren er stor, og vide der den er liten.',
    otherPrograms: [
      'qicharts2 og qcc regner likt.',
      'En teller over 0 med nevner 0 blir uendelig i qicharts2. gpf sier at tallene må rettes.',
    ],
    story: {
      begin: 'Et sykehjem teller fall og liggedøgn hver måned.',
      end: 'Det er {mean} fall per liggedøgn. I august var det {worst}, over grensen på {upper}. Med 250 liggedøgn ville grensen vært {wide}, med 350 bare {narrow}. Siden har målingene ligget som før.',
    },
  },
  'u-prime': {
    title: 'u′-diagram (Laney)',
    summary: 'Som u-diagrammet, for så store nevnere at grensene ellers blir altfor trange.',
    useWhen: [
      'nevneren er tusener, og et u-diagram gir tegn nesten overalt',
      'gpf foreslår det fordi målingene svinger mer enn tilfeldigheter alene gjør',
    ],
    notWhen: [
      'nevnerne er små. Da er det u-diagrammet som gjelder',
      'serien er kort: spredningen regnes av målingene selv',
    ],
    looksAt:
      'Først regnes det ut hvor mange sigma hver måling ligger fra linjen. Så måles det hvor mye dette svinger fra måling til måling. Grensene gjøres så mange ganger videre.',
    otherPrograms: [
      'qicharts2 regner likt (u′ heter up der). Minitab kaller det Laney U′.',
      'Blir σ_z mindre enn 1, blir grensene trangere enn i u-diagrammet. Det gjelder alle programmene.',
    ],
    story: {
      begin: 'Legevakta i Storøya tar imot telefoner fra 10 000 innbyggere.',
      end: 'Månedene svinger {extra} ganger så mye som tilfeldigheter alene tilsier. Med {plain} som sigma ville nesten hver måned vært utenfor. Med u′ går grensene fra {lower} til {upper}: {variation}.',
    },
  },
  p: {
    title: 'p-diagram',
    summary: 'Andelen pasienter som fikk eller opplevde noe, med grenser som følger nevneren.',
    useWhen: [
      'hver pasient teller én gang: enten ja eller nei',
      'det er nok pasienter bak hver måling, minst tre ventet på den sjeldneste siden',
    ],
    notWhen: [
      'det er svært få pasienter bak hver måling. Bruk run-diagram',
      'nesten alle målinger er 0 eller 100 %. Se på dager mellom unntakene i stedet',
      'nevneren er tusener. Bruk p′-diagram',
    ],
    looksAt:
      'Linjen er alle tellere delt på alle nevnere, så store måneder teller mest. Grensene viser hvor langt en andel vanligvis svinger når så mange pasienter er talt.',
    otherPrograms: [
      'qicharts2 og qcc regner likt, og kutter grensene ved 0 og 100 %.',
      'qicharts2 tegner grenser også med svært små nevnere. gpf lar være og sier fra.',
      'Et I-diagram av prosenter lar alle måneder veie likt, og gir derfor en annen linje.',
    ],
    story: {
      begin: 'Fjelldal måler hvor mange som får besøk av sykepleier innen tre dager etter hjemkomst.',
      end: 'Til sammen gjelder det {mean}. I juni var andelen {worst}, under grensen på {lower}. Grensen er {wide} for 15 pasienter og {narrow} for 25: jo færre pasienter, jo mer skal til. Siden juni har andelen ligget som før.',
    },
  },
  'p-prime': {
    title: 'p′-diagram (Laney)',
    summary: 'Som p-diagrammet, for så mange pasienter at grensene ellers blir altfor trange.',
    useWhen: [
      'nevneren er tusener, og et p-diagram gir tegn nesten overalt',
      'gpf foreslår det fordi målingene svinger mer enn tilfeldigheter alene gjør',
    ],
    notWhen: [
      'det er titalls pasienter bak hver måling. Da er det p-diagrammet som gjelder',
      'serien er kort: spredningen regnes av målingene selv',
    ],
    looksAt:
      'Først regnes det ut hvor mange sigma hver måling ligger fra linjen. Så måles det hvor mye dette svinger fra måling til måling. Grensene gjøres så mange ganger videre.',
    otherPrograms: [
      'qicharts2 regner likt (p′ heter pp der). Minitab kaller det Laney P′.',
      'Når alle er 0 eller 100 %, har qicharts2 ingen grenser. Det har ikke gpf heller.',
    ],
    story: {
      begin: 'Sykehuset teller hvor mange av 2 500 henviste som får time innen fristen.',
      end: 'Andelen svinger {extra} ganger så mye som tilfeldigheter alene tilsier. Med p′ går grensene fra {lower} til {upper}, og ingen måned er utenfor: {variation}.',
    },
  },
  g: {
    title: 'g-diagram',
    summary: 'Antall tilfeller mellom sjeldne hendelser, for eksempel operasjoner mellom infeksjoner.',
    useWhen: [
      'hendelsen er sjelden, og du teller tilfellene imellom i stedet for dagene',
      'to hendelser kan komme rett etter hverandre: da er tallet 0',
    ],
    notWhen: ['du bare kjenner datoene. Bruk t-diagram', 'hendelsene er mange. Bruk p-diagram'],
    looksAt:
      'Hvert punkt er antallet siden forrige hendelse. Høyt er bra når hendelsen er uønsket. Linjen som tegnes er medianen, for tallene er skjeve. Grensene regnes fra gjennomsnittet.',
    otherPrograms: [
      'qicharts2 gjør det samme: median som linje, grenser fra gjennomsnittet.',
      'Andre programmer, som Minitab, tegner sin egen senterlinje og andre grenser.',
    ],
    story: {
      begin: 'En kirurgisk avdeling teller operasjoner mellom hver sårinfeksjon.',
      end: 'Halvparten av gangene er det færre enn {median} operasjoner mellom to infeksjoner. Over {upper} er uvanlig mange, og dit kom de sist.',
    },
  },
};
