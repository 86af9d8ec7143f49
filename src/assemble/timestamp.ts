/** A time as image-spec 1.1 writes it (RFC 3339, section 5.6), whole seconds. */
export function timestamp(time: Date): string {
  return new Date(seconds(time) * 1000).toISOString().replace('.000Z', 'Z');
}

/** Seconds since 1970, fraction dropped. @throws RangeError for times before, or no time at all */
export function seconds(time: Date): number {
  const value = Math.floor(time.getTime() / 1000);
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError('the time of an image lies before 1970');
  return value;
}
