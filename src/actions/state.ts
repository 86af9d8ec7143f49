import { WtgosError } from '../core/errors.ts';

/** To end what is said of a state that is only half of what was asked for. */
export const runAgain = 'Run the same again: it finishes what is missing and doubles nothing.';

/**
 * Does what changes something; an error that is expected tells what state is left, after what it knows itself.
 * @param state is asked for when it failed
 */
export async function tellingState<T>(state: () => string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof WtgosError) error.state = [error.state, state()].filter(Boolean).join(' ');
    throw error;
  }
}
