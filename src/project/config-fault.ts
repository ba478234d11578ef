import type { ConfigProblem } from '../domain/config-problem.ts';
import type { TeamId } from '../domain/ids.ts';
import type { ConsentLack } from './why-voice-is-hidden.ts';

/** Where a key of gpf.yaml stands: the keys and list positions that lead to it. */
export type ConfigPath = readonly (string | number)[];

/**
 * What is wrong at a place of gpf.yaml. The path of an unknown or missing key is that of the map around it; else it is
 * that of the value.
 */
export type ConfigFault =
  | { readonly kind: 'invalid'; readonly path: ConfigPath; readonly problem: ConfigProblem }
  | { readonly kind: 'unknown-series'; readonly path: ConfigPath; readonly what: 'team' | 'unit' | 'indicator' }
  | {
      readonly kind: 'story-without-consent';
      readonly path: ConfigPath;
      readonly team: TeamId;
      readonly reason: ConsentLack;
    };
