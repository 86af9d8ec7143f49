import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContainerfile } from '../containerfile.ts';
import { neededStages } from '../stages.ts';
import { platform } from '../testing/build.ts';
import { placesOf } from './places.ts';

function places(text: string, ...layers: string[][]) {
  const containerfile = parseContainerfile(text, 'C', { buildArgs: {}, platform });
  return Object.fromEntries(placesOf({ containerfile, chain: neededStages(containerfile).chain }, layers));
}

test('one instruction that writes: its line, also for what it removed', () => {
  const text = 'FROM a\nLABEL x=y\nRUN x\nENV a=b\nRUN bootc container lint\n';
  const here = { file: 'C', line: 3 };
  assert.deepEqual(places(text, ['usr/x', 'etc/.wh.gone', 'var/.wh..wh..opq', '.wh.top']), {
    'usr/x': here,
    'etc/gone': here,
    var: here,
    top: here,
  });
});

test('several that write: the file alone', () => {
  for (const other of ['RUN y', 'COPY a b', 'WORKDIR /x', 'RUN ostree container commit']) {
    assert.deepEqual(places(`FROM a\nRUN x\n${other}\n`, ['usr/x']), { 'usr/x': { file: 'C' } });
  }
});

test('a chain of stages: each has its layer, or nobody knows which', () => {
  const text = 'FROM a AS one\nRUN x\nFROM one\nRUN y\n';
  assert.deepEqual(places(text, ['x', 'both'], ['y', 'both']), {
    x: { file: 'C', line: 2 },
    y: { file: 'C', line: 4 },
    both: { file: 'C', line: 4 },
  });
  assert.deepEqual(places(text, ['x']), { x: { file: 'C' } });
});
