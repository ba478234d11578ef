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
 * The power that makes times between rare events, which are exponential, near to normal: y^(1/3.6).
 *
 * Source: Nelson LS. A control chart for parts-per-million nonconforming items. J Qual Technol 1994;26(3):239–240.
 */
export const timeBetweenPower = 3.6;
