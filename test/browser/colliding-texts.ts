import type { Scene, SceneBox } from './read-scene.ts';

/** Less than this is not seen, in millimeters. */
const hair = 0.05;

const overlap = (a: SceneBox, b: SceneBox): boolean =>
  a.x + hair < b.x + b.width &&
  b.x + hair < a.x + a.width &&
  a.y + hair < b.y + b.height &&
  b.y + hair < a.y + a.height;

const isInside = (inner: SceneBox, outer: SceneBox): boolean =>
  inner.x >= outer.x - hair &&
  inner.y >= outer.y - hair &&
  inner.x + inner.width <= outer.x + outer.width + hair &&
  inner.y + inner.height <= outer.y + outer.height + hair;

/** Every text of a scene that lies over another or leaves the page, in words. */
export function collidingTexts({ page, elements }: Scene): readonly string[] {
  const texts = elements.filter(({ tag, text }) => tag === 'text' && text.trim() !== '');
  return texts.flatMap((one, index) => [
    ...(isInside(one.box, page) ? [] : [`"${one.text}" leaves the page`]),
    ...texts
      .slice(index + 1)
      .filter((other) => overlap(one.box, other.box))
      .map((other) => `"${one.text}" over "${other.text}" in ${one.slot}`),
  ]);
}
