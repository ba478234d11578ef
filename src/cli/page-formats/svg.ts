import type { PageFormat } from './page-format.ts';

/** The page as it was composed. */
export const svg: PageFormat = { id: 'svg', takes: null, proofs: false, open: async () => (page) => page.svg };
