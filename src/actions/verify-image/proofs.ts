import { parse, resolve } from 'node:path';
import { writeFileAtomic } from '../../core/files.ts';
import { publishedProof } from '../../pipeline/published-proof.ts';
import type { PipelineServices } from '../../pipeline/services.ts';
import type { StoredImage } from '../../pipeline/stored-image.ts';
import type { SignatureVerdict, Verifiers } from '../../pipeline/verify.ts';
import { proofPage } from '../../report/html/page.ts';
import type { Answer } from '../../report/html/proof.ts';
import type { HostVerdict } from '../../sigstore/types.ts';
import type { Services } from '../services.ts';
import { clientRows } from './client-table.ts';

interface Asked {
  file: string;
  /** As hosts name the image. */
  name: string;
  signatures: SignatureVerdict;
  hosts: readonly HostVerdict[];
}

/**
 * Writes the proof page of a published image; of an index one for each platform, `proof-linux-arm64.html`.
 * @throws PolicyError `record-refused`; ExternalError of registry and files
 */
export async function writeProofs(
  images: readonly StoredImage[],
  { file, name, signatures, hosts }: Asked,
  verifiers: Verifiers,
  services: Services,
  pipeline: PipelineServices,
): Promise<void> {
  const answers = clientRows(signatures, hosts).map(([client, result, detail]): Answer => ({ client, result, detail }));
  for (const image of images) {
    const proof = await publishedProof(image, name, answers, verifiers, pipeline);
    const path = resolve(services.cwd, images.length === 1 ? file : withPlatform(file, image));
    await writeFileAtomic(path, proofPage(proof));
    services.log.info(`proof page: ${path}`);
  }
}

function withPlatform(file: string, { config }: StoredImage): string {
  const { ext } = parse(file);
  const platform = [config.os, config.architecture, config.variant].filter((part) => part !== undefined).join('-');
  const suffix = platform.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 64);
  return `${file.slice(0, file.length - ext.length)}-${suffix}${ext}`;
}
