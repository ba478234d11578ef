// What index.html does besides being read: it filters, opens posters large, and tells the numbers of a chart's points.
// Without this script the page says the same. It fetches nothing, keeps nothing, and knows no words: those stand in the
// page. Its hash stands in the page's policy; a changed letter here, and no browser runs it.
// A page without a series has no fields: what is done with them is then done with nothing.
const form = /** @type {HTMLFormElement} */ (document.getElementById('filters') ?? document.createElement('form'));
const counted = document.getElementById('counted') ?? document.createElement('p');
const viewer = /** @type {HTMLDialogElement} */ (document.getElementById('viewer'));

/** @param {string} selector @param {ParentNode} [within] @returns {HTMLElement[]} */
const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));

/** @param {string} selector @param {ParentNode} within */
const one = (selector, within) => /** @type {HTMLElement | null} */ (within.querySelector(selector));

/** @param {string} text */
const folded = (text) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');

const textOf = (/** @type {HTMLElement[]} */ elements) =>
  folded(elements.map(({ textContent }) => textContent ?? '').join(' '));

// --- Filters -------------------------------------------------------------------------------------------------------

const teams = all('.team').map((section) => ({
  section,
  team: section.dataset['team'] ?? '',
  text: textOf(all('h3, .title', section)),
  series: all('.series', section).map((article) => ({
    article,
    signal: article.dataset['signal'] ?? '',
    group: article.dataset['group'] ?? '',
    goals: (article.dataset['goals'] ?? '').split(' '),
    text: textOf(all('h3, .title', section).concat(all('h4, p', article))),
  })),
}));
const total = teams.reduce((sum, { series }) => sum + series.length, 0);

/** What the fields say, without those that say nothing. */
const chosen = () => {
  const said = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '') said.set(name, value.trim());
  }
  return said;
};

/** @param {URLSearchParams} wanted */
const show = (wanted) => {
  const words = folded(wanted.get('q') ?? '').split(' ');
  /** @param {string} text */
  const hasWords = (text) => words.every((word) => text.includes(word));
  /** @param {string} name @param {(value: string) => boolean} isSo */
  const fits = (name, isSo) => !wanted.has(name) || isSo(wanted.get(name) ?? '');
  const asksOfSeries = ['goal', 'signal', 'group'].some((name) => wanted.has(name));
  let shown = 0;
  for (const { section, team, text, series } of teams) {
    const isTeam = fits('team', (value) => value === team);
    const seen = series.filter(
      (its) =>
        isTeam &&
        hasWords(its.text) &&
        fits('goal', (value) => its.goals.includes(value)) &&
        fits('signal', (value) => value === its.signal) &&
        fits('group', (value) => value === its.group),
    );
    for (const its of series) its.article.hidden = !seen.includes(its);
    section.hidden = seen.length === 0 && !(isTeam && series.length === 0 && !asksOfSeries && hasWords(text));
    shown += seen.length;
  }
  const { counted: words1 = '', none = '' } = counted.dataset;
  const told = words1.replace('{shown}', String(shown)).replace('{all}', String(total));
  counted.textContent = shown === 0 && total > 0 ? `${told} ${none}` : told;
  form.classList.toggle('active', wanted.size > 0);
};

/** @param {URLSearchParams} wanted */
const fillIn = (wanted) => {
  for (const field of all('input, select', form)) {
    const input = /** @type {HTMLInputElement | HTMLSelectElement} */ (field);
    if (chosen().get(input.name) !== (wanted.get(input.name) ?? undefined)) input.value = wanted.get(input.name) ?? '';
  }
  show(chosen());
};

/** @param {'pushState' | 'replaceState'} how */
const keep = (how) => {
  const wanted = chosen();
  history[how](null, '', `#${wanted}`);
  show(wanted);
};

form.addEventListener('input', ({ target }) => keep(target instanceof HTMLInputElement ? 'replaceState' : 'pushState'));
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(() => keep('pushState')));

// --- Findings by severity ------------------------------------------------------------------------------------------

for (const field of all('.severity')) {
  const select = /** @type {HTMLSelectElement} */ (one('select', field));
  select.addEventListener('change', () => {
    for (const row of all('#findings-list [data-severity]'))
      row.hidden = select.value !== '' && row.dataset['severity'] !== select.value;
  });
}

// --- Posters -------------------------------------------------------------------------------------------------------

