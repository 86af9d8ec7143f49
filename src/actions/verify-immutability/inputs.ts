import {
  baseKey,
  baseOfImage,
  baseUnnamed,
  baseUnsigned,
  plainHttp,
  policy,
  publicKeys,
  strict,
} from '../common-inputs.ts';
import { type Decoded, defineAction, type InputsOf } from '../contract.ts';
import { path, text } from '../input.ts';
import { imageReportInputs } from '../reports.ts';
import { identityInputs, verifierProblems } from '../verify-image/identity-inputs.ts';

const inputs = {
  image: text({
    description:
      'The image, as skopeo names it: `oci:DIR[:tag]`, or a registry reference with a tag or digest. Required, unless recheck is given.',
    placeholder: 'image',
  }),
  recheck: text({
    description:
      'Instead of image: a published image. Its attested check record is compared with what its layers and its base’s say now; a policy, if given, is judged again. See docs/record.md.',
    placeholder: 'image',
  }),
  base: baseOfImage,
  'base-key': baseKey,
  'base-unsigned': baseUnsigned,
  'base-unnamed': baseUnnamed,
  policy,
  strict,
  ...imageReportInputs,
  sbom: path({
    description: 'Where to write the SBOM of what the image adds to its base (CycloneDX 1.6), for attest-provenance.',
  }),
  'public-keys': {
    ...publicKeys,
    description: 'With recheck: files with the public keys (PEM) of whoever must have attested the record, one a line.',
  },
  ...identityInputs,
  'plain-http': plainHttp,
};

export const contract = defineAction({
  name: 'verify-immutability',
  title: 'Verify immutability',
  description:
    'Judges every path in which an image differs from its base against a policy; what no clause allows is refused. Or rechecks the record of such a judgement.',
  inputs,
  outputs: {
    verdict: '`pass` or `fail`.',
    failures: 'How many findings stop the gate; with recheck, in how much the record is wrong.',
    record: 'The file with the check record, for attest-provenance. Not with recheck.',
  },
  examples: [
    'wtgos verify-immutability --image oci:image --base-key policies/keys/ublue-os.pub --report findings.json',
    'wtgos verify-immutability --recheck ghcr.io/you/image:stable --public-keys cosign.pub --policy policies/immutable-host.yaml',
  ],
  check: problems,
});

function problems(given: Decoded<typeof inputs>): string[] {
  const { image, recheck, publicKeys: keys, identity, identityRegexp } = given;
  const asked = keys.length + identity.length + identityRegexp.length > 0;
  if (image === undefined && recheck === undefined) return ['image is required, or recheck'];
  if (image !== undefined && recheck !== undefined) return ['give image or recheck, not both'];
  if (recheck === undefined) {
    return asked ? ['public-keys and identity say whose record counts: they belong to recheck'] : [];
  }
  const found =
    given.report.length > 0 || [given.sbom, given.sarif, given.junit].some((file) => file !== undefined)
      ? ['report, sarif, junit and sbom need image, not recheck']
      : [];
  // Without a word about who must have attested, anyone may have.
  const vouched = verifierProblems({ ...given, publicKeys: asked ? keys : ['nobody’s'] });
  return [...found, ...vouched];
}

export type Inputs = InputsOf<typeof contract>;
