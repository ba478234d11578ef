import type { SharingTexts } from '../sharing-texts.ts';

export const sharing: SharingTexts = {
  title: 'Eksempler som kan deles',
  consent:
    'Her står bare team som har sagt ja til å vises på nett (share.web i gpf.yaml). De står i alfabetisk rekkefølge, og ingen er rangert. Alt er hentet fra målingene og teamenes egne tekster. Vis teksten til teamet før dere deler den.',
  improved: 'Forbedringer som har holdt seg',
  improvedLead: (least) =>
    `Minst ${least} målinger etter endringen, tegn på reell endring til det bedre, og målet nådd og holdt der teamet har et mål. Reglene sier ikke hva som er årsaken.`,
  nobodyImproved: 'Ingen av teamene som har sagt ja, har en slik forbedring ennå.',
  tried: 'Dette prøvde vi, og dette lærte vi',
  triedLead:
    'Team uten sikker forbedring, team der målet ikke er nådd ennå, og team der det er for tidlig å lese. Også dette er verdt å dele.',
  noChanges: 'Teamet har ikke skrevet ned noe tiltak med dato.',
};
