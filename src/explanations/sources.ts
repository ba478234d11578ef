/** The books, papers and programs that explanations cite; each stands once. */
export const sources = {
  anhoejOlesen:
    'Anhøj J, Olesen AV. Run charts revisited: a simulation study of run chart rules for detection of non-random variation in health care processes. PLoS ONE 2014;9(11):e113825. doi:10.1371/journal.pone.0113825',
  anhoejValue:
    'Anhøj J. Diagnostic value of run chart analysis: using likelihood ratios to compare run chart rules on simulated data series. PLoS ONE 2015;10(3):e0121349. doi:10.1371/journal.pone.0121349',
  anhoejWentzelLarsen:
    'Anhøj J, Wentzel-Larsen T. Sense and sensibility: on the diagnostic value of control chart rules for detection of shifts in time series data. BMC Med Res Methodol 2018;18:100. doi:10.1186/s12874-018-0564-0',
  benneyan:
    'Benneyan JC. Number-between g-type statistical quality control charts for monitoring adverse events. Health Care Manag Sci 2001;4(4):305–318. doi:10.1023/A:1011846412909',
  laney: 'Laney DB. Improved control charts for attributes. Qual Eng 2002;14(4):531–537. doi:10.1081/QEN-120003555',
  mohammed:
    'Mohammed MA, Worthington P, Woodall WH. Plotting basic control charts: tutorial notes for healthcare practitioners. Qual Saf Health Care 2008;17(2):137–145. doi:10.1136/qshc.2004.012047',
  montgomery: (section: string) =>
    `Montgomery DC. Introduction to Statistical Quality Control, 6th ed. Wiley 2009, section ${section}`,
  montgomeryFactors: 'Montgomery DC. Introduction to Statistical Quality Control, 6th ed. Wiley 2009, appendix VI',
  nelsonScreening:
    'Nelson LS. Control charts for individual measurements. J Qual Technol 1982;14(3):172–173. doi:10.1080/00224065.1982.11978811',
  nelsonTests: 'Nelson LS. The Shewhart control chart: tests for special causes. J Qual Technol 1984;16(4):237–239',
  nelsonTimes:
    'Nelson LS. A control chart for parts-per-million nonconforming items. J Qual Technol 1994;26(3):239–240',
  nhsPlotTheDots:
    'NHS-R Community. NHSRplotthedots 0.2.2: draw XmR charts for NHS Making Data Count. doi:10.32614/CRAN.package.NHSRplotthedots',
  qicharts2: 'Anhøj J. qicharts2 0.8.1: quality improvement charts. doi:10.32614/CRAN.package.qicharts2',
  perla:
    'Perla RJ, Provost LP, Murray SK. The run chart: a simple analytical tool for learning from variation in healthcare processes. BMJ Qual Saf 2011;20(1):46–51. doi:10.1136/bmjqs.2009.037895',
  schilling:
    'Schilling MF. The surprising predictability of long runs. Math Mag 2012;85(2):141–149. doi:10.4169/math.mag.85.2.141',
  shewhart: 'Shewhart WA. Economic Control of Quality of Manufactured Product. Van Nostrand 1931, part VI',
  swedEisenhart:
    'Swed FS, Eisenhart C. Tables for testing randomness of grouping in a sequence of alternatives. Ann Math Stat 1943;14(1):66–87. doi:10.1214/aoms/1177731494',
  taylor:
    'Taylor WA. Normalized individuals (IN) control chart. 2017, sections 1–2, variation.com/normalized-individuals-control-chart',
  westernElectric: 'Western Electric Company. Statistical Quality Control Handbook. Indianapolis 1956, pp. 23–28',
} as const;
