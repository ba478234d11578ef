import { describe } from 'vitest';
import { checkCounterexamples, checkSpoiledFiles } from './check-spoiled-files.ts';

describe('spoiled files', () => checkSpoiledFiles({ part: 0, parts: 2 }));

describe('files that once were counterexamples', checkCounterexamples);
