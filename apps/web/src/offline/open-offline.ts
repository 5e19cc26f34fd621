// Loaded by itself, once the first screen is there: what this device keeps, and sends when it can.
import type { Spotter } from '@spotter/client';
import type { Connection } from '../app/connection.ts';
import { deviceLocks } from './device-locks.ts';
import { openDeviceStore, type DeviceStore } from './device-store.ts';
import { doesNobodyTrain } from './training-lock.ts';
import { createWaiting, type Waiting } from './waiting.ts';

export interface Offline {
  readonly store: DeviceStore;
  readonly waiting: Waiting;
}

/** Browsers without locks leave it to the server to store each once. */
async function lock(work: () => Promise<void>): Promise<void> {
  const locks = deviceLocks();
  if (locks) await locks.request('spotter.sending', work);
  else await work();
}

/** Sets that wait are tried again so often. */
const sendEveryMs = 60_000;

interface OfflineDeps {
  readonly spotter: Spotter;
  /** The name of who is logged in, or null, and what tells when that changes. */
  readonly login: {
    readonly read: () => string | null;
    readonly subscribe: (onChange: () => void) => unknown;
  };
  readonly connection: Connection;
}

/** @throws where the browser keeps nothing for this page */
export async function openOffline(
  { spotter, login, connection }: OfflineDeps,
  onSent: () => void,
): Promise<Offline> {
  const store = await openDeviceStore();
  const tabs = new BroadcastChannel('spotter.waiting');
  const waiting = createWaiting({
    store,
    spotter,
    lock,
    doesNobodyTrain,
    nowMs: () => Date.now(),
    tellOthers: () => {
      tabs.postMessage('changed');
    },
    onSent,
  });

  function send(): void {
    if (connection.isAway() || waiting.read().length === 0) return;
    // What fails here is tried again.
    waiting.send().catch(() => undefined);
  }

  async function changePerson(): Promise<void> {
    if (login.read() === null) await store.forgetAnswers();
    await waiting.look();
    send();
  }

  // It may be that the server has what another tab has sent.
  tabs.addEventListener('message', () => {
    void waiting.look();
    onSent();
  });
  connection.subscribe(send);
  login.subscribe(() => void changePerson());
  setInterval(send, sendEveryMs);
  await changePerson();
  return { store, waiting };
}
