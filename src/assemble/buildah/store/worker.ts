import { closeSync, constants, openSync } from 'node:fs';
import type { LayerTap } from '../../../image/layer-tap.ts';
import { runLayerWorker } from '../../../image/worker.ts';
import { OverlayMembers } from './members.ts';
import { PlainFiles, writeAll } from './plain-files.ts';

/** What a pipe takes well at once; headers and small files are gathered up to it. */
const gatheredBytes = 256 * 1024;

/**
 * The life of a thread that indexes layers and, from the same bytes, feeds those who unpack them. The dispatcher calls it
 * for `workerData.entry === 'unpack-layer'`. Its targets are what `unpackTarget` writes.
 */
export function runUnpackWorker(): Promise<void> {
  return runLayerWorker((target) => unpackInto(JSON.parse(target)));
}

export interface UnpackTarget {
  /** A named pipe that takes an archive of all that is no plain file. */
  pipe: string;
  /** Where plain files go, and what comes out of the pipe. */
  folder: string;
}

/** What a thread is told of where a layer goes. */
export function unpackTarget(target: UnpackTarget): string {
  return JSON.stringify(target);
}

/** The thread waits while the pipe is full, and so does all that feeds it. */
function unpackInto(target: UnpackTarget): LayerTap {
  // Opened for writing alone, it would wait for a reader, who may be gone; what is open for both never waits.
  const both = openSync(target.pipe, constants.O_RDWR);
  const pipe = openSync(target.pipe, constants.O_WRONLY);
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
  }, new PlainFiles(target.folder));
  return {
    member: (member) => members.member(member),
    data: (piece) => members.data(piece),
    memberEnd: () => members.memberEnd(),
    oddity: (kind, message) => members.oddity(kind, message),
    end() {
      members.end();
      flush();
    },
    close() {
      members.close();
      closeSync(pipe);
    },
  };
}
