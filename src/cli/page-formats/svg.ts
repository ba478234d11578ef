import type { PageFormat } from './page-format.ts';

/** The page as it was composed. */
export const svg: PageFormat = { id: 'svg', write: async (page) => page.svg };
