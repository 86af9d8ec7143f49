// @ts-nocheck: it runs in a browser, where tests/interop/proof-page.test.ts looks at it; the checker knows Node alone.

/**
 * The page's script, from its own text: nothing outside of this function is there. Shows Δ as a tree whose folders are
 * filled when they are opened, and as a list of what a search finds. All text goes through `textContent`.
 * @param changes what `readChanges` gives
 */
export function browse({ data, paths, count, stopped, refused, childrenOf, totals }) {
  const most = 200;
  const words = { a: 'added', c: 'changed', r: 'removed' };
  const number = (value) => value.toLocaleString('en');
  const ids = ['tree', 'found', 'status', 'search', 'kind', 'clause'];
  const [tree, found, status, search, kind, clause] = ids.map((id) => document.getElementById(id));

  function element(name, attributes, ...content) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...content);
    return made;
  }

  function bytes(value) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    let [rest, unit] = [Math.abs(value), 0];
    for (; rest >= 999.5 && unit < 4; unit++) rest /= 1000;
    return `${value < 0 ? '−' : '+'}${unit === 0 ? rest : rest.toFixed(1)} ${units[unit]}`;
  }

  const badge = (style, text) => element('span', { class: `badge ${style}` }, text);

  /** One line: a button that opens what is below or what is known, and a link to it. */
  function line(item, name) {
    const isFolder = item.high > item.low;
    const button = element('button', { type: 'button', 'aria-expanded': 'false' });
    button.append(element('code', { dir: 'ltr' }, `${name}${isFolder ? '/' : ''}`), ' ');
    if (item.row >= 0) button.append(...entryMarks(item.row));
    if (isFolder) button.append(...folderMarks(item));
    const href = `#/${item.path.split('/').map(encodeURIComponent).join('/')}`;
    const link = element('a', { href, class: 'link', 'aria-label': `Link to /${item.path}` }, '#');
    const made = element('li', {}, element('div', { class: 'line' }, button, link));
    made.item = item;
    button.addEventListener('click', () => toggle(made));
    return made;
  }

  function entryMarks(row) {
    const letter = data.kinds[row];
    const growth = data.sizeAfter[row] - data.sizeBefore[row];
    return [
      badge(words[letter], words[letter]),
      ' ',
      data.clause[row] === 0 ? badge('refused', 'no clause') : badge('clause', data.clauses[data.clause[row]]),
      ...(stopped.has(row) && data.clause[row] !== 0 ? [' ', badge('refused', 'a rule refuses it')] : []),
      ...(growth === 0 ? [] : [' ', element('span', { class: 'size' }, bytes(growth))]),
    ];
  }

  function folderMarks(item) {
    const { refused: refusals, growth, ...amounts } = totals(item);
    const parts = Object.entries(amounts).filter(([, amount]) => amount > 0);
    const text = parts.map(([word, amount]) => `${number(amount)} ${word}`).join(', ');
    const marks = [' ', element('span', { class: 'count' }, text)];
    if (growth !== 0) marks.push(' ', element('span', { class: 'size' }, bytes(growth)));
    if (refusals > 0) marks.push(' ', badge('refused', `${number(refusals)} refused`));
    return marks;
  }

  /** What is in the base and in the image: of a folder in one line, for there is more below it. */
  function details(row, isFolder) {
    const list = element('dl', { class: 'details' });
    const add = (name, text) => {
      if (text !== '') list.append(element('dt', {}, name), element('dd', {}, element('code', { dir: 'ltr' }, text)));
    };
    const hexOf = (character) => character.charCodeAt(0).toString(16).padStart(2, '0');
    const hex = (text) => Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), hexOf).join('');
    const stateOf = (states, sizes) => {
      const state = data.states[states[row]] || 'nothing';
      return state.startsWith('file') ? `${state}, ${number(sizes[row])} bytes` : state;
    };
    const [was, is] = [stateOf(data.before, data.sizeBefore), stateOf(data.after, data.sizeAfter)];
    if (isFolder) return element('p', { class: 'quiet' }, `in the base: ${was}; in the image: ${is}`);
    for (const [side, name, state] of [
      [0, 'in the base', was],
      [1, 'in the image', is],
    ]) {
      add(name, state);
      add('', data.more[row]?.[side] ?? '');
      const digest = data.digests?.[side][row] ?? '';
      add('', digest === '' ? '' : `sha256:${hex(digest)}`);
    }
    const reason = data.reasons[data.clause[row]];
    if (reason) list.append(element('dt', {}, 'why'), element('dd', {}, reason));
    return list;
  }

  function toggle(node, open) {
    const button = node.querySelector('button');
    const isOpen = button.getAttribute('aria-expanded') === 'true';
    if (open === isOpen) return;
    button.setAttribute('aria-expanded', String(!isOpen));
    if (isOpen) {
      while (node.lastChild !== node.firstChild) node.lastChild.remove();
      return;
    }
    const { item } = node;
    if (item.row >= 0) node.append(details(item.row, item.high > item.low));
    if (item.high > item.low) {
      const list = element('ul', {});
      node.append(list);
      fill(list, childrenOf(item), nameBelow(item.path));
    }
  }

  const nameBelow = (path) => (item) => item.path.slice(path === '' ? 0 : path.length + 1) || '/';

  /** So many lines at a time, and a button for the next ones. */
  function fill(list, items, nameOf, from = 0) {
    list.items = { items, nameOf };
    const lines = items.slice(from, from + most).map((item) => line(item, nameOf(item)));
    list.append(...lines);
    const left = items.length - from - most;
    if (left <= 0) return lines[0];
    const more = element(
      'button',
      { type: 'button', class: 'more' },
      `Show ${number(Math.min(left, most))} of ${number(left)} more`,
    );
    const last = element('li', {}, more);
    more.addEventListener('click', () => {
      last.remove();
      fill(list, items, nameOf, from + most)
        .querySelector('button')
        .focus();
    });
    list.append(last);
    return lines[0];
  }

  /** Opens all folders on the way to a path. @returns its line, or that of the last folder on the way */
  function reveal(path) {
    let list = tree;
    let last = null;
    for (;;) {
      const { items, nameOf } = list.items;
      const isOnTheWay = (each) =>
        each.path === path || path.startsWith(`${each.path}/`) || each.path.startsWith(`${path}/`);
      const item = items.find(isOnTheWay);
      if (!item) return last;
      last = [...list.children].find((node) => node.item === item);
      if (!last) {
        last = line(item, nameOf(item));
        list.prepend(last);
      }
      toggle(last, true);
      if (item.path.length >= path.length) return last;
      list = last.querySelector(':scope > ul');
      if (!list) return last;
    }
  }

  function follow() {
    if (!location.hash.startsWith('#/')) return;
    let path = location.hash.slice(2);
    try {
      path = decodeURIComponent(path);
    } catch {
      // As it is written.
    }
    search.value = kind.value = clause.value = '';
    refresh();
    const node = reveal(path.replace(/\/+$/, ''));
    for (const other of document.querySelectorAll('.target')) other.classList.remove('target');
    node?.classList.add('target');
    node?.scrollIntoView({ block: 'center' });
    node?.querySelector('button').focus({ preventScroll: true });
  }

  function refresh() {
    const query = search.value.trim().replace(/^\//, '').toLowerCase();
    const isAsked = query !== '' || kind.value !== '' || clause.value !== '';
    for (const row of document.querySelectorAll('#package-rows tr')) {
      row.hidden = query !== '' && !row.textContent.toLowerCase().includes(query);
    }
    tree.hidden = isAsked;
    found.hidden = !isAsked;
    found.replaceChildren();
    if (!isAsked) {
      status.textContent = `${number(count)} ${count === 1 ? 'path differs' : 'paths differ'}`;
      return;
    }
    const items = [];
    for (let row = 0; row < count; row++) {
      if (kind.value !== '' && data.kinds[row] !== kind.value) continue;
      if (clause.value === 'refused' ? !refused(row) : clause.value !== '' && data.clause[row] !== Number(clause.value))
        continue;
      if (query !== '' && !paths[row].toLowerCase().includes(query)) continue;
      items.push({ path: paths[row], row, low: 0, high: 0 });
    }
    status.textContent = `${number(items.length)} of ${number(count)} paths`;
    fill(found, items, (item) => `/${item.path}`);
  }

  /** Arrows go along the lines that are seen: up and down, right opens, left closes or goes to the folder. */
  function move(event) {
    const button = event.target.closest('li button');
    if (!button) return;
    const list = event.currentTarget;
    const all = [...list.querySelectorAll('.line > button, .more')];
    const at = all.indexOf(button);
    const node = button.closest('li');
    const isOpen = button.getAttribute('aria-expanded') === 'true';
    const goals = { ArrowDown: all[at + 1], ArrowUp: all[at - 1], Home: all[0], End: all.at(-1) };
    if (event.key === 'ArrowRight' && node.item && !isOpen) toggle(node, true);
    else if (event.key === 'ArrowRight') all[at + 1]?.focus();
    else if (event.key === 'ArrowLeft' && isOpen) toggle(node, false);
    else if (event.key === 'ArrowLeft') node.parentElement.closest('li')?.querySelector('button').focus();
    else if (event.key in goals) goals[event.key]?.focus();
    else return;
    event.preventDefault();
  }

  for (const [position, name] of data.clauses.entries()) {
    if (position > 0) clause.append(element('option', { value: position }, name));
  }
  fill(tree, childrenOf({ path: '', low: 0, high: count }), nameBelow(''));
  // What fits on a screen is open at once.
  for (let [shown, waiting] = [tree.children.length, [...tree.children]]; waiting.length > 0; ) {
    const node = waiting.shift();
    if (!node.item || node.item.high === node.item.low) continue;
    const below = childrenOf(node.item).length;
    if (shown + below > 40) continue;
    shown += below;
    toggle(node, true);
    waiting.push(...node.querySelectorAll(':scope > ul > li'));
  }
  let waiting = 0;
  search.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(refresh, 120);
  });
  for (const each of [kind, clause]) each.addEventListener('change', refresh);
  for (const each of [tree, found]) each.addEventListener('keydown', move);
  addEventListener('hashchange', follow);
  document.getElementById('browser').hidden = false;
  refresh();
  follow();
  document.documentElement.dataset.ready = String(Math.round(performance.now()));
}
