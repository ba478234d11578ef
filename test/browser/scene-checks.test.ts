import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../cli/run-gpf.ts';
import { contrastBetween, readColor } from '../factories/contrast-between.ts';
import { collidingTexts } from './colliding-texts.ts';
import { describeInChromium } from './describe-in-chromium.ts';
import { faintMarks } from './faint-marks.ts';
import { fontsOfTexts } from './fonts-of-texts.ts';
import { readScene } from './read-scene.ts';

/** A picture of a hundred millimeters on white, with what is said in its one slot. */
async function picture(drawn: string, decoration = ''): Promise<string> {
  const path = join(await newFolder(), 'bilde.svg');
  await writeFile(
    path,
    `<svg xmlns="http://www.w3.org/2000/svg" width="100mm" height="100mm" viewBox="0 0 100 100" role="img">
<rect width="100" height="100" fill="#fff"/><g>${decoration}</g>
<g font-family="serif"><g id="gpf.slot" font-size="5">${drawn}</g></g></svg>`,
  );
  return path;
}

describe('the contrast of two colors', () => {
  it.each([
    ['#000000', '#FFFFFF', 21],
    ['#777777', '#FFFFFF', 4.48],
    ['#0072B2', '#FFFFFF', 5.19],
    ['#D55E00', '#FFFFFF', 3.87],
    ['#E69F00', '#FFFFFF', 2.25],
    ['#FFFFFF', '#009E73', 3.42],
    ['#0B4F5C', '#0B4F5C', 1],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrastBetween(readColor(one), readColor(other))).toBeCloseTo(ratio, 2);
  });
});

describeInChromium('what is looked for in a drawn page', (open) => {
  const sceneOf = async (drawn: string, decoration?: string) => {
    const file = await open(await picture(drawn, decoration));
    const scene = await readScene(file.page);
    await file.close();
    return scene;
  };

  it('is every text too faint for what is behind it, also where that is a panel, a disk or a line', async () => {
    const scene = await sceneOf(
      `<text x="10" y="10" fill="#777">faint</text><text x="10" y="20" fill="#000">fine</text>
       <circle cx="20" cy="40" r="10" fill="#0B4F5C"/><text x="15" y="42" fill="#000">on</text>
       <text x="10" y="70" fill="#fff" opacity="0.4">half</text><text x="60" y="70" fill="#fff">full</text>
       <path d="M10 88H90" stroke="#16323A" fill="none"/><text x="20" y="90" fill="#16323A">line</text>`,
      '<rect y="60" width="100" height="20" fill="#16323A"/>',
    );
    const said = faintMarks(scene);
    expect(said.map((line) => line.split(' in ')[0])).toEqual(['"faint"', '"on"', '"half"', '"line"']);
    expect(said[0]).toContain('4.48:1 on 255,255,255,1');
  });

  it('is every mark too faint by both fill and outline, but not the pale ground, the grid and what it lies over', async () => {
    const scene = await sceneOf(
      `<rect id="band" x="10" y="10" width="50" height="50" fill="#EEF3F3"/><path d="M0 30H90" stroke="#C5D2D4"/>
       <circle cx="20" cy="20" r="3" fill="#7F9095"/><circle cx="80" cy="20" r="3" fill="#7F9095"/>
       <path d="M15 40H50" fill="none" stroke="#0B4F5C"/><circle cx="30" cy="40" r="3" fill="#0B4F5C" stroke="#fff"/>
       <circle cx="40" cy="50" r="3" fill="#fff" stroke="#0B4F5C"/><circle cx="50" cy="50" r="3" fill="#ddd" stroke="#ccc"/>`,
    );
    const said = faintMarks(scene);
    expect(said).toHaveLength(2);
    expect(said[0]).toContain('2.96:1 on 238,243,243,1');
    expect(said[1]).toMatch(/^circle of 221,221,221,1 fill and 204,204,204,1 outline/);
  });

  it('is every text over another or off the page', async () => {
    const scene = await sceneOf(
      '<text x="10" y="10">one</text><text x="12" y="12">two</text><text x="10" y="30">three</text><text x="95" y="50">four</text>',
    );
    expect(collidingTexts(scene)).toEqual(['"one" over "two" in gpf.slot', '"four" leaves the page']);
  });

  it('is a text in a font of the machine', async () => {
    const file = await open(await picture('<text x="10" y="10">one</text>'));
    expect(await fontsOfTexts(file.page)).toEqual([expect.stringMatching(/, of the machine$/)]);
    await file.close();
  });

  it('is what a page asks for and what it says', async () => {
    const path = await picture('<image href="bilde.png" width="10" height="10"/>');
    const file = await open(path);
    await file.page.evaluate(() => console.warn('careful'));
    expect(file.requests).toEqual([expect.stringMatching(/bilde\.png$/)]);
    expect(file.messages).toContain('warning: careful');
    await file.close();
  });
});
