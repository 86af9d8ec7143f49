import { relative, resolve } from 'node:path';
import { sha256 } from '../../core/digest.ts';
import { canonicalJson, type Json } from '../../core/json.ts';
import { attestImage } from '../../pipeline/attest.ts';
import { clockOf, readStoredImage } from '../../pipeline/stored-image.ts';
import { readRecord } from '../../rules/read-record.ts';
import { provenanceStatement, recordStatement } from '../../sigstore/provenance.ts';
import { sbomFileStatement } from '../../sigstore/sbom-file.ts';
import { attestationStoreOf } from '../github-inputs.ts';
import { signerOf } from '../keyless-inputs.ts';
import type { Result, Services } from '../services.ts';
import { runAgain, tellingState } from '../state.ts';
import { openImage, pipelineServices, readRecordFile, readSbomFile, readText, requireDigest } from '../tools.ts';
import type { Inputs } from './inputs.ts';

/** Attaches provenance, an SBOM if one is given, and the check record to a published image. */
export async function run(inputs: Inputs, services: Services): Promise<Result> {
  const { cwd, log, origin, tool } = services;
  const pipeline = pipelineServices(services, inputs.plainHttp);
  const signer = await signerOf(inputs, services);
  const alsoIn = await attestationStoreOf(inputs, services);
  const { sbom } = inputs;
  const named = await openImage(inputs.image, services, pipeline);
  requireDigest(named, inputs.image);

  const { store, manifest, config } = await readStoredImage(named.store, named.name);
  const { digest } = manifest.descriptor;
  const recordBytes = await readRecordFile(resolve(cwd, inputs.record));
  const record = readRecord(recordBytes, inputs.record, digest);
  // What is attested is its canonical form, whatever the file's.
  const said: { [member: string]: Json } = JSON.parse(recordBytes.toString());
  const containerfile = resolve(cwd, inputs.containerfile);
  const { os, architecture, variant } = config;
  const statements = [
    provenanceStatement({
      subject: digest,
      origin,
      tool,
      containerfile: {
        path: relative(cwd, containerfile),
        digest: sha256(await readText(containerfile, 'containerfile')),
      },
      buildArgs: {},
      labels: {},
      platform: { os, architecture, ...(variant === undefined ? {} : { variant }) },
      base: { ...record.base, rootDigest: record.base.digest },
      policy: record.policy,
      record: sha256(canonicalJson(said)),
      loweredBy: ['Built by an earlier step: how is known by its word alone.'],
    }),
    ...(sbom === undefined ? [] : [sbomFileStatement(digest, await readSbomFile(resolve(cwd, sbom)), sbom)]),
    recordStatement(digest, said),
  ];
  const created = clockOf(config.created);
  const state = () =>
    `${store.name}@${digest} is as it was, perhaps without all of its attestations; no tag was moved. ${runAgain}`;
  const attested = await tellingState(state, () =>
    attestImage(store, manifest.descriptor, statements, signer, created, alsoIn),
  );
  for (const { predicateType, outcome } of attested) log.info(`${predicateType}: ${outcome}`);
  return {
    outputs: { attestations: attested.map((each) => each.digest).join('\n') },
    json: { attestations: attested },
  };
}
