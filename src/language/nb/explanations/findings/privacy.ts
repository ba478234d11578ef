import type { PrivacyFindings } from '../../../../domain/finding-args/privacy.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

const internal =
  'Teamet kan selv se alle sine målinger med gpf report --internal --team fjelldal. De sidene skal ikke deles.';
const ifOfPatient =
  'Hørte det til en pasient eller en pårørende, kan det også ligge i eldre versjoner, i kopier og i e-post: følg rutinen for personvernavvik.';

export const privacy: FindingExplanationsOf<PrivacyFindings> = {
  'national-identity-number': {
    title: 'Filen inneholder et fødselsnummer',
    why: 'Et fødselsnummer peker på én person og skal ikke ligge i et ark med målinger. gpf har ikke lagret nummeret, ikke vist det noe sted og ikke laget andre filer. Men nummeret ligger i filen til noen fjerner det.',
    steps: [
      'Gå til cellen som er nevnt. Velg den, trykk Delete og lagre. Står nummeret i en overskrift eller i navnet på filen, fjern det der.',
      'Nummeret kan ligge i eldre versjoner, i kopier og i e-post. Følg rutinen for personvernavvik der dere jobber, og spør personvernombudet hvis dere er i tvil.',
      'Kjør gpf på nytt. Haster det for de andre, kan plakatene lages uten teamet: gpf report --leave-out fjelldal',
    ],
  },
  'possible-identity-number': {
    title: 'Noe i filen kan være et fødselsnummer',
    why: 'Elleve sifre med en dato i kan være et fødselsnummer med en skrivefeil, eller ett som Excel har forkortet. Også det kan peke på en person, så gpf stopper. gpf har ikke lagret nummeret, ikke vist det noe sted og ikke laget andre filer.',
    steps: [
      'Gå til cellen som er nevnt. Velg den, trykk Delete og lagre. Står nummeret i navnet på filen eller arket, gi det et annet navn.',
      'Er det et fødselsnummer, kan det ligge i eldre versjoner, i kopier og i e-post. Følg rutinen for personvernavvik der dere jobber.',
      'Er det et annet nummer, som målingene trenger, skriv en bokstav rett foran det.',
      'Kjør gpf på nytt. Haster det for de andre, kan plakatene lages uten teamet: gpf report --leave-out fjelldal',
    ],
  },
  'person-column': {
    title: 'En kolonne er laget for opplysninger om personer',
    why: 'Målinger er bare antall. En kolonne for navn, fødselsdato eller journalnummer tyder på at filen er en liste over pasienter, og den skal ikke deles. gpf har ikke lagret det som står der, ikke vist det noe sted og ikke laget andre filer.',
    steps: [
      'Slett hele kolonnen: høyreklikk på bokstaven over den og velg Slett. Lagre filen.',
      'Er filen en liste over pasienter, la den ligge der den hører hjemme, og lag et nytt ark med bare antall.',
      'Er det navn på team og ikke på personer, kall kolonnen «team».',
      'Kolonnen kan ligge i eldre versjoner, i kopier og i e-post. Følg rutinen for personvernavvik der dere jobber.',
      'Kjør gpf på nytt. Haster det for de andre, kan plakatene lages uten teamet: gpf report --leave-out fjelldal',
    ],
  },
  'birth-date': {
    title: 'Noe i filen ser ut som en fødselsdato',
    why: 'En fødselsdato kan sammen med kommunen være nok til å kjenne igjen en person. gpf har ikke lagret datoen og viser den ikke i meldinger. Men den ligger i filen til noen fjerner den.',
    steps: [
      'Gå til cellen som er nevnt, slett datoen og lagre.',
      ifOfPatient,
      'Er det en annen dato, kan den stå, men da bør den ligge i kolonnen «periode» eller «dato».',
    ],
  },
  'phone-number': {
    title: 'Noe i filen ser ut som et telefonnummer',
    why: 'Et telefonnummer fører rett til en person og trengs ikke for å måle. gpf har ikke lagret nummeret og viser det ikke i meldinger. Men det ligger i filen til noen fjerner det.',
    steps: [
      'Gå til cellen som er nevnt, slett nummeret og lagre.',
      ifOfPatient,
      'Er det teamets eget, skriv det i feltet «Kontakt» i arket for plakattekster. Der kan det stå.',
    ],
  },
  'e-mail-address': {
    title: 'Noe i filen ser ut som en e-postadresse',
    why: 'En e-postadresse er ofte et navn og trengs ikke for å måle. gpf har ikke lagret adressen og viser den ikke i meldinger. Men den ligger i filen til noen fjerner den.',
    steps: [
      'Gå til cellen som er nevnt, slett adressen og lagre.',
      ifOfPatient,
      'Er det teamets egen, skriv den i feltet «Kontakt» i arket for plakattekster. Der kan den stå.',
    ],
  },
  'small-number': {
    title: 'Målinger med få pasienter er ikke vist',
    why: 'Er det få pasienter bak en måling, kan noen kjenne igjen en av dem. Derfor er målingen skjult av hensyn til personvernet i alt som vises for andre. Den er ikke slettet, og arket er som før.',
    steps: [
      'Ingenting må rettes.',
      'Vil dere at flere målinger skal vises, tell over lengre perioder, slik i gpf.yaml: step: quarter',
      internal,
    ],
  },
  'hidden-to-protect-another': {
    title: 'En måling er skjult så en annen ikke kan regnes ut',
    why: 'Vises alle pasienter og alle gruppene utenom én, kan den siste regnes ut. Derfor kan også grupper med mange pasienter være skjult av hensyn til personvernet. De er ikke slettet, og arket er som før.',
    steps: [
      'Ingenting må rettes.',
      'Vil dere at flere målinger skal vises, tell over lengre perioder, eller uten å dele i pasientgrupper.',
      internal,
    ],
  },
  'pooled-for-privacy': {
    title: 'Målingene er slått sammen til lengre perioder',
    why: 'Målepunktet gjelder noe som kan peke på en person, som en reinnleggelse. Er tallene små, blir hele serien slått sammen til lengre perioder, av hensyn til personvernet. Å skjule bare de små tallene ville gjort resultatet skjevt.',
    steps: [
      'Ingenting må rettes. Fortsett å levere for hver periode.',
      'Mangler noe først eller sist i en lang periode, kommer den med når den er hel.',
      internal,
    ],
  },
  'hidden-by-outcome': {
    title: 'Ingen av målingene er vist, fordi tallene er for små',
    why: 'Målepunktet gjelder noe som kan peke på en person, og tallene er små også når de slås sammen. Derfor er målinger, linje og lesning skjult av hensyn til personvernet. Arket er som før.',
    steps: [
      'Står det ikke hvor mange pasienter tallene gjelder, skriv antallet i kolonnen «nevner». Ellers må ingenting rettes.',
      internal,
      'Vil dere ha et diagram på plakaten, mål også noe som skjer oftere, for eksempel oppfølging etter utskrivning.',
    ],
  },
  'story-without-consent': {
    title: 'Pasientens ord er ikke vist uten samtykke',
    why: 'En historie kan kjennes igjen også uten navn, særlig i en liten kommune. Derfor kommer pasientens ord bare på plakaten når det er skrevet ned at pasienten har sagt ja, og hvor det gjelder.',
    steps: [
      'Spør pasienten om ordene kan stå på plakaten.',
      'Skriv datoen i feltet «Dato for samtykke» og «samling» eller «samling, nett» i feltet «Samtykket gjelder». I gpf.yaml heter det consent.',
      'Er samtykket utløpt eller trukket tilbake, tøm feltet.',
    ],
  },
};
