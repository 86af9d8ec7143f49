import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '../core/digest.ts';
import { judge } from './evaluate.ts';
import { lineageRules } from './lineage.ts';
import { brief, contextOf, evidenceOf } from './testing.ts';
import type { Context } from './types.ts';

/** What the rules say once `change` was done to a context that is in order. */
async function findings(change: (context: Context) => void): Promise<string[]> {
  const context = contextOf();
  change(context);
  const verdict = await judge(evidenceOf({ context }), { strict: true, rules: lineageRules });
  return brief(verdict.findings);
}

test('a base that is pinned, verified and left as it is', async () => {
  assert.deepEqual(await findings(() => {}), []);
});

test('LIN-01: a base layer that is another one, or is missing', async () => {
  const other = (context: Context) => context.image.config.rootfs.diff_ids.splice(1, 1, sha256('other'));
  assert.deepEqual(await findings(other), ['LIN-01 error', 'LIN-01 unknown']);
  const swapped = (context: Context) => context.image.config.rootfs.diff_ids.reverse();
  assert.ok((await findings(swapped)).includes('LIN-01 error'));
  const short = (context: Context) => {
    context.image.config.rootfs.diff_ids.length = 1;
  };
  assert.ok((await findings(short)).includes('LIN-01 error'));
  assert.ok((await findings(short)).includes('LIN-06 error'));
});

test('LIN-01: a tree of other layers than the config lists is unknown', async () => {
  const more = (context: Context) => context.image.config.rootfs.diff_ids.push(sha256('more'));
  assert.deepEqual(await findings(more), ['LIN-06 error', 'LIN-01 unknown']);
});

test('LIN-01: the label up to which hosts take ostree objects is the base’s', async () => {
  const labelled = (base: string | undefined, image: string | undefined) => (context: Context) => {
    const labels = (value: string | undefined) => ({
      Labels: { 'containers.bootc': '1', ...(value !== undefined && { 'ostree.final-diffid': value }) },
    });
    context.base.config.config = labels(base);
    context.image.config.config = labels(image);
  };
  const [one, other] = [sha256('one'), sha256('other')];
  assert.deepEqual(await findings(labelled(one, one)), []);
  assert.deepEqual(await findings(labelled(one, other)), ['LIN-01 error']);
  assert.deepEqual(await findings(labelled(one, undefined)), ['LIN-01 error']);
  assert.deepEqual(await findings(labelled(undefined, other)), ['LIN-01 error']);
});

test('LIN-02: a tag is a warning, another digest an error, the index’s digest fine', async () => {
  const named = (reference: string) => (context: Context) => {
    context.base.reference = reference;
  };
  assert.deepEqual(await findings(named('ghcr.io/example/base:stable')), ['LIN-02 warning']);
  assert.deepEqual(await findings(named('localhost:5000/base')), ['LIN-02 warning']);
  assert.deepEqual(await findings(named(`ghcr.io/example/base@${sha256('other')}`)), ['LIN-02 error']);
  assert.deepEqual(await findings(named('ghcr.io/example/base@sha256:short')), ['LIN-02 error']);
  const index = (context: Context) => {
    context.base.reference = `ghcr.io/example/base@${sha256('index')}`;
    context.base.rootDigest = sha256('index');
  };
  assert.deepEqual(await findings(index), []);
});

test('LIN-03: a base taken unsigned on request is said', async () => {
  const unsigned = (context: Context) => {
    context.base.verification = { kind: 'unsigned-by-request' };
  };
  assert.deepEqual(await findings(unsigned), ['LIN-03 warning']);
  const nameless = (context: Context) => {
    context.base.verification = { kind: 'key-without-name', fingerprint: sha256('key') };
  };
  assert.deepEqual(await findings(nameless), ['LIN-03 warning']);
});

test('LIN-04: the label that bootc looks for', async () => {
  for (const labels of [{}, { 'containers.bootc': 'true' }, { 'containers.bootc': '' }]) {
    const relabel = (context: Context) => {
      context.image.config.config = { Labels: labels };
    };
    assert.deepEqual(await findings(relabel), ['LIN-04 error']);
  }
  assert.deepEqual(await findings((context) => delete context.image.config.config), ['LIN-04 error']);
});

test('LIN-06: each member of a base descriptor counts', async () => {
  for (const member of [
    { digest: sha256('x') },
    { size: 1 },
    { mediaType: 'application/vnd.oci.image.layer.v1.tar' },
  ]) {
    const rewrite = (context: Context) => Object.assign(context.image.manifest.layers[1] ?? {}, member);
    assert.deepEqual(await findings(rewrite), ['LIN-06 error'], Object.keys(member)[0]);
  }
  const reorder = (context: Context) => {
    const [first, second] = context.base.manifest.layers.toReversed();
    if (first && second) context.image.manifest.layers.splice(0, 2, first, second);
  };
  assert.deepEqual(await findings(reorder), ['LIN-06 error', 'LIN-06 error']);
});

test('LIN-06: layers that come from somewhere else', async () => {
  for (const member of [{ urls: [] }, { mediaType: 'application/vnd.oci.image.layer.nondistributable.v1.tar' }]) {
    const rewrite = (context: Context) => Object.assign(context.image.manifest.layers[2] ?? {}, member);
    assert.deepEqual(await findings(rewrite), ['LIN-06 error']);
  }
});
