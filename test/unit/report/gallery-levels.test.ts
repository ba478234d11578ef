import { describe, expect, it } from 'vitest';
import { nb } from '../../../src/language/nb.ts';
import { renderGallery } from '../../../src/report/html/render-gallery.ts';

describe('index.html', () => {
  const page = { network: null, teams: [], findings: [] };

  it('links the sheets of the levels over the teams', () => {
    const levels = [{ title: 'Partnerskapsmøtet: <Det vi har målt>', path: 'partnership.svg' }];
    const html = renderGallery({ ...page, levels }, nb);
    expect(html).toContain('href="partnership.svg"');
    expect(html).toContain('Partnerskapsmøtet: &lt;Det vi har målt&gt;');
  });

  it('has no list of sheets where there are none', () => {
    expect(renderGallery(page, nb)).not.toContain('class="levels"');
  });
});
