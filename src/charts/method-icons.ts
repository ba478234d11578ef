import type { ReadSeries } from '../reading/read-series.ts';
import type { RuleSetId } from '../spc/rule-sets/index.ts';
import type { SeriesAnalysis, Variation } from '../spc/series-analysis.ts';

/** What an icon over a chart says. */
export type MethodIcon =
  | { readonly kind: 'variation'; readonly sign: 'high' | 'low' | 'common-cause'; readonly tone: IconTone }
  | { readonly kind: 'assurance'; readonly sign: NonNullable<SeriesAnalysis['assurance']>; readonly tone: IconTone };

/** Whether what an icon says is for the better, for the worse or neither. The sign tells it too, never the color alone. */
export type IconTone = 'better' | 'worse' | 'neutral' | 'quiet';

/** Rule sets whose readers look for icons: those of the NHS, *Making Data Count*. */
const hasIcons = {
  anhoej: false,
  nhs: true,
  perla: false,
  'western-electric': false,
  nelson: false,
} as const satisfies Readonly<Record<RuleSetId, boolean>>;

const tones = {
  improvement: 'better',
  deterioration: 'worse',
  high: 'neutral',
  low: 'neutral',
  changed: 'neutral',
  'common-cause': 'quiet',
} as const satisfies Readonly<Record<Variation, IconTone>>;

const assuranceTones = {
  'consistently-met': 'better',
  'consistently-missed': 'worse',
  inconsistent: 'quiet',
} as const satisfies Readonly<Record<NonNullable<SeriesAnalysis['assurance']>, IconTone>>;

/**
 * The icons of a series: of its variation and, where there is a goal, of its assurance. None where the rules have none,
 * and none where nothing may be said.
 */
export function methodIcons({ series, analysis }: ReadSeries): readonly MethodIcon[] {
  const { rules, variation, notJudged, assurance } = analysis;
  if (!hasIcons[rules] || notJudged !== null || variation === null) return [];
  const sign = signOf(variation, series.indicator.direction === 'down');
  return [
    { kind: 'variation', sign, tone: tones[variation] },
    ...(assurance === null ? [] : [{ kind: 'assurance', sign: assurance, tone: assuranceTones[assurance] } as const]),
  ];
}

/** On which side the newest point is out of the ordinary; better is low where less is better. */
function signOf(variation: Variation, lowIsBetter: boolean): 'high' | 'low' | 'common-cause' {
  if (variation === 'high' || variation === 'low') return variation;
  if (variation === 'improvement') return lowIsBetter ? 'low' : 'high';
  if (variation === 'deterioration') return lowIsBetter ? 'high' : 'low';
  return 'common-cause';
}
