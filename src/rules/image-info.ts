import { z } from 'zod';
import { parseDockerReference } from '../sigstore/docker-reference.ts';
import { sameFile } from './places.ts';
import { defineRule, finding } from './rule.ts';
import type { Evidence, Finding, Rule } from './types.ts';

const place = 'usr/share/ublue-os/image-info.json';
const maxBytes = 64 * 1024;

/** What Universal Blue's tools (ujust rebase, the updater's helpers) read of an image about itself; the rest is not asked for. */
const document = z.object({ 'image-ref': z.string().max(1024) });

/** How ostree names an image's place (ostree-ext, container/mod.rs), and a transport after that. */
const origin =
  /^(?:ostree-(image-signed|unverified-image|unverified-registry|remote-(?:image|registry):[^:/]{1,64}):)?(?:registry:|docker:\/\/)?/;

/** LIN-05: the image's own word about where it comes from is where it is published. */
export const imageInfoRules: Rule[] = [
  defineRule('LIN-05', async (evidence) => {
    const targets = evidence.context.targets.flatMap((target) => parseDockerReference(target)?.name ?? []);
    const entry = evidence.tree.lookup(place);
    if (targets.length === 0 || !entry) return [];
    const ofBase = sameFile(evidence.tree, evidence.baseTree, place);
    const say = (message: string, ref = ''): Finding[] => [
      finding('LIN-05', {
        // A base's word about itself is right for the base; an image that leaves it says so here.
        ...(ofBase && { level: 'note' as const }),
        path: entry.path,
        layer: entry.layer,
        message: ofBase ? `${message} (the base's own)` : message,
        evidence: { imageRef: ref, ofBase },
        fix: `Write "image-ref": "ostree-image-signed:docker://${targets[0]}" into it.`,
      }),
    ];
    const ref = await readReference(evidence);
    if (ref === undefined) return say(`${place} does not say where the image comes from`);
    const [head = '', kind = ''] = origin.exec(ref) ?? [];
    const name = parseDockerReference(ref.slice(head.length))?.name;
    if (name === undefined || !targets.includes(name))
      return say(`${place} says that the image comes from ${ref}; it is published as ${targets.join(', ')}`, ref);
    return kind.startsWith('unverified')
      ? say(`${place} names the image as one whose signature nobody asks for: ${ref}`, ref)
      : [];
  }),
];

async function readReference({ tree }: Evidence): Promise<string | undefined> {
  const entry = tree.lookup(place);
  if (entry?.type !== 'file' || entry.size > maxBytes) return undefined;
  try {
    return document.parse(JSON.parse((await tree.readFile(place, maxBytes))?.toString() ?? ''))['image-ref'];
  } catch {
    return undefined;
  }
}
