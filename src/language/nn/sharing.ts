import type { SharingTexts } from '../sharing-texts.ts';

export const sharing: SharingTexts = {
  title: 'Døme som kan delast',
  consent:
    'Her står berre team som har sagt ja til å visast på nett (share.web i gpf.yaml). Dei står i alfabetisk rekkjefølgje, og ingen er rangerte. Alt er henta frå målingane og teksta til teama sjølve. Vis teksta til teamet før de deler ho.',
  improved: 'Forbetringar som har halde seg',
  improvedLead: (least) =>
    `Minst ${least} målingar etter endringa, teikn på reell endring til det betre, og målet nådd og halde der teamet har eit mål. Reglane seier ikkje kva som er årsaka.`,
  nobodyImproved: 'Ingen av teama som har sagt ja, har ei slik forbetring enno.',
  tried: 'Dette prøvde vi, og dette lærte vi',
  triedLead:
    'Team utan sikker forbetring, team der målet ikkje er nådd enno, og team der det er for tidleg å lese. Dette er òg verdt å dele.',
  noChanges: 'Teamet har ikkje skrive ned noko tiltak med dato.',
};
