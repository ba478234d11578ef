import type { Page } from 'playwright-core';

interface DomNode {
  readonly nodeId: number;
  readonly localName: string;
  readonly children?: readonly DomNode[];
}

const withDescendants = (node: DomNode): readonly DomNode[] => [
  node,
  ...(node.children ?? []).flatMap(withDescendants),
];

/** The fonts that the browser drew the texts of a picture with, each once: `Source Sans 3, of the page`. */
export async function fontsOfTexts(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const texts = withDescendants(root).filter(({ localName }) => localName === 'text');
  const fonts = new Set<string>();
  for (const { nodeId } of texts) {
    const used = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName, isCustomFont } of used.fonts)
      fonts.add(`${familyName}, of the ${isCustomFont ? 'page' : 'machine'}`);
  }
  await session.detach();
  return [...fonts].toSorted();
}
