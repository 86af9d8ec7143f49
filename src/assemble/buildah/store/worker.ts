import { closeSync, constants, openSync, writeSync } from 'node:fs';
import type { LayerTap } from '../../../image/layer-tap.ts';
import { runLayerWorker } from '../../../image/worker.ts';
import { OverlayMembers } from './members.ts';

/** What a pipe takes well at once; headers and small files are gathered up to it. */
const gatheredBytes = 256 * 1024;

/**
 * The life of a thread that indexes layers and, from the same bytes, feeds those who unpack them. The dispatcher calls it
 * for `workerData.entry === 'unpack-layer'`. Its targets are named pipes.
 */
export function runUnpackWorker(): Promise<void> {
  return runLayerWorker(openPipe);
}

/** The thread waits while the pipe is full, and so does all that feeds it. */
function openPipe(path: string): LayerTap {
  // Opened for writing alone, it would wait for a reader, who may be gone; what is open for both never waits.
  const both = openSync(path, constants.O_RDWR);
  const pipe = openSync(path, constants.O_WRONLY);
  closeSync(both);
  const gathered = Buffer.allocUnsafeSlow(gatheredBytes);
  let length = 0;
  const flush = () => {
    writeAll(pipe, gathered.subarray(0, length));
    length = 0;
  };
  const members = new OverlayMembers((bytes) => {
    if (length + bytes.length > gatheredBytes) flush();
    if (bytes.length > gatheredBytes) writeAll(pipe, bytes);
    else length += bytes.copy(gathered, length);
  });
  return {
    member: (member) => members.member(member),
    data: (piece) => members.data(piece),
    memberEnd: () => members.memberEnd(),
    oddity: (kind, message) => members.oddity(kind, message),
    end() {
      members.end();
      flush();
    },
    close: () => closeSync(pipe),
  };
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
