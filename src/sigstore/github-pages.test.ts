import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type NextPage, nextPage } from './github-pages.ts';

const address = 'https://api.github.com';
const at = `${address}/repositories/1/collaborators`;
const page = (value: string): NextPage => ({ at: 'page', parameter: 'page', value });

const headers: [what: string, header: string | null, NextPage | RegExp][] = [
  ['none', null, { at: 'end' }],
  ['an empty one', ' ', { at: 'end' }],
  ['as GitHub documents it', `<${at}?page=2>; rel="next", <${at}?page=9>; rel="last"`, page('2')],
  ['the last page', `<${at}?page=8>; rel="prev", <${at}?page=1>; rel="first"`, { at: 'end' }],
  ['a cursor', `<${at}?after=Mg%3D%3D&before=>; rel="next"`, { at: 'page', parameter: 'after', value: 'Mg==' }],
  ['of an Enterprise server, without quotes', `<${address}/api/v3/x?page=3>;rel=next`, page('3')],
  ['several relations', `<${at}?page=2>; title="a, b; c"; rel="last next"`, page('2')],
  ['a relative address', '</x?page=2>; rel=NEXT', page('2')],
  ['a comma within an address', `<${at}?a=1,2&page=2>; rel="next"`, page('2')],
  ['another host', '<https://api.github.com.evil.example/x?page=2>; rel="next"', /another host/],
  ['another port', '<https://api.github.com:8443/x?page=2>; rel="next"', /another host/],
  ['without TLS', '<http://api.github.com/x?page=2>; rel="next"', /another host/],
  ['a user’s name before the host', '<https://api.github.com@evil.example/x?page=2>; rel="next"', /another host/],
  ['a script', '<javascript:alert(1)>; rel="next"', /another host/],
  ['no number', `<${at}>; rel="next"`, /no number/],
  ['a number that is none', `<${at}?page=-1>; rel="next"`, /no number/],
  ['a page with a path', `<${at}?page=2%2F..%2F..>; rel="next"`, /no number/],
  ['two that are next', `<${at}?page=2>; rel="next", <${at}?page=3>; rel="next"`, /cannot be read/],
  ['no address', 'rel="next"', /cannot be read/],
  ['half of one', `<${at}?page=2; rel="next"`, /cannot be read/],
  ['an address that is none', '<https://[>; rel="next"', /cannot be read/],
  ['too much', `<${at}?page=2${'&x=1'.repeat(3000)}>; rel="next"`, /too long/],
];

for (const [what, header, wanted] of headers) {
  test(what, () => {
    const next = nextPage(header, address);
    if (wanted instanceof RegExp) assert.match(next.at === 'nowhere' ? next.why : next.at, wanted);
    else assert.deepEqual(next, wanted);
  });
}

test('whatever the header is, what follows is a number or a cursor, found at once', () => {
  const part = fc.constantFrom('<', '>', ';', ',', ' ', '"', 'rel=', 'next', `${at}?page=2`, '?after=', '\\', 'x*=');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 400 }), (parts) => {
      const started = performance.now();
      const next = nextPage(parts.join(''), address);
      assert.ok(performance.now() - started < 100);
      if (next.at === 'page' && next.parameter === 'page') assert.match(next.value, /^[1-9]\d*$/);
    }),
  );
});
