import type { ExitStatus } from './ending.ts';

/** Ends the process once what was written has left it (pipes are asynchronous on some systems); open sockets do not hold it. */
export async function leave(status: ExitStatus): Promise<never> {
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))));
  process.exit(status);
}
