import type { MeasureFindings } from '../../../../domain/finding-args/measures.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

const save = 'Vel Fil → Lagre.';

export const measures: FindingExplanationsOf<MeasureFindings> = {
  'numerator-exceeds-denominator': {
    title: 'Teljaren er større enn nemnaren',
    why: 'Teljaren er ein del av nemnaren: dei det vart gjort for, av alle det gjaldt. Er teljaren størst, blir prosenten over 100, og diagrammet viser noko som ikkje kan stemme.',
    steps: [
      'Gå til cella som er nemnd, og sjå på teljar og nemnar i rada.',
      'Har tala bytt plass, byt dei tilbake. Elles tel på nytt i kjelda.',
      save,
    ],
  },
  'zero-denominator': {
    title: 'Nemnaren er null, men det er ikkje teljaren',
    why: 'Nemnaren seier kor mange det gjaldt. Er ingen med i nemnaren, kan heller ingen vere med i teljaren, og det går ikkje an å rekne ut prosenten.',
    steps: [
      'Finn ut kor mange det gjaldt i perioden, og skriv talet i nemnaren.',
      'Var det ingen, skriv 0 i både teljar og nemnar. Kurva får eit hol der, og det er rett.',
      save,
    ],
  },
  'value-out-of-range': {
    title: 'Verdien er utanfor det som er mogleg',
    why: 'Ein del kan ikkje vere over 100 %, og det kan ikkje gå færre enn 0 dagar mellom to hendingar. Eitt slikt tal dreg med seg linja og grensene i heile diagrammet.',
    steps: [
      'Sjå etter eit minusteikn, ein null for mykje eller eit komma på feil plass.',
      'Sjekk at talet er i den eininga målepunktet bruker. Ho står i «gpf indicators».',
      save,
    ],
  },
  'value-disagrees': {
    title: 'Verdien stemmer ikkje med teljar og nemnar',
    why: 'Rada seier det same på to måtar, og dei er ikkje samde. Det er teljar og nemnar som gjeld, så plakaten kan vise noko anna enn det de trur de har levert.',
    steps: [
      'Sjekk teljar og nemnar mot kjelda.',
      'Tøm cella i kolonna «verdi»: vel ho og trykk Delete. gpf reknar ut prosenten sjølv.',
      save,
    ],
  },
  'scale-change': {
    title: 'Tala ser ut til å ha bytt eining',
    why: 'Når nokon går over frå timar til minutt, eller frå del til prosent, hoppar kurva utan at noko er endra for pasientane. Det kan bli lese som teikn på reell endring.',
    steps: [
      'Sjå på tala like før og like etter perioden som er nemnd.',
      'Er eininga bytt, rekn om dei gamle tala, så alle står i same eining.',
      'Er hoppet ekte, kan tala stå.',
    ],
  },
  'constant-denominator': {
    title: 'Nemnaren er den same i kvar måling',
    why: 'Talet på pasientar pleier å variere frå periode til periode. Er nemnaren alltid lik, kan han vere kopiert, eller berre nokre av pasientane kan vere talde med. Då viser ikkje prosenten korleis det gjekk for alle.',
    steps: [
      'Spør den som tel: er det alle pasientane, eller eit fast tal?',
      'Er det alle, skriv rett nemnar i kvar rad.',
      'Er det eit fast tal, til dømes dei ti første kvar månad, kan det stå.',
    ],
  },
  ceiling: {
    title: 'Alle målingane ligg i den eine enden av skalaen',
    why: 'Når alle målingane er 100 % eller 0 heilt frå starten, kan ikkje diagrammet vise om noko endrar seg. Kanskje er berre dei som fekk tiltaket talde med, eller 0 kan vere skrive der det ikkje vart målt.',
    steps: [
      'Sjå kva som skal teljast i teljar og nemnar: skriv «gpf indicators» og koden for målepunktet.',
      'Ta med alle i nemnaren, også dei det ikkje vart gjort for.',
      'Vart det ikkje målt, skriv «ikkje målt» i staden for 0.',
      'Stemmer tala, kan dei stå.',
    ],
  },
  'same-value-repeated': {
    title: 'Dei same tala står i fleire målingar på rad',
    why: 'Heilt like tal gong på gong kan kome av at ei rad er kopiert og ikkje fylt ut på nytt. Då viser diagrammet ei ro som ingen har målt.',
    steps: [
      'Samanlikn radene med kjelda.',
      'Skriv dei rette tala, og «ikkje målt» der det ikkje vart målt.',
      'Stemmer tala, kan dei stå.',
    ],
  },
  'too-few-points': {
    title: 'Serien har for få målingar til å lese utviklinga',
    why: 'Med få målingar kan slump sjå ut som endring. gpf teiknar målingane, men seier ikkje noko om utviklinga før det er nok av dei.',
    steps: [
      'Hald fram med å måle like ofte som før.',
      'Har de eldre tal som er talde på same måten, legg dei til i arket.',
    ],
  },
  'too-few-teams': {
    title: 'For få team har målt det same til eit felles diagram',
    why: 'I diagrammet til nettverket er teljarar og nemnarar frå fleire team lagde saman. Med berre to team kunne kvart av dei trekkje frå sitt eige tal og sjå talet til det andre. Difor trengst minst tre. Gjennomsnitt kan berre leggjast saman når talet på pasientar står i kolonnen «nemnar», og dagar mellom hendingar kan ikkje leggjast saman. Det eige diagrammet til kvart team er som før.',
    steps: [
      'Avtal i nettverket kva målepunkt alle skal måle, og kor ofte.',
      'Bruk same namn på målepunktet i alle arka.',
      'Skriv både teljar og nemnar, og ikkje berre prosent.',
    ],
  },
  'follow-up-time-not-up': {
    title: 'Perioden kan ikkje vere ferdig talt enno',
    why: 'Nokre målepunkt ventar på det som kan skje i dagane etterpå, som ei reinnlegging. Tel de perioden for tidleg, er ikkje alt kome med, og den siste målinga viser eit anna tal enn ho endar på.',
    steps: [
      'Vent til tida er ute for alle i perioden, og tel på nytt.',
      'Skriv dei nye tala i rada.',
      'Vil de levere no, slett rada for perioden: høgreklikk på radnummeret og vel Slett. Legg ho inn att seinare.',
    ],
  },
};
