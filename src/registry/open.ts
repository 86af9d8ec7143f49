import type { Log } from '../core/log.ts';
import { RegistryClient } from './client.ts';
import type { Credentials } from './credentials.ts';
import { LayoutStore } from './layout.ts';
import { RemoteStore } from './remote.ts';
import type { RetryPolicy } from './retry.ts';
import type { ImageReference, Store } from './types.ts';

export interface StoreOptions {
  log: Log;
  credentials?: Credentials;
  /** Plain http. When left out: only on loopback. */
  plainHttp?: boolean;
  signal?: AbortSignal;
  /** One connection, login and token per registry for all stores that are given the same object. */
  sessions?: Sessions;
  retry?: RetryPolicy;
  /** Milliseconds a registry may be silent; 60 s when left out. */
  idleMs?: number;
}

/** Clients by registry. */
export class Sessions {
  readonly #clients = new Map<string, RegistryClient>();

  client(host: string, options: StoreOptions): RegistryClient {
    const key = `${options.plainHttp ?? ''} ${host}`;
    let client = this.#clients.get(key);
    if (!client) {
      client = new RegistryClient(host, options);
      this.#clients.set(key, client);
    }
    return client;
  }
}

/**
 * Opens the repository that a reference is in. Nothing is asked of a registry before the first use; a layout folder that
 * is not there is made by the first write.
 * @throws ExternalError `image-malformed` for a folder that is no OCI image layout
 */
export async function openStore(reference: ImageReference, options: StoreOptions): Promise<Store> {
  if (reference.kind === 'layout') return LayoutStore.open(reference.dir);
  return new RemoteStore((options.sessions ?? new Sessions()).client(reference.host, options), reference.path);
}
