import type { FileFindings } from '../../../../domain/finding-args/files.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const files: FindingExplanationsOf<FileFindings> = {
  'file-not-found': {
    title: 'Fila finst ikkje',
    why: 'Når fila manglar, manglar målingane òg. Teamet ser ut som om det ikkje har målt, og får ingen plakat.',
    steps: [
      'Opne mappa i Filutforsker og sjå kva fila heiter. Sjå òg etter små skrivefeil og to endingar, som «fjelldal.csv.csv».',
      'Flytt fila til mappa, eller rett namnet under «data» i gpf.yaml.',
    ],
  },
  'file-locked': {
    title: 'Fila er låst av eit anna program',
    why: 'Excel slepp ikkje andre til medan ei fil er open der. Då kan ikkje gpf lese målingane, og det du nettopp har skrive, er kanskje ikkje lagra enno.',
    steps: ['Lagre fila i Excel, og lukk ho.', 'Køyr gpf éin gong til.'],
  },
  'file-unreadable': {
    title: 'Fila kan ikkje lesast',
    why: 'gpf har ikkje lov til å opne fila, eller finn ei mappe der det skulle ha vore ei fil. Målingane i ho blir ikkje med på plakaten.',
    steps: [
      'Prøv å opne fila i Excel.',
      'Går det ikkje, be den som eig mappa, om tilgang.',
      'Går det, lagre ein kopi i ei mappe på di eiga maskin, og bruk han.',
    ],
  },
  'file-empty': {
    title: 'Fila er tom',
    why: 'Det finst ei fil, men ingen målingar i ho. Ofte er ho send før ho var ferdig lagra.',
    steps: [
      'Opne reknearket der målingane står, i Excel.',
      'Vel Fil → Lagre som, filtypen «CSV UTF-8 (semikolondelt)», og lagre.',
    ],
  },
  'file-is-not-a-table': {
    title: 'Fila er ikkje ein tabell',
    why: 'gpf les rader og kolonner. Ein tekst, ein e-post eller eit bilete med tal i kan ikkje bli til ei kurve, og gissing på tala ville gje feil.',
    steps: [
      'Skriv målingane i eit ark: ei overskrift øvst i kvar kolonne, og ei rad for kvar måling.',
      'Vel Fil → Lagre som, filtypen «Excel-arbeidsbok (.xlsx)», og lagre.',
    ],
  },
  'file-is-spreadsheet': {
    title: 'Fila er av eit slag som gpf ikkje les',
    why: 'Gamle arbeidsbøker, rekneark frå andre program, PDF-ar og zip-filer lagrar tal på andre måtar. gpf les CSV-filer og Excel-arbeidsbøker (.xlsx), og lèt resten vere heller enn å gisse.',
    steps: [
      'Opne målingane i Excel. Er det ei zip-fil, pakk ho ut først.',
      'Vel Fil → Lagre som, filtypen «Excel-arbeidsbok (.xlsx)», og lagre.',
    ],
  },
  'file-is-protected': {
    title: 'Fila er verna med passord',
    why: 'Utan passordet kan ikkje gpf lese innhaldet, og gpf spør aldri etter passord. Målingane blir ikkje med på plakaten.',
    steps: [
      'Opne fila i Excel med passordet.',
      'Vel Fil → Info → Beskytt arbeidsbok → Krypter med passord, tøm feltet og trykk OK.',
      'Lagre fila. Inneheld ho meir enn tal for heile månader, ta heller målingane over i ei ny fil.',
    ],
  },
  'file-too-large': {
    title: 'Fila er større enn gpf les',
    why: 'Eit ark med målingar er lite. Ei så stor fil er truleg eit uttrekk frå journalsystemet, med ei rad for kvar pasient, og det skal ikkje inn i gpf.',
    steps: [
      'Sjå etter om det er rett fil.',
      'Er det eit uttrekk, lag eit ark med ei rad for kvar månad og berre talet på pasientar.',
    ],
  },
  'file-changed-while-reading': {
    title: 'Fila vart endra medan gpf las ho',
    why: 'Nokon lagra fila samstundes som ho vart lesen. Då kan plakaten vise noko frå før og noko frå etter endringa.',
    steps: ['Vent til fila er ferdig lagra, òg i OneDrive eller på fellesområdet.', 'Køyr gpf éin gong til.'],
  },
  'unread-file': {
    title: 'Ei fil i mappa er ikkje lesen',
    why: 'Fila ligg der målingane ligg, men gpf les ho ikkje: namnet passar ikkje med det som står under «data» i gpf.yaml, eller ho er av eit slag som gpf ikkje les i ei mappe. Er det målingane til eit team, ville teamet elles ha mangla utan at nokon såg det.',
    steps: [
      'Opne fila og sjå om det er målingar, tiltak eller tekstar til plakaten.',
      'Er det det, legg namnet til under «data» i gpf.yaml. «data/*.xlsx» er alle Excel-arbeidsbøkene i mappa «data».',
      'Eller opne ho i Excel, vel Fil → Lagre som, og lagre ho som dei andre filene.',
      'Høyrer ho ikkje med, flytt ho til ei anna mappe.',
    ],
  },
  'same-file-twice': {
    title: 'To filer har same innhald',
    why: 'Vart begge lesne, ville kvar måling telje to gonger. Ofte er den eine ein kopi som er lasta ned på nytt, som «fjelldal (1).csv».',
    steps: [
      'Opne begge filene og sjå om dei skal vere like.',
      'Er den eine ein kopi, slett han.',
      'Skulle det ha vore andre målingar der, finn den rette fila og legg ho i mappa.',
    ],
  },
  'several-sheets': {
    title: 'Fleire ark i arbeidsboka kan vere målingane',
    why: 'To ark kan vere målingane, eller arket med målingar er gøymt, og gpf kan ikkje vite kva for eit som gjeld. Valde gpf feil, stod gamle eller andre sine tal på plakaten.',
    steps: [
      'Høyrer alle radene til målingane, kopier dei inn under kvarandre i eitt ark og slett det andre.',
      'Er det eine gammalt, høgreklikk på arkfana nedst og vel Slett, eller Flytt eller kopier til ei ny bok.',
      'Er arket gøymt, høgreklikk på ei arkfane, vel Vis, og vis det.',
      'Lagre arbeidsboka.',
    ],
  },
  'sheets-skipped': {
    title: 'Nokre ark i arbeidsboka er ikkje lesne',
    why: 'gpf les det arket som har overskriftene til målingane. Notat og utrekningar i andre ark skal ikkje vere med. Stod det målingar der, manglar dei på plakaten.',
    steps: [
      'Sjå på arkfanene nedst i Excel om nokre av dei andre har målingar.',
      'Flytt dei i så fall til arket som er lese, og lagre.',
    ],
  },
  'formula-without-value': {
    title: 'Formelen i cella har ikkje noko svar',
    why: 'Nokre program lagrar formlar utan å rekne dei ut. gpf reknar ikkje ut formlar, så talet manglar.',
    steps: ['Opne fila i Excel. Då reknar Excel ut alle formlane.', 'Sjå at svaret står i cella, og lagre.'],
  },
  'hidden-rows': {
    title: 'Gøymde rader er lesne med',
    why: 'Rader som er gøymde eller filtrerte bort i Excel, står framleis i fila. Dei tel med på plakaten, sjølv om du ikkje ser dei.',
    steps: [
      'Vel Data → Fjern (filteret), eller merk heile arket, høgreklikk på eit radnummer og vel Vis.',
      'Slett radene som ikkje skal vere med, og lagre.',
    ],
  },
  'merged-cells': {
    title: 'Celler er slegne saman',
    why: 'Berre den første av dei samanslåtte cellene har innhald i fila. For gpf er dei andre tomme, så radene under manglar kanskje team eller periode.',
    steps: [
      'Merk cellene, og trykk på Slå sammen og midtstill under Hjem, så dei blir delte igjen.',
      'Fyll ut kvar celle. Dra i hjørnet nedst til høgre for å kopiere nedover.',
      'Lagre.',
    ],
  },
  'series-not-checked': {
    title: 'Det er for mange målingar til å sjå på utviklinga',
    why: 'Kvar rad er kontrollert, men ikkje korleis tala går over tid. Hol, sprang og råd om diagram blir ikkje nemnde.',
    steps: ['Kontroller éi fil, eller eitt team, om gongen.'],
  },
  'nul-bytes': {
    title: 'Fila er skadd',
    why: 'Fila inneheld teikn som aldri står i ein tekst. Kopieringa vart truleg broten, eller eit program skreiv ho ikkje ferdig, og tala er ikkje til å lite på.',
    steps: [
      'Finn originalen, og opne han i Excel.',
      'Vel Fil → Lagre som, filtypen «CSV UTF-8 (semikolondelt)», og lagre.',
    ],
  },
};
