import { UserError } from '../core/errors.ts';

const maxBytes = 64 * 1024;

/** The streams of a process, as far as a prompt needs them. */
export interface PromptStreams {
  input: NodeJS.ReadStream;
  output: NodeJS.WriteStream;
}

/**
 * Asks for a password without echo; asked twice, both must be equal.
 * @throws UserError `input-invalid` when they differ, or the person gave up (Ctrl-C, end of input)
 */
export async function promptPassword(streams: PromptStreams): Promise<string> {
  const first = await ask('Password for the private key: ', streams);
  const second = await ask('The same again: ', streams);
  if (first === second) return first;
  throw new UserError('input-invalid', 'the two passwords differ', { hint: 'Nothing was written. Run it again.' });
}

/** The first line of what is piped in. @throws UserError `input-invalid` when it is larger than 64 KiB, or nothing at all */
export async function passwordFromPipe(input: AsyncIterable<Buffer | string>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBytes) throw new UserError('input-invalid', 'the password is larger than 64 KiB');
    chunks.push(bytes);
  }
  // What should have written it failed: a line that is empty would still end.
  if (size === 0)
    throw new UserError('input-invalid', 'no password was given: what is piped in is empty', {
      hint: 'Nothing was written. For a key that anybody can open, set COSIGN_PASSWORD to nothing.',
    });
  return Buffer.concat(chunks).toString('utf8').split(/\r?\n/, 1)[0] ?? '';
}

async function ask(question: string, { input, output }: PromptStreams): Promise<string> {
  output.write(question);
  input.setRawMode(true);
  input.resume();
  input.setEncoding('utf8');
  try {
    return await readHidden(input);
  } finally {
    input.setRawMode(false);
    input.pause();
    output.write('\n');
  }
}

/** One line, key by key: in raw mode the terminal neither echoes nor handles Ctrl-C and backspace. */
function readHidden(input: NodeJS.ReadStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let typed: string[] = [];
    const stop = () => input.off('data', onData);
    const onData = (data: Buffer | string) => {
      for (const key of String(data)) {
        if (key === '\r' || key === '\n') {
          stop();
          return resolve(typed.join(''));
        }
        if (key === '\u0003' || key === '\u0004') {
          stop();
          return reject(new UserError('input-invalid', 'no password was given', { hint: 'Nothing was written.' }));
        }
        if (key === '\u007f' || key === '\b') typed = typed.slice(0, -1);
        else if (key >= ' ') typed.push(key);
      }
    };
    input.on('data', onData);
  });
}
