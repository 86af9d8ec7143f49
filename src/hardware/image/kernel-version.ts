/** Whether a kernel's version (`6.15.4-200.fc42.x86_64`) is at least a floor (`6.15`); undefined when it is no version. */
export function isAtLeast(version: string, floor: string): boolean | undefined {
  const numbers = /^(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?/.exec(version);
  if (!numbers) return undefined;
  const mine = numbers.slice(1, 4).map((part) => Number(part ?? 0));
  const asked = floor.split('.').map(Number);
  for (const [at, number] of mine.entries()) {
    const difference = number - (asked[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  // A candidate of that very version comes before it: 6.15.0-0.rc1.… (Fedora), 6.15-rc1.
  return !/-(?:0\.)?rc\d/.test(version);
}
