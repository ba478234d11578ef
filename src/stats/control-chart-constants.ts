/**
 * d2 for moving ranges of two: the mean range of two normal values is 1.128 standard deviations, so sigma is the average
 * moving range divided by 1.128.
 *
 * The textbooks' rounded value (exact: 2/√π = 1.12838), as in qicharts2 and qcc, so that limits equal those that people
 * compare with. Source: Montgomery DC. Statistical Quality Control, 6th ed. Wiley 2009, appendix VI (n = 2).
 */
export const rangeToSigma = 1.128;

/**
 * D4 for moving ranges of two: the upper 3 sigma limit of a moving range is 3.267 times the average one. It is also
 * where screening cuts. The textbooks' rounded value. Source: Montgomery 2009, appendix VI (n = 2).
 */
export const upperRangeFactor = 3.267;

/**
 * D4 for moving ranges of two with one decimal more (1 + 3 √(π / 2 − 1) = 3.26653): where an I′ chart cuts when it
 * screens. Source: qicharts2 0.8.1, whose I′ chart rounds so.
 */
export const upperWeightedRangeFactor = 3.2665;

/**
 * The median of numbers of cases between rare events as a part of their mean: ln 2, as the textbooks round it.
 *
 * Source: Provost LP, Murray SK. The Health Care Data Guide. Jossey-Bass 2011, page 228.
 */
// biome-ignore lint/suspicious/noApproximativeNumericConstant: rounded as in the source, so that lines agree with others.
export const medianPerMean = 0.693;

/**
 * The power that makes times between rare events, which are exponential, near to normal: y^(1/3.6).
 *
 * Source: Nelson LS. A control chart for parts-per-million nonconforming items. J Qual Technol 1994;26(3):239–240.
 */
export const timeBetweenPower = 3.6;
