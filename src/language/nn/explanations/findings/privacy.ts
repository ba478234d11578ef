import type { PrivacyFindings } from '../../../../domain/finding-args/privacy.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

const internal =
  'Teamet kan sjølv sjå alle målingane sine med gpf report --internal --team fjelldal. Dei sidene skal ikkje delast.';
const ifOfPatient =
  'Høyrde det til ein pasient eller ein pårørande, kan det òg liggje i eldre versjonar, i kopiar og i e-post: følg rutinen for personvernavvik.';

export const privacy: FindingExplanationsOf<PrivacyFindings> = {
  'national-identity-number': {
    title: 'Fila inneheld eit fødselsnummer',
    why: 'Eit fødselsnummer peikar på éin person og skal ikkje liggje i eit ark med målingar. gpf har ikkje lagra nummeret, ikkje vist det nokon stad og ikkje laga andre filer. Men nummeret ligg i fila til nokon fjernar det.',
    steps: [
      'Gå til cella som er nemnd. Vel ho, trykk Delete og lagre. Står nummeret i ei overskrift eller i namnet på fila, fjern det der.',
      'Nummeret kan liggje i eldre versjonar, i kopiar og i e-post. Følg rutinen for personvernavvik der de jobbar, og spør personvernombodet om de er i tvil.',
      'Køyr gpf på nytt. Hastar det for dei andre, kan plakatane lagast utan teamet: gpf report --leave-out fjelldal',
    ],
  },
  'possible-identity-number': {
    title: 'Noko i fila kan vere eit fødselsnummer',
    why: 'Elleve siffer med ein dato i kan vere eit fødselsnummer med ein skrivefeil, eller eitt som Excel har forkorta. Også det kan peike på ein person, så gpf stoppar. gpf har ikkje lagra nummeret, ikkje vist det nokon stad og ikkje laga andre filer.',
    steps: [
      'Gå til cella som er nemnd. Vel ho, trykk Delete og lagre. Står nummeret i namnet på fila eller arket, gi det eit anna namn.',
      'Er det eit fødselsnummer, kan det liggje i eldre versjonar, i kopiar og i e-post. Følg rutinen for personvernavvik der de jobbar.',
      'Er det eit anna nummer, som målingane treng, skriv ein bokstav rett framfor det.',
      'Køyr gpf på nytt. Hastar det for dei andre, kan plakatane lagast utan teamet: gpf report --leave-out fjelldal',
    ],
  },
  'person-column': {
    title: 'Ei kolonne er laga for opplysningar om personar',
    why: 'Målingar seier berre kor mange. Ei kolonne for namn, fødselsdato eller journalnummer tyder på at fila er ei liste over pasientar, og ho skal ikkje delast. gpf har ikkje lagra det som står der, ikkje vist det nokon stad og ikkje laga andre filer.',
    steps: [
      'Slett heile kolonna: høgreklikk på bokstaven over ho og vel Slett. Lagre fila.',
      'Er fila ei liste over pasientar, lat ho liggje der ho høyrer heime, og lag eit nytt ark der det berre står kor mange.',
      'Er det namn på team og ikkje på personar, kall kolonna «team».',
      'Kolonna kan liggje i eldre versjonar, i kopiar og i e-post. Følg rutinen for personvernavvik der de jobbar.',
      'Køyr gpf på nytt. Hastar det for dei andre, kan plakatane lagast utan teamet: gpf report --leave-out fjelldal',
    ],
  },
  'birth-date': {
    title: 'Noko i fila ser ut som ein fødselsdato',
    why: 'Ein fødselsdato kan saman med kommunen vere nok til å kjenne att ein person. gpf har ikkje lagra datoen og viser han ikkje i meldingar. Men han ligg i fila til nokon fjernar han.',
    steps: [
      'Gå til cella som er nemnd, slett datoen og lagre.',
      ifOfPatient,
      'Er det ein annan dato, kan han stå, men då bør han liggje i kolonna «periode» eller «dato».',
    ],
  },
  'phone-number': {
    title: 'Noko i fila ser ut som eit telefonnummer',
    why: 'Eit telefonnummer fører rett til ein person og trengst ikkje for å måle. gpf har ikkje lagra nummeret og viser det ikkje i meldingar. Men det ligg i fila til nokon fjernar det.',
    steps: [
      'Gå til cella som er nemnd, slett nummeret og lagre.',
      ifOfPatient,
      'Er det teamet sitt eige, skriv det i feltet «Kontakt» i arket for plakattekstar. Der kan det stå.',
    ],
  },
  'e-mail-address': {
    title: 'Noko i fila ser ut som ei e-postadresse',
    why: 'Ei e-postadresse er ofte eit namn og trengst ikkje for å måle. gpf har ikkje lagra adressa og viser ho ikkje i meldingar. Men ho ligg i fila til nokon fjernar ho.',
    steps: [
      'Gå til cella som er nemnd, slett adressa og lagre.',
      ifOfPatient,
      'Er det teamet si eiga, skriv ho i feltet «Kontakt» i arket for plakattekstar. Der kan ho stå.',
    ],
  },
  'small-number': {
    title: 'Målingar med få pasientar er ikkje viste',
    why: 'Er det få pasientar bak ei måling, kan nokon kjenne att ein av dei. Difor er målinga skjult av omsyn til personvernet i alt som blir vist for andre. Ho er ikkje sletta, og arket er som før.',
    steps: [
      'Ingenting må rettast.',
      'Vil de at fleire målingar skal bli viste, tel over lengre periodar, slik i gpf.yaml: step: quarter',
      internal,
    ],
  },
  'hidden-to-protect-another': {
    title: 'Ei måling er skjult så ei anna ikkje kan reknast ut',
    why: 'Blir alle pasientar og alle gruppene utanom éi viste, kan den siste reknast ut. Difor kan også grupper med mange pasientar vere skjulte av omsyn til personvernet. Dei er ikkje sletta, og arket er som før.',
    steps: [
      'Ingenting må rettast.',
      'Vil de at fleire målingar skal bli viste, tel over lengre periodar, eller utan å dele i pasientgrupper.',
      internal,
    ],
  },
  'pooled-for-privacy': {
    title: 'Målingane er slegne saman til lengre periodar',
    why: 'Målepunktet gjeld noko som kan peike på ein person, som ei reinnlegging. Er tala små, blir heile serien slegen saman til lengre periodar, av omsyn til personvernet. Å skjule berre dei små tala ville ha gjort resultatet skeivt.',
    steps: [
      'Ingenting må rettast. Hald fram med å levere for kvar periode.',
      'Manglar noko først eller sist i ein lang periode, kjem han med når han er heil.',
      internal,
    ],
  },
  'hidden-by-outcome': {
    title: 'Ingen av målingane er viste, fordi tala er for små',
    why: 'Målepunktet gjeld noko som kan peike på ein person, og tala er små også når dei blir slegne saman. Difor er målingar, linje og lesing skjulte av omsyn til personvernet. Arket er som før.',
    steps: [
      'Står det ikkje kor mange pasientar tala gjeld, skriv det i kolonna «nemnar». Elles må ingenting rettast.',
      internal,
      'Vil de ha eit diagram på plakaten, mål òg noko som skjer oftare, til dømes oppfølging etter utskriving.',
    ],
  },
  'story-without-consent': {
    title: 'Orda til pasienten er ikkje viste utan samtykke',
    why: 'Ei historie kan kjennast att også utan namn, særleg i ein liten kommune. Difor kjem orda til pasienten berre på plakaten når det er skrive ned at pasienten har sagt ja, og kvar det gjeld.',
    steps: [
      'Spør pasienten om orda kan stå på plakaten.',
      'Skriv datoen i feltet «Dato for samtykke» og «samling» eller «samling, nett» i feltet «Samtykket gjeld». I gpf.yaml heiter det consent.',
      'Er samtykket gått ut eller trekt tilbake, tøm feltet.',
    ],
  },
};
