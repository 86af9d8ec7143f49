/** The part of XML that GLib's GMarkup reads and configuration files use; everything else is refused. */
export class MarkupError extends Error {}

export interface Element {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly Element[];
  /** Of the element itself, blanks and line breaks among it. */
  text: string;
}

const maxDepth = 32;
const maxElements = 10_000;
/** Comments, instructions and a document type that declares nothing; ends, starts, text, CDATA. */
const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE\s[^[\]<>]*>|<\/([A-Za-z_][\w.:-]*)\s*>|<([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)|<!\[CDATA\[([\s\S]*?)\]\]>/y;
const attribute = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

interface Open {
  name: string;
  attributes: Map<string, string>;
  children: Element[];
  text: string;
}

/** @returns the root element @throws MarkupError with the line */
export function parseMarkup(source: string): Element {
  const top: Open = { name: '', attributes: new Map(), children: [], text: '' };
  const open: Open[] = [top];
  let count = 0;
  let at = 0;
  const fail = (message: string): MarkupError =>
    new MarkupError(`line ${source.slice(0, at).split('\n').length}: ${message}`);
  while (at < source.length) {
    token.lastIndex = at;
    const match = token.exec(source);
    if (!match) throw fail('this is no element, comment or text');
    const [whole, closing, opening, attributes = '', empty, text, raw] = match;
    const inside = open.at(-1) ?? top;
    if (text !== undefined) {
      if (inside === top && text.trim() !== '') throw fail('text outside of the root element');
      inside.text += decode(text.replace(/\r\n?/g, '\n'), fail);
    } else if (raw !== undefined) {
      if (inside === top) throw fail('text outside of the root element');
      inside.text += raw;
    } else if (opening !== undefined) {
      if (++count > maxElements || open.length > maxDepth) throw fail('too many elements');
      const element: Open = { name: opening, attributes: new Map(), children: [], text: '' };
      for (const [, name = '', double, single] of attributes.matchAll(attribute)) {
        if (element.attributes.has(name)) throw fail(`${name} is there twice`);
        element.attributes.set(name, decode((double ?? single ?? '').replace(/\r\n|[\t\n\r]/g, ' '), fail));
      }
      if (empty === '/') inside.children.push(element);
      else open.push(element);
    } else if (closing !== undefined) {
      if (inside.name !== closing) throw fail(`</${closing}> closes nothing`);
      open.pop();
      open.at(-1)?.children.push(inside);
    }
    at += whole.length;
  }
  if (open.length > 1) throw fail(`<${open.at(-1)?.name}> is not closed`);
  const [root, ...others] = top.children;
  if (!root || others.length > 0) throw fail('there is not one root element');
  return root;
}

function decode(text: string, fail: (message: string) => MarkupError): string {
  return text.replace(/&([^;&\s]{0,10};)?/g, (whole, named: string | undefined) => {
    const name = named?.slice(0, -1) ?? '';
    const number = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
    const code = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] === undefined ? 10 : 16) : undefined;
    if (code !== undefined && code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    const entity = Object.hasOwn(entities, name) ? entities[name] : undefined;
    if (entity === undefined) throw fail(`${whole} is no entity`);
    return entity;
  });
}
