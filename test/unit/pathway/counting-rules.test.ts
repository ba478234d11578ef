import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../../src/domain/ids.ts';
import { columnsOfIndicator } from '../../../src/pathway/columns-of-indicator.ts';
import { countPathways } from '../../../src/pathway/count-pathways.ts';
import { countingRules } from '../../../src/pathway/indicators/index.ts';
import { packagedCatalogue } from '../catalogue/packaged-catalogue.ts';
import { countOne } from './count-one.ts';
import { date, makePathway } from './make-pathway.ts';

const ids = Object.keys(countingRules);
const counted = packagedCatalogue.indicators.filter(({ id }) => ids.includes(id));

describe('the rules of counting', () => {
  it('are those of indicators of the catalogue, in its order', () => {
    expect(ids).toEqual(counted.map(({ id }) => id));
  });

  it('are there for every indicator but those that an HPH sheet does not tell', () => {
    const others = packagedCatalogue.indicators.filter(({ id }) => !ids.includes(id));
    expect(others.map(({ code }) => code)).toEqual(['E1-02', 'E1-03', 'E1-04', 'E3-03', 'E3-04', 'E4-04', 'B-01']);
  });

  it('give a mean where the catalogue says that the measure is a value, and counts elsewhere', () => {
    for (const { id, measure } of counted) {
      const { value } = countingRules[id as string as keyof typeof countingRules].tell(3, 2);
      expect([id, value]).toEqual([id, measure === 'value' ? 1.5 : null]);
    }
  });

  it('wait as many days as the catalogue says', () => {
    const both = { discharged: '2022-03-01', home: '2022-03-01', medication_help: 'ja', days_home: 20 };
    for (const { id, followUpDays } of counted) {
      if (followUpDays === null) continue;
      const through = (days: number) => new Date(Date.UTC(2022, 2, 1 + days)).toISOString().slice(0, 10);
      const indicator = id as string as keyof typeof countingRules;
      expect([id, countOne(indicator, both, through(followUpDays - 1))]).toEqual([id, 'time-not-up']);
      expect(countOne(indicator, both, through(followUpDays))).toMatch(/^\d+\/1$/);
    }
  });

  it('name the columns that each cannot be counted without', () => {
    expect(columnsOfIndicator('fastlege-14-dager' as IndicatorId)).toEqual(['discharged', 'home', 'gp']);
    expect(columnsOfIndicator('sjekkliste-ved-forverring' as IndicatorId)).toEqual(['decline', 'hph4']);
    expect(columnsOfIndicator('samhandlingsavvik' as IndicatorId)).toEqual([]);
    for (const id of ids) expect(columnsOfIndicator(id as IndicatorId).length).toBeGreaterThan(0);
  });

  it('count one pathway through all of the chain as its sheet tells it', () => {
    const whole = makePathway({
      ready: '2022-03-01',
      epikrise: '2022-03-03',
      medication_list: '2022-03-03',
      joint_planning: '2022-03-02',
      discharged: '2022-03-03 11:00',
      epikrise_in_hand: 'ja',
      hph1: '2022-03-02',
      home: '2022-03-03 13:00',
      medication_help: 'ja',
      what_matters: 'ja',
      hph2: '2022-03-06',
      reconciled: '2022-03-07',
      gp: '2022-03-18',
      hph3: 'nei',
      function_assessed: '2022-03-06',
      function_start: 3,
      psfs_start: 3,
      decline: ['2022-03-20 22:00'],
      hph4: ['2022-03-21'],
      admission_message: ['2022-03-24 09:00'],
      hph6: ['2022-03-24 12:30'],
      readmitted: '2022-04-03',
      acute: true,
      hph5: '2022-03-31',
      function_week4: 4,
      psfs_week4: 5,
      days_home: 30,
    });
    const { rows, leftOut } = countPathways([whole], { step: 'quarter', through: date('2022-04-30') });
    expect(rows.map((row) => `${row.indicator} ${row.numerator ?? row.value}/${row.denominator}`)).toEqual([
      'hva-er-viktig 1/1',
      'epikrise-og-legemiddelliste 1/1',
      'forberedt-hjemkomst 1/1',
      'sykepleier-3-dager 1/1',
      'fastlege-14-dager 0/1',
      'fireukerssamtale 1/1',
      'tre-av-fire-sjekklister 1/1',
      'sjekkliste-ved-forverring 1/1',
      'legemiddelsamstemming-3-dager 0/1',
      'informasjon-til-sykehus-3-timer 0/1',
      'epikrise-til-pasienten 1/1',
      'reinnleggelse-30-dager 0/1',
      'overliggerdoegn 2/1',
      'funksjonsvurdering-4-uker 1/1',
      'funksjon-etter-4-uker 0/1',
      'selvvalgte-aktiviteter 2/1',
      'dager-hjemme 30/1',
      'utskrivning-planlagt-sammen 1/1',
    ]);
    expect(leftOut).toEqual([]);
  });
});
