import { UserError } from '../core/errors.ts';

/** What GitHub keeps of a job's outputs, counted as UTF-16 (its documentation, "Passing information between jobs"). */
const maxBytes = 1024 * 1024;

/**
 * The outputs of a step, as long as GitHub takes them: more of them would end the job with a message that names neither
 * the step nor what to do.
 * @throws UserError `input-invalid`
 */
export function withinLimit(outputs: Readonly<Record<string, string>>): [name: string, value: string][] {
  const all = Object.entries(outputs);
  const bytes = all.reduce((sum, [, { length }]) => sum + 2 * length, 0);
  if (bytes <= maxBytes) return all;
  const [largest] = all.toSorted(([, one], [, other]) => other.length - one.length).map(([name]) => name);
  throw new UserError('input-invalid', `the outputs are ${bytes} bytes, ${largest} most of all; GitHub takes 1 MiB`, {
    hint: 'Give less: fewer platforms and flavours, shorter build arguments.',
    state: 'The work of this step is done; only its outputs are missing.',
  });
}
