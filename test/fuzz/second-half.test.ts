import { describe } from 'vitest';
import { checkSpoiledFiles } from './check-spoiled-files.ts';

describe('spoiled files', () => checkSpoiledFiles({ part: 1, parts: 2 }));