const stage = /** @type {HTMLElement} */ (one('.stage', viewer));
const heading = /** @type {HTMLElement} */ (one('h2', viewer));
const files = /** @type {HTMLElement} */ (one('.files', viewer));
const previous = /** @type {HTMLButtonElement} */ (one('.previous', viewer));
const next = /** @type {HTMLButtonElement} */ (one('.next', viewer));
/** @type {HTMLElement | null} */
let open = null;
let cameByLink = false;

const posters = () => all('.poster').filter((poster) => poster === open || poster.offsetParent !== null);

const putBack = () => {
  const picture = one('svg', stage);
  const place = open && one('.open', open);
  if (picture && place) {
    place.append(picture);
    place.style.minHeight = '';
  }
  open = null;
};

/** Says what is open, and what stands before and behind it. @param {HTMLElement} poster @param {HTMLElement} picture */
const caption = (poster, picture) => {
  heading.textContent = one('title', picture)?.textContent ?? '';
  heading.lang = picture.getAttribute('lang') ?? '';
  files.replaceChildren(...all('.files', poster).flatMap((its) => Array.from(its.cloneNode(true).childNodes)));
  const shown = posters();
  previous.disabled = shown[0] === poster;
  next.disabled = shown.at(-1) === poster;
};

/** @param {HTMLElement} poster */
const enlarge = (poster) => {
  if (open === poster) return;
  putBack();
  const place = one('.open', poster);
  const picture = place && one('svg', place);
  if (!place || !picture) return;
  place.style.minHeight = `${place.offsetHeight}px`;
  open = poster;
  stage.replaceChildren(picture);
  stage.scrollTop = 0;
  if (!viewer.open) viewer.showModal();
  caption(poster, picture);
  stage.focus();
};

/** @param {number} step */
const turn = (step) => {
  const shown = posters();
  const other = open && shown[shown.indexOf(open) + step];
  if (!other) return;
  history.replaceState(null, '', `#${other.id}`);
  enlarge(other);
};

previous.addEventListener('click', () => turn(-1));
next.addEventListener('click', () => turn(1));
one('.close', viewer)?.addEventListener('click', () => viewer.close());
viewer.addEventListener('keydown', ({ key }) => {
  if (key === 'ArrowLeft') turn(-1);
  if (key === 'ArrowRight') turn(1);
});
viewer.addEventListener('click', ({ target }) => {
  if (target === viewer) viewer.close();
});
viewer.addEventListener('close', () => {
  putBack();
  if (!placeOf(location.hash.slice(1))?.matches('.poster')) return;
  if (cameByLink) history.back();
  else history.replaceState(null, '', `#${chosen()}`);
});

// --- The address: filters, a poster, or a place on the page ----------------------------------------------------------

/** The element that a hash names; null for filters, for nothing, and for what somebody typed. @param {string} hash */
const placeOf = (hash) => {
  try {
    return document.getElementById(decodeURIComponent(hash));
  } catch {
    return null;
  }
};

/** @param {boolean} isFirst */
const follow = (isFirst) => {
  const place = placeOf(location.hash.slice(1));
  if (place?.matches('.poster')) {
    cameByLink = !isFirst;
    if (isFirst) show(chosen());
    enlarge(place);
    // A browser that has followed a link lets go of what had the focus.
    return stage.focus();
  }
  if (viewer.open) viewer.close();
  if (!place) return fillIn(new URLSearchParams(location.hash.slice(1)));
  if (isFirst || place.closest('[hidden]')) {
    fillIn(new URLSearchParams());
    place.scrollIntoView();
  }
};

// --- The numbers of a chart's points ---------------------------------------------------------------------------------

const tip = document.createElement('div');
tip.className = 'tip';
tip.setAttribute('aria-hidden', 'true');
const mark = document.createElementNS(one('svg', document)?.namespaceURI ?? null, 'path');
mark.setAttribute('class', 'at');

/** What a table says of one point. @param {HTMLTableElement} table @param {number} index */
const tellRow = (table, index) => {
  const heads = all('thead th', table).map(({ textContent }) => textContent ?? '');
  const cells = Array.from(table.tBodies[0]?.rows[index]?.cells ?? [], ({ textContent }) => textContent ?? '');
  const told = heads.map((head, column) => ({ head, value: cells[column] ?? '' }));
  return { period: cells[0] ?? '', told: told.slice(1).filter(({ value }) => value !== '') };
};

