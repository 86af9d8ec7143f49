/** What the dispatcher does in a worker thread, for tests that run from source. */
import { workerData } from 'node:worker_threads';
import { runLayerWorker } from '../worker.ts';

if (workerData?.entry === 'index-layer') await runLayerWorker();
