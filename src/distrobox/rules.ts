/** What is asked of a manifest, in the order in which it is reported. */
export const rules = {
  'DBX-01': 'distrobox reads the file to its end, and nothing in it is run or depends on where it is called',
  'DBX-02': 'every key exists, and counts as it is written',
  'DBX-03': 'not privileged',
  'DBX-04': 'no devices but those that the policy names',
  'DBX-05': 'no namespace, /dev, /sys or group is shared with the host',
  'DBX-06': 'no folder of the host but the workspace',
  'DBX-07': 'no sockets of the host',
  'DBX-08': 'no capabilities are added',
  'DBX-09': 'not root’s container',
  'DBX-10': 'the image is named by digest, or comes from where the host verifies signatures',
  'DBX-11': 'no other flag that opens the container, and none whose effect is not known',
  'DBX-12': 'what is started is distrobox’s own start-up, from the image that the manifest names',
  'DBX-20': 'what no manifest can take away is said',
} as const satisfies Record<string, string>;

export type RuleId = keyof typeof rules;
export const ruleIds = Object.keys(rules) as [RuleId, ...RuleId[]];
