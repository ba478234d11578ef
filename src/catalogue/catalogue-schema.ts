import * as z from 'zod';
import { directions } from '../domain/direction.ts';
import { indicatorStatuses, indicatorTypes, measures } from '../domain/indicator.ts';

const text = z.string().min(1);
const asciiId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const localized = z.strictObject({ nb: text, nn: text, en: text });

const effectGoal = z.strictObject({
  id: asciiId,
  code: text,
  name: localized,
  short: localized,
  source: text,
});

const hphStep = z.strictObject({
  id: asciiId,
  code: text.nullable(),
  name: localized,
  trigger: z.enum(['time', 'event', 'daily']),
  source: text,
});

const indicator = z.strictObject({
  id: asciiId,
  code: text,
  aliases: z.array(text),
  name: localized,
  numerator: localized,
  denominator: localized,
  headline: localized,
  measure: z.enum(measures).default('share'),
  per: z.number().positive().default(1),
  unit: localized.optional(),
  direction: z.enum(directions),
  chart: z.enum(['run', 't']).optional(),
  minimumDenominator: z.int().positive().optional(),
  /** Codes of effect goals. */
  effectGoals: z.array(text).default([]),
  hphSteps: z.array(text).default([]),
  type: z.enum(indicatorTypes),
  followUpDays: z.int().positive().nullable().default(null),
  sensitive: z.boolean().default(false),
  marksWhatMattersDay: z.boolean().default(false),
  status: z.enum(indicatorStatuses),
  source: text,
});

/** The municipalities of a county that belong to one health trust: `5628 Tana / Deatnu < 5441 Tana 2024`. */
const municipalities = z.strictObject({
  county: text,
  area: text,
  municipalities: z.array(z.string().regex(/^\d{4} \S/)),
});

/** What the packaged catalogue's four files hold; strict, so that a misspelled key cannot pass. */
export const catalogueSchema = z.strictObject({
  effectGoals: z.array(effectGoal),
  hphSteps: z.array(hphStep),
  indicators: z.array(indicator),
  municipalities: z.array(municipalities),
});

/** The files as they are written, defaults filled in. */
export type CatalogueFiles = z.output<typeof catalogueSchema>;
