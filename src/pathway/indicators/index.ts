import type { CountingRule } from '../counting-rule.ts';
import { daysAtHome } from './dager-hjemme.ts';
import { papersBeforeLeaving } from './epikrise-og-legemiddelliste.ts';
import { summaryInHand } from './epikrise-til-pasienten.ts';
import { doctorWithin14Days } from './fastlege-14-dager.ts';
import { talkAfterFourWeeks } from './fireukerssamtale.ts';
import { preparedHomecoming } from './forberedt-hjemkomst.ts';
import { functionKept } from './funksjon-etter-4-uker.ts';
import { functionAssessed } from './funksjonsvurdering-4-uker.ts';
import { whatMatters } from './hva-er-viktig.ts';
import { informationWithin3Hours } from './informasjon-til-sykehus-3-timer.ts';
import { reconciledWithin3Days } from './legemiddelsamstemming-3-dager.ts';
import { nightsReady } from './overliggerdoegn.ts';
import { readmittedWithin30Days } from './reinnleggelse-30-dager.ts';
import { selfChosenActivities } from './selvvalgte-aktiviteter.ts';
import { listAtDecline } from './sjekkliste-ved-forverring.ts';
import { nurseWithin3Days } from './sykepleier-3-dager.ts';
import { threeOfFourLists } from './tre-av-fire-sjekklister.ts';
import { plannedTogether } from './utskrivning-planlagt-sammen.ts';

/**
 * How each indicator that HPH sheets can tell is counted, under the catalogue's id and in the catalogue's order. A new one
 * is a file beside this and an entry here.
 */
export const countingRules = {
  'hva-er-viktig': whatMatters,
  'epikrise-og-legemiddelliste': papersBeforeLeaving,
  'forberedt-hjemkomst': preparedHomecoming,
  'sykepleier-3-dager': nurseWithin3Days,
  'fastlege-14-dager': doctorWithin14Days,
  fireukerssamtale: talkAfterFourWeeks,
  'tre-av-fire-sjekklister': threeOfFourLists,
  'sjekkliste-ved-forverring': listAtDecline,
  'legemiddelsamstemming-3-dager': reconciledWithin3Days,
  'informasjon-til-sykehus-3-timer': informationWithin3Hours,
  'epikrise-til-pasienten': summaryInHand,
  'reinnleggelse-30-dager': readmittedWithin30Days,
  overliggerdoegn: nightsReady,
  'funksjonsvurdering-4-uker': functionAssessed,
  'funksjon-etter-4-uker': functionKept,
  'selvvalgte-aktiviteter': selfChosenActivities,
  'dager-hjemme': daysAtHome,
  'utskrivning-planlagt-sammen': plannedTogether,
} as const satisfies Readonly<Record<string, CountingRule>>;

export type CountedIndicatorId = keyof typeof countingRules;
