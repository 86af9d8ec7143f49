/** Where a list goes on. Only a number or a cursor is taken from GitHub's word, never an address. */
export type NextPage =
  | { at: 'end' }
  | { at: 'page'; parameter: 'page' | 'after'; value: string }
  | { at: 'nowhere'; why: string };

const maxHeader = 8192;
const link = /^<([^<>]*)>((?:\s*;\s*[\w*-]+\s*=\s*(?:"[^"]*"|[^\s";,]+))*)\s*$/;

/**
 * Reads the header Link of one page (RFC 8288; REST: "Using pagination").
 * @param address of the interface: a next page that lies elsewhere is not asked for
 */
export function nextPage(header: string | null, address: string): NextPage {
  const text = (header ?? '').trim();
  if (text === '') return { at: 'end' };
  const nowhere = (why: string): NextPage => ({ at: 'nowhere', why });
  if (text.length > maxHeader) return nowhere('the header that names the next page is too long');
  const targets: string[] = [];
  for (const part of text.split(/,\s*(?=<)/)) {
    const [, target, parameters] = link.exec(part) ?? [];
    if (target === undefined || parameters === undefined)
      return nowhere('the header that names the next page cannot be read');
    if (/;\s*rel\s*=\s*(?:next\b|"(?:[^"]*\s)?next(?:\s[^"]*)?")/i.test(parameters)) targets.push(target);
  }
  const [first, ...others] = targets;
  if (first === undefined) return { at: 'end' };
  const next = URL.parse(first, address);
  if (others.length > 0 || !next) return nowhere('the header that names the next page cannot be read');
  if (next.origin !== new URL(address).origin) return nowhere('the next page lies on another host');
  const [page, after] = [next.searchParams.get('page'), next.searchParams.get('after')];
  if (page !== null && /^[1-9]\d{0,8}$/.test(page)) return { at: 'page', parameter: 'page', value: page };
  if (after !== null && after !== '') return { at: 'page', parameter: 'after', value: after };
  return nowhere('the next page has no number');
}
