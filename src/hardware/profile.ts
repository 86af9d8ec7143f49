import { z } from 'zod';
import { type DocumentKind, readDocument } from '../rules/policy-document.ts';

export const profileSchemaUrl = 'https://wtgos.github.io/actions/schemas/hardware-profile/v1.json';

/** Pages of TTM in one GiB: they are of 4 KiB. */
const pagesPerGib = 1024 ** 2 / 4;

const line = z.string().regex(/^[^\p{Cc}]{1,300}$/u, 'expected one line of text');
const moduleName = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'expected the name of a kernel module');
const firmwareFile = z
  .string()
  .regex(/^[A-Za-z0-9_][A-Za-z0-9._/-]{0,199}$/, 'expected a path below /usr/lib/firmware, without .xz or .zst')
  .refine((path) => !path.split('/').includes('..'), 'expected a path without ..');
const firmwarePattern = z
  .string()
  .regex(
    /^[A-Za-z0-9_*?][A-Za-z0-9._/*?-]{0,199}$/,
    'expected a path below /usr/lib/firmware, with * and ? if need be',
  );
const kernelArgument = z.string().regex(/^[A-Za-z0-9_.-]{1,100}(=[^\s"]{0,200})?$/, 'expected NAME or NAME=value');
const hexId = z.string().regex(/^[0-9a-f]{4}:[0-9a-f]{4}$/, 'expected vendor:device, four lower-case hex digits each');
const positive = z.number().int().min(1);
const need = z
  .enum(['required', 'optional'])
  .default('required')
  .describe('Whether an image without it fails, or is only told.');

const firmware = z
  .strictObject({
    ip: z
      .array(firmwarePattern)
      .max(100)
      .describe(
        'The versions of this device’s blocks, as patterns of firmware files: of what the modules themselves ask for, what fits one of these is needed. `*` is any text without a slash.',
      ),
    files: z
      .array(firmwareFile)
      .max(100)
      .default([])
      .describe('What is needed where the modules do not tell, without .xz or .zst.'),
    oneOf: z
      .array(z.array(firmwareFile).min(2).max(10))
      .max(20)
      .default([])
      .describe('Groups of which one file is enough: newer and older names of the same.'),
    optional: z
      .array(firmwarePattern)
      .max(100)
      .default([])
      .describe('What may be missing: it is told, and does not fail.'),
  })
  .describe('Files below /usr/lib/firmware.');

const device = z.strictObject({
  name: line.describe('As people know it: Wi-Fi MT7925 (RZ717).'),
  bus: z.enum(['pci', 'usb']),
  id: hexId.describe('vendor:device.'),
  revision: z
    .string()
    .regex(/^[0-9a-f]{2}$/, 'expected two lower-case hex digits')
    .optional()
    .describe('PCI revision.'),
  class: z
    .string()
    .regex(/^[0-9a-f]{6}$/, 'expected six lower-case hex digits')
    .optional()
    .describe(
      'PCI: class, subclass, interface. USB: class, subclass, protocol of the interface that the driver binds.',
    ),
  subsystem: hexId.optional().describe('PCI subsystem, vendor:device.'),
  drivers: z
    .array(moduleName)
    .max(10)
    .default([])
    .describe('Kernel modules, each as a module or built in; the first one binds the device.'),
  firmware: firmware.optional(),
  package: line.optional().describe('Where Fedora ships the firmware.'),
  need,
});

/** Modules that no bus id asks for: found by DMI, ACPI or from user space. */
const kernelModules = z.strictObject({
  name: line.describe('What they are for, as people know it.'),
  drivers: z.array(moduleName).min(1).max(10),
  need,
});

const kernel = z.strictObject({
  floor: z
    .string()
    .regex(/^\d{1,3}\.\d{1,4}(\.\d{1,4})?$/, 'expected a version such as 6.15')
    .describe('The oldest kernel that runs this machine well.'),
  arguments: z
    .strictObject({
      required: z.array(kernelArgument).max(50).default([]),
      allowed: z.array(kernelArgument).max(50).default([]).describe('What may be there: options, not truths.'),
    })
    .prefault({}),
  modules: z.array(kernelModules).max(50).default([]),
});

const gpuMemory = z
  .strictObject({
    gib: positive.max(4096).describe('How much of the machine’s memory the GPU may use, in GiB.'),
    pages: positive.describe('The same in pages of 4 KiB, as ttm.pages_limit takes it: gib × 1024 × 1024 / 4.'),
  })
  .refine(({ gib, pages }) => pages === gib * pagesPerGib, {
    message: 'pages is not gib × 1024 × 1024 / 4',
    path: ['pages'],
  });

const display = z.strictObject({
  panel: z.strictObject({
    vendor: z
      .string()
      .regex(/^[A-Z]{3}$/, 'expected three capital letters')
      .describe('Of the EDID.'),
    product: z
      .string()
      .regex(/^0x[0-9a-f]{4}$/, 'expected 0x and four lower-case hex digits')
      .describe('Of the EDID; GNOME names the panel so where the EDID has no name.'),
    name: line.optional().describe('Of the EDID: its product name, or the last of its texts.'),
  }),
  connector: z
    .string()
    .regex(/^[A-Za-z]{1,10}-[A-Z0-9-]{1,10}$/, 'expected a connector such as eDP-1')
    .describe('As the kernel names it, without its card.'),
  width: positive.max(32_768),
  height: positive.max(32_768),
  refresh: positive.max(1000).optional().describe('Hz, rounded.'),
  scale: z.number().min(0.5).max(4).describe('1.5 is 150 %.'),
});

const documentSchema = z
  .strictObject({
    schema: z.literal(profileSchemaUrl),
    name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'expected lower-case letters, digits and hyphens'),
    title: line.describe('The machine, as its maker calls it.'),
    dmi: z
      .strictObject({
        vendor: line,
        product: line.describe('May be shared with machines that have another CPU.'),
        boards: z.array(line).max(50).default([]).describe('Names of boards; none: any.'),
      })
      .optional(),
    cpu: z
      .strictObject({
        vendor: line.describe('vendor_id of /proc/cpuinfo.'),
        family: positive,
        model: positive,
        name: line.describe('How the model name of /proc/cpuinfo begins.'),
        threads: positive.max(4096).optional(),
        microcode: z.strictObject({ file: firmwareFile, package: line.optional() }).optional(),
      })
      .optional(),
    memory: z
      .strictObject({
        gib: positive.max(65_536).describe('What is built in; the firmware keeps some of it from the kernel.'),
      })
      .optional(),
    storage: z
      .array(z.strictObject({ name: line, model: line.describe('How the NVMe model name begins.'), gb: positive }))
      .max(20)
      .default([])
      .describe('NVMe drives; gb are 10^9 bytes, as sold.'),
    devices: z.array(device).min(1).max(200),
    kernel,
    gpu: z
      .strictObject({
        device: hexId.describe('One of devices.'),
        memory: gpuMemory.optional(),
      })
      .optional(),
    secureBoot: need.describe('Whether a machine without Secure Boot fails, or is only told.'),
    npu: z.strictObject({ device: hexId.describe('One of devices.'), need }).optional(),
    display: display.optional(),
    ports: z
      .array(z.strictObject({ name: line, drivers: z.array(moduleName).max(10).default([]), need }))
      .max(50)
      .default([])
      .describe('What can be plugged in, with the kernel modules that it needs.'),
  })
  .superRefine(({ devices, gpu, npu, memory }, context) => {
    if (gpu?.memory && memory && gpu.memory.gib >= memory.gib) {
      const message = `${gpu.memory.gib} GiB is not less than the ${memory.gib} GiB that the machine has`;
      context.addIssue({ code: 'custom', path: ['gpu', 'memory', 'gib'], message });
    }
    for (const [member, value] of Object.entries({ gpu, npu })) {
      if (!value || devices.some(({ bus, id }) => bus === 'pci' && id === value.device)) continue;
      context.addIssue({ code: 'custom', path: [member, 'device'], message: `${value.device} is none of devices` });
    }
  })
  .meta({ title: 'Hardware profile', description: 'What a machine is made of, and what its image must bring.' });

/** What a machine is made of. Numbers carry their unit in their name; ids are lower-case hex. */
export type Profile = z.infer<typeof documentSchema>;
export type ProfileDevice = Profile['devices'][number];

const kind: DocumentKind<Profile> = {
  name: 'the profile',
  help: 'docs/hardware.md describes every member.',
  check: (document) => documentSchema.safeParse(document),
  jsonSchema: profileJsonSchema,
};

/** JSON Schema (draft 2020-12) of the file. */
export function profileJsonSchema(): object {
  return { $id: profileSchemaUrl, ...z.toJSONSchema(documentSchema, { io: 'input' }) };
}

/** @throws UserError `policy-invalid` with line, column and, for a typo, the nearest name */
export function parseProfile(text: string, file: string): Profile {
  return readDocument(text, file, kind).value;
}
