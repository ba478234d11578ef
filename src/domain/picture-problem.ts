/** Why a picture is left out of a poster; `drawing` is an SVG with something in it that gpf refuses. */
export const pictureProblems = [
  'no-file',
  'too-large',
  'not-a-picture',
  'damaged',
  'too-many-pixels',
  'drawing',
] as const;
export type PictureProblem = (typeof pictureProblems)[number];
