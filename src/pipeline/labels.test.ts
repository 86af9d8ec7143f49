import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withLabels } from '../assemble/container-config.ts';
import { imageMetadata } from './labels.ts';

test('said once more, labels come out the same, byte by byte: so the job that takes an image over can compare', () => {
  const title = 'org.opencontainers.image.title';
  const Labels = { [title]: 'the base', 'org.opencontainers.image.vendor': 'its maker', zone: 'kept' };
  const input = {
    // As far as labels ask: a file without LABEL.
    plan: {
      chain: [],
      containerfile: { stages: [], context: { file: 'Containerfile', escapeChar: '\\' }, outerArgs: new Map() },
    },
    base: { config: { config: { Labels } } },
    osVersion: '43',
    annotations: {},
    created: new Date('2026-01-01T00:00:00Z'),
    origin: { kind: 'local', source: { uri: 'https://github.com/you/image', commit: 'a'.repeat(40) } },
  } as unknown as Parameters<typeof imageMetadata>[0];
  for (const labels of [{}, { [title]: 'the caller’s', more: 'x' }]) {
    const metadata = imageMetadata({ ...input, labels });
    const once = withLabels({ Labels }, metadata);
    assert.equal(once.Labels?.[title], labels[title] ?? 'image');
    assert.ok(!Object.keys(once.Labels ?? {}).includes('org.opencontainers.image.vendor'));
    assert.equal(JSON.stringify(withLabels(once, metadata)), JSON.stringify(once));
  }
});
