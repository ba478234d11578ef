import type { PosterWords } from '../language/poster-words.ts';
import type { PageContent, SlotContent } from './page-content.ts';
import type { ToldPicture } from './picture.ts';

/** What tells whose a page is, and where there is more; null where there is none. */
export interface Signs {
  readonly logo: ToldPicture | null;
  /** `https://…`. */
  readonly address: string | null;
}

/** A page with its logo, and its address as a QR code and in small letters. */
export function addSigns(page: PageContent, { logo, address }: Signs, words: Pick<PosterWords, 'qrCode'>): PageContent {
  const picture: SlotContent | null = logo && { body: { kind: 'picture', told: logo } };
  const code: SlotContent | null = address === null ? null : codeOf(address, words);
  return { ...page, slots: { ...page.slots, ...(picture && { logo: picture }), ...(code && { qr: code }) } };
}

function codeOf(address: string, words: Pick<PosterWords, 'qrCode'>): SlotContent {
  const shown = address.replace(/^https:\/\//, '').replace(/\/$/, '');
  return { body: { kind: 'qr', address, alt: words.qrCode(shown) }, note: shown };
}
