import type { ImageConfig, ImageManifest } from '../../registry/types.ts';
import type { ReadRecord } from '../../rules/read-record.ts';
import type { Finding } from '../../rules/types.ts';
import type { DiffDocument } from '../diff.ts';

/** All that the proof page of an image tells. The record is its ground; the rest is what else is known where it is written. */
export interface Proof {
  /** As a person names the image; undefined: it has no name yet. */
  name: string | undefined;
  record: ReadRecord;
  /** Where the record comes from, one sentence. */
  origin: string;
  manifest: ImageManifest;
  config: ImageConfig;
  /** How many of the layers are the base's; undefined: not known. */
  baseLayers: number | undefined;
  /** With places and fixes where they are known, else those of the record. */
  findings: readonly Finding[];
  /** Clause → why the policy has it. Empty: the policy was not at hand. */
  reasons: ReadonlyMap<string, string>;
  packages: Packages;
  /** Who accepts the image; undefined: it is not published yet. */
  answers: readonly Answer[] | undefined;
  /** Provenance in words; undefined: none is attested yet. */
  provenance: readonly Fact[] | undefined;
}

/** As the RPM databases state, or as an attestation does, or why nobody can say. */
export type Packages = Omit<DiffDocument['packages'], 'state'> & {
  /** `listed`: those that are new or differ, by an SBOM; which were removed is not known. */
  state: DiffDocument['packages']['state'] | 'listed';
};

/** What one client would say of the image. */
export interface Answer {
  client: string;
  result: 'accepted' | 'refused' | 'not-enforced';
  detail: string;
}

export interface Fact {
  name: string;
  /** One or several lines. */
  says: string | readonly string[];
}
