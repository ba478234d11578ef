import { parse } from 'yaml';
import * as z from 'zod';
import type { KnownNetwork } from '../domain/known-network.ts';
import { languageIds } from '../domain/language-id.ts';
import { everywhere } from './everywhere.ts';

const text = z.string().min(1);

const network = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  name: z.union([text, z.strictObject({ nb: text, nn: text, en: text })]),
  firstGathering: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .nullable()
    .default(null),
  healthTrustAreas: z.array(text).min(1),
  language: z.enum(languageIds),
  source: text,
});

/**
 * Reads the packaged list of learning networks, as YAML or as JSON of the same. Errors: throws where our own file does not
 * follow the schema.
 */
export function readNetworks(file: string): readonly KnownNetwork[] {
  const networks = z.array(network).parse(parse(file), { jitless: true });
  return networks.map(({ name, ...others }) => ({
    ...others,
    name: typeof name === 'string' ? everywhere(name) : name,
  }));
}
