/** What is asked of an image, in the order in which it is reported. */
export const imageRules = {
  'HW-01': 'the image has one kernel, and it is new enough for the machine',
  'HW-02': 'each device has its driver, as a module or built in, with all that the driver depends on',
  'HW-03': 'the firmware that the drivers ask for on this machine is there',
  'HW-04': 'the kernel arguments that the machine needs are set, and no others of its drivers',
  'HW-05': 'nothing keeps a driver that the machine needs from being loaded',
  'HW-06': 'people at the machine may use its GPU and NPU',
  'HW-07': 'no compute stack on the host: it belongs into the container',
  // What it makes of the display.
  'HW-10': 'the desktop can scale the display as the profile says',
  'HW-11': 'the desktop does scale it so, without anybody’s doing',
  'HW-12': 'sizes come from scaling the display, not from larger fonts',
} as const satisfies Record<string, string>;

/** What is asked of a machine. */
export const machineRules = {
  'HW-20': 'it is the machine of the profile',
  'HW-21': 'its CPU is the one of the profile',
  'HW-22': 'its memory is what the profile says',
  'HW-23': 'its drives are those of the profile',
  'HW-24': 'each device is there, and its driver has taken it',
  'HW-25': 'the GPU may use as much memory as the profile says',
  'HW-26': 'the NPU has its node',
  'HW-27': 'its panel is the one of the profile',
  'HW-28': 'its kernel is new enough, and was started as the profile says',
  'HW-29': 'Secure Boot is on',
} as const satisfies Record<string, string>;

export type RuleId = keyof typeof imageRules | keyof typeof machineRules;
