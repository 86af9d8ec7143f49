// @ts-nocheck: it runs in a browser, where tests/interop/proof-page.test.ts looks at it; the checker knows Node alone.

/**
 * Δ as the page's data has it, and what is asked of it: from its own text, nothing outside of this function is there.
 * The paths are sorted, so all that is below a folder is one range of rows, and sums tell of any range at once.
 */
export function readChanges() {
  const data = JSON.parse(document.getElementById('data').textContent);
  const paths = pathsOf(data.paths);
  const count = paths.length;
  const stopped = new Set(data.stopped);
  const refused = (row) => data.clause[row] === 0 || stopped.has(row);
  const sum = sums();
  return { data, paths, count, stopped, refused, childrenOf, totals };

  function pathsOf(text) {
    if (text === '') return [];
    let last = '';
    return text.split('\n').map((line) => {
      const at = line.indexOf(' ');
      last = last.slice(0, Number(line.slice(0, at))) + line.slice(at + 1);
      return last;
    });
  }

  /** Of the first entries: how many were added, changed, refused, and how many bytes they grew; so any range is known at once. */
  function sums() {
    const [added, changed, refusals, growth] = [0, 0, 0, 0].map(() => new Float64Array(count + 1));
    for (let row = 0; row < count; row++) {
      const letter = data.kinds[row];
      added[row + 1] = added[row] + (letter === 'a');
      changed[row + 1] = changed[row] + (letter === 'c');
      refusals[row + 1] = refusals[row] + refused(row);
      growth[row + 1] = growth[row] + data.sizeAfter[row] - data.sizeBefore[row];
    }
    return { added, changed, refused: refusals, growth };
  }

  function totals({ low, high }) {
    const [added, changed, refused, growth] = Object.values(sum).map((of) => of[high] - of[low]);
    return { added, changed, removed: high - low - added - changed, refused, growth };
  }

  /** The first row whose path is not before this one. */
  function rowAt(path) {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (paths[middle] < path) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** What is directly in a folder: entries, and folders with something below them ('0' follows '/'). */
  function childrenOf({ path, low, high }) {
    const start = path === '' ? 0 : path.length + 1;
    const items = new Map();
    const item = (key) => {
      if (!items.has(key)) items.set(key, { path: key, row: -1, low: 0, high: 0 });
      return items.get(key);
    };
    for (let row = low; row < high; ) {
      const slash = paths[row].indexOf('/', start);
      if (slash < 0) {
        item(paths[row]).row = row;
        row++;
        continue;
      }
      const key = paths[row].slice(0, slash);
      const end = rowAt(`${key}0`);
      Object.assign(item(key), { low: row, high: end });
      row = end;
    }
    return [...items.values()].map(joined).sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** A folder that holds nothing but one folder is shown with it, as one. */
  function joined(item) {
    while (item.row < 0 && item.high > item.low) {
      const [only, ...others] = childrenOfShallow(item);
      if (others.length > 0 || only.row >= 0) return item;
      item = only;
    }
    return item;
  }

  /** At most two of them are wanted. */
  function childrenOfShallow({ path, low, high }) {
    const first = paths[low];
    const slash = first.indexOf('/', path.length + 1);
    if (slash < 0) return [{ path: first, row: low, low: 0, high: 0 }];
    const key = first.slice(0, slash);
    const end = rowAt(`${key}0`);
    const only = { path: key, row: -1, low, high: end };
    return end === high ? [only] : [only, only];
  }
}
