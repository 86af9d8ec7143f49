import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { MarkupError, parseMarkup } from './markup.ts';

describe('markup', () => {
  test('elements, attributes, text, entities, comments', () => {
    const root = parseMarkup(
      '<?xml version="1.0"?><a x="1 &amp; 2" y=\'"\'><!-- <b> --> t&#65;&#x42; <b/><c>&lt;</c></a>\n',
    );
    assert.deepEqual(
      [...root.attributes],
      [
        ['x', '1 & 2'],
        ['y', '"'],
      ],
    );
    assert.equal(root.text, ' tAB ');
    assert.deepEqual(
      root.children.map(({ name, text }) => [name, text]),
      [
        ['b', ''],
        ['c', '<'],
      ],
    );
  });
  test('CDATA, a document type, ends of lines', () => {
    const root = parseMarkup('<!DOCTYPE a SYSTEM "a.dtd">\n<a x="1\r\n2">\r\n<![CDATA[<b>&amp;]]></a>');
    assert.equal(root.text, '\n<b>&amp;');
    assert.equal(root.attributes.get('x'), '1 2');
  });
  test('what is refused, at once', () => {
    const hostile = [
      '',
      '<a>',
      '<a></b>',
      '<a/><b/>',
      'x<a/>',
      '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
      '<a>&b;</a>',
      '<a x=1/>',
      '<a x="1" x="2"/>',
      '<!DOCTYPE a [ ]><a/>',
      '<![CDATA[x]]><a/>',
      '<a><![CDATA[x]]</a>',
      '<a'.repeat(50_000),
      '<a>'.repeat(50_000),
      `<a${' '.repeat(200_000)}x`,
      `<a ${'x="" '.repeat(40_000)}`,
      '&'.repeat(1000),
    ];
    for (const text of hostile) {
      const started = performance.now();
      assert.throws(() => parseMarkup(text), MarkupError, text.slice(0, 50));
      assert.ok(performance.now() - started < 2000, text.slice(0, 50));
    }
  });
  test('whatever the text, it ends with a tree or a MarkupError', () => {
    const pieces = fc.array(
      fc.constantFrom('<', '>', '/', 'a', ' ', '"', '=', '<a>', '</a>', '<!--', '-->', '&', ';', '\n', '<?', '?>'),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        try {
          assert.ok(parseMarkup(parts.join('')).name);
        } catch (error) {
          assert.ok(error instanceof MarkupError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
