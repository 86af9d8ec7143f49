import { contract as assembleIndex } from './assemble-index/inputs.ts';
import { contract as attestProvenance } from './attest-provenance/inputs.ts';
import { contract as build } from './build/inputs.ts';
import { contract as buildImage } from './build-image/inputs.ts';
import { contract as checkDistrobox } from './check-distrobox/inputs.ts';
import { contract as checkGovernance } from './check-governance/inputs.ts';
import { contract as checkHardwareProfile } from './check-hardware-profile/inputs.ts';
import { contract as checkImage } from './check-image/inputs.ts';
import type { Contract } from './contract.ts';
import { contract as plan } from './plan/inputs.ts';
import { contract as promoteImage } from './promote-image/inputs.ts';
import { contract as prune } from './prune/inputs.ts';
import { contract as publishImages } from './publish-images/inputs.ts';
import { contract as pushImage } from './push-image/inputs.ts';
import { contract as signCosign } from './sign-cosign/inputs.ts';
import { contract as verifyImage } from './verify-image/inputs.ts';
import { contract as verifyImmutability } from './verify-immutability/inputs.ts';

/** Every contract, in the order of the chain; the whole chain first. */
export const contracts: readonly Contract[] = [
  build,
  plan,
  buildImage,
  verifyImmutability,
  pushImage,
  signCosign,
  attestProvenance,
  verifyImage,
  promoteImage,
  assembleIndex,
  publishImages,
  checkImage,
  prune,
  checkDistrobox,
  checkHardwareProfile,
  checkGovernance,
];
