import { plainHttp, report, strict } from '../common-inputs.ts';
import { type Decoded, defineAction, type InputsOf } from '../contract.ts';
import { path, text } from '../input.ts';
import { reportInputs } from '../reports.ts';

const inputs = {
  image: text({
    description:
      'The image that shall run on the machine, as skopeo names it: `oci:DIR[:tag]`, or a registry reference with a tag or digest.',
    placeholder: 'image',
  }),
  machine: path({
    description:
      'Instead of image: the root folder of a machine (`/` for this one), or a captured tree of its /sys, /proc and /etc/os-release. Needs no root.',
  }),
  profile: path({
    description:
      'What the machine is made of (YAML). Without it, the machine that wtgOS is made for: policies/hardware/framework-13-hx370.yaml.',
  }),
  base: text({
    description:
      'The base of the image: what of the compute stack it has already is told as the base’s own. It is read as it is, without a look at its signature.',
    placeholder: 'image',
  }),
  draft: path({
    description:
      'With machine: where to write a profile of it, to start from, instead of judging. The file must not be there yet.',
  }),
  strict,
  report,
  ...reportInputs,
  'plain-http': plainHttp,
};

export const contract = defineAction({
  name: 'check-hardware-profile',
  title: 'Check hardware profile',
  description:
    'Says whether an image brings what a machine needs (kernel, drivers, firmware, arguments, a display at its scale), or whether a machine is what a profile says, down to its panel.',
  inputs,
  outputs: {
    verdict: '`pass` or `fail`.',
    failures: 'How many findings stop the gate.',
  },
  examples: [
    'wtgos check-hardware-profile --image ghcr.io/you/image:stable',
    'wtgos check-hardware-profile --machine /',
    'wtgos check-hardware-profile --machine / --draft policies/hardware/mine.yaml',
  ],
  check: problems,
});

function problems({ image, machine, base, draft, profile }: Decoded<typeof inputs>): string[] {
  if (image === undefined && machine === undefined) return ['image is required, or machine'];
  if (image !== undefined && machine !== undefined) return ['give image or machine, not both'];
  if (machine !== undefined && base !== undefined) return ['base is of an image, and belongs to image'];
  if (machine === undefined && draft !== undefined) return ['draft is written from a machine: give machine, not image'];
  if (draft !== undefined && profile !== undefined)
    return ['draft writes a profile, and judges by none: give one of them'];
  return [];
}

export type Inputs = InputsOf<typeof contract>;
