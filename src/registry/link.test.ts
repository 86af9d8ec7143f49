import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ExternalError } from '../core/errors.ts';
import { silentLog } from '../core/log.ts';
import { RegistryClient } from './client.ts';
import { nextPage } from './link.ts';

const client = new RegistryClient('registry.example', { log: silentLog });
const next = (header: string | string[] | undefined) => nextPage(client, '/v2/o/r/tags/list', header)?.href;

test('the next page, however a registry writes it', () => {
  const wanted = 'https://registry.example/v2/n?last=a';
  for (const header of [
    '</v2/n?last=a>; rel="next"',
    '</v2/n?last=a>;rel=next',
    '<../../../n?last=a>; rel="next"',
    '<https://registry.example/v2/n?last=a>; title="a, b; c"; REL="next"',
    '</v2/n?last=a>; rel="last next"; type=x',
    ['</v2/first>; rel="first"', '</v2/n?last=a>; rel="next"'],
    '</v2/other>; rel="nextish", </v2/n?last=a>; title; rel=next',
  ]) {
    assert.equal(next(header), wanted, String(header));
  }
});

test('no next page', () => {
  for (const header of [undefined, '', '</v2/n>', '</v2/n>; rel="prev"', 'rel="next"', '</v2/n; rel="next"']) {
    assert.equal(next(header), undefined, String(header));
  }
  for (const piece of ['<a>;', ';', '"', '<', ',', 'a=', ' ']) next(`<a>; rel="prev"${piece.repeat(100_000)}`);
});

test('a list that goes on elsewhere is not taken for a whole one', () => {
  for (const url of [
    'https://elsewhere.example/v2/n',
    'https://registry.example:444/v2/n',
    'http://registry.example/n',
  ]) {
    assert.throws(
      () => next(`<${url}>; rel="next"`),
      (error) => error instanceof ExternalError && error.code === 'registry-protocol',
    );
  }
});
