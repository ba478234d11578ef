import type { PatientGroup } from '../../domain/patient-group.ts';
import { escapeXml } from '../../escaping/escape-xml.ts';
import { signalIds } from '../../language/page-texts.ts';
import type { Gallery, GallerySeries, GalleryWords } from './gallery.ts';
import { everybody } from './render-series.ts';
import { signalOf } from './signal-of.ts';

interface Choice {
  readonly value: string;
  readonly told: string;
}

/** The fields that the script filters by, shown by it alone. A field with fewer than two choices would filter nothing. */
export function renderFilters(gallery: Gallery, words: GalleryWords): string {
  const { teams, together } = gallery;
  const { filter } = words.texts;
  const all = [...together, ...teams.flatMap(({ series }) => series)];
  if (all.length === 0) return '';
  const named = teams.map(({ team }) => ({ value: team.id, told: team.name }));
  const fields = [
    renderSelect('team', filter.team, named, words),
    renderSelect('goal', filter.goal, goalsOf(all, gallery, words), words),
    renderSelect('signal', filter.signal, signalsOf(all, words), words),
    renderSelect('group', filter.group, groupsOf(all, words), words),
  ];
  return `<form id="filters" role="search" aria-label="${escapeXml(filter.label)}" data-needs-script hidden>
<label class="words">${escapeXml(filter.search)} <input type="search" name="q" autocomplete="off" spellcheck="false"></label>
${fields.filter((field) => field !== '').join('\n')}
<button type="reset">${escapeXml(filter.clear)}</button>
<p id="counted" role="status" data-counted="${escapeXml(filter.counted)}" data-none="${escapeXml(filter.none)}"></p>
</form>`;
}

function renderSelect(name: string, label: string, choices: readonly Choice[], { texts }: GalleryWords): string {
  if (choices.length < 2) return '';
  const options = [{ value: '', told: texts.filter.all }, ...choices].map(
    ({ value, told }) => `<option value="${escapeXml(value)}">${escapeXml(told)}</option>`,
  );
  return `<label>${escapeXml(label)} <select name="${name}">${options.join('')}</select></label>`;
}

function goalsOf(
  all: readonly GallerySeries[],
  { effectGoals }: Gallery,
  { messages }: GalleryWords,
): readonly Choice[] {
  const served = effectGoals.filter(({ id }) => all.some(({ series }) => series.indicator.effectGoals.includes(id)));
  return served.map(({ id, code, short }) => ({ value: id, told: `${code} ${short[messages.id]}` }));
}

function signalsOf(all: readonly GallerySeries[], { texts }: GalleryWords): readonly Choice[] {
  const found = signalIds.filter((id) => all.some(({ reading }) => signalOf(reading) === id));
  return found.map((id) => ({ value: id, told: texts.signals[id] }));
}

function groupsOf(all: readonly GallerySeries[], { messages, texts }: GalleryWords): readonly Choice[] {
  const found = [...new Set(all.map(({ series }) => series.patientGroup))];
  const groups = found.filter((group): group is PatientGroup => group !== null).toSorted();
  const whole = found.includes(null) ? [{ value: everybody, told: texts.filter.everybody }] : [];
  return [...whole, ...groups.map((group) => ({ value: group, told: messages.patientGroups[group] }))];
}