/** @param {ReturnType<typeof tellRow>} row */
const writeTip = ({ period, told }) => {
  const name = document.createElement('strong');
  name.textContent = period;
  const list = document.createElement('dl');
  for (const { head, value } of told) {
    const [term, number] = [document.createElement('dt'), document.createElement('dd')];
    [term.textContent, number.textContent] = [head, value];
    list.append(term, number);
  }
  tip.replaceChildren(name, list);
};

/**
 * A chart, its table, and where its points stand; null where there is nothing to tell.
 * @param {HTMLElement} plot
 */
const readPlot = (plot) => {
  const chart = one('svg', plot);
  const table = /** @type {HTMLTableElement | null} */ (plot.parentElement && one('table', plot.parentElement));
  const [width = 0, height = 0] = (chart?.getAttribute('viewBox') ?? '').split(' ').slice(2).map(Number);
  const written = (plot.dataset['at'] ?? '').split(' ').filter((place) => place !== '');
  const places = written.map((place) => {
    const [x = 0, y = null] = place.split(',').map(Number);
    return { x, y };
  });
  return chart && table && width > 0 && places.length > 0 ? { plot, chart, table, width, height, places } : null;
};

/** @typedef {NonNullable<ReturnType<typeof readPlot>>} Plot */

/** A line and a ring in the chart, and the numbers beside them. @param {Plot} its @param {number} at */
const point = ({ plot, chart, table, width, height, places }, at) => {
  const { x, y } = places[at] ?? { x: 0, y: null };
  writeTip(tellRow(table, at));
  plot.append(tip);
  const room = plot.clientWidth - tip.offsetWidth;
  const across = (x / width) * plot.clientWidth;
  const beside = across + 14 > room ? across - tip.offsetWidth - 14 : across + 14;
  tip.style.left = `${Math.max(0, Math.min(room, beside))}px`;
  tip.classList.toggle('low', y !== null && y < height / 2);
  const ring = y === null ? '' : `M${x - 9},${y}a9,9,0,1,0,18,0a9,9,0,1,0,-18,0`;
  mark.setAttribute('d', `M${x},8V${height - 26}${ring}`);
  chart.append(mark);
};

const unpoint = () => {
  tip.remove();
  mark.remove();
};

/** Where a key leads. @type {Readonly<Record<string, (at: number, last: number) => number>>} */
const steps = {
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at + 1,
  Home: () => 0,
  End: (_at, last) => last,
};

/** Lies over a chart, and goes through its points by pointer and by keys. @param {Plot} its */
const makeReader = (its) => {
  const { plot, table, width, places } = its;
  const last = places.length - 1;
  let at = last;
  const reader = document.createElement('div');
  reader.className = 'reader';
  reader.tabIndex = 0;

  /** @param {Readonly<Record<string, string>>} said */
  const say = (said) => {
    for (const [name, value] of Object.entries(said)) reader.setAttribute(name, value);
  };
  const sayPoint = () => {
    const { period, told } = tellRow(table, at);
    const numbers = told.map(({ head, value }) => `${head} ${value}`).join(', ');
    say({ 'aria-valuenow': String(at + 1), 'aria-valuetext': `${period}: ${numbers}` });
  };
  /** @param {number} to */
  const goTo = (to) => {
    at = Math.max(0, Math.min(last, to));
    sayPoint();
    point(its, at);
  };
  /** @param {PointerEvent} event */
  const followPointer = ({ clientX }) => {
    const x = ((clientX - plot.getBoundingClientRect().left) / plot.clientWidth) * width;
    const distances = places.map((place) => Math.abs(place.x - x));
    goTo(distances.indexOf(Math.min(...distances)));
  };

  say({ role: 'slider', 'aria-label': plot.dataset['label'] ?? '' });
  say({ 'aria-valuemin': '1', 'aria-valuemax': String(places.length) });
  sayPoint();
  reader.addEventListener('pointermove', followPointer);
  reader.addEventListener('pointerdown', followPointer);
  reader.addEventListener('pointerleave', () => document.activeElement !== reader && unpoint());
  reader.addEventListener('focus', () => goTo(at));
  reader.addEventListener('blur', unpoint);
  reader.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') unpoint();
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    goTo(step(at, last));
  });
  plot.append(reader);
};

// --- Ready -----------------------------------------------------------------------------------------------------------

document.documentElement.classList.add('scripted');
for (const element of all('[data-needs-script]')) element.hidden = false;
for (const its of all('.plot').map(readPlot)) if (its) makeReader(its);
addEventListener('hashchange', () => follow(false));
addEventListener('popstate', () => follow(false));
follow(true);
