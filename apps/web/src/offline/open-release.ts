// Loaded by itself: registers the worker that answers for the server where there is no network.
import { followRelease, type Release } from './release.ts';
import { whenNobodyTrains } from './training-lock.ts';

const path = '/service-worker.js';
const lookEveryMs = 3_600_000;

/** Undefined where the browser has no such worker for this address. */
export function openRelease(): Release | undefined {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return undefined;
  const workers = navigator.serviceWorker;
  return followRelease({
    register: async () => {
      const registration = await workers.register(path);
      setInterval(() => {
        registration.update().catch(() => undefined);
      }, lookEveryMs);
      return registration;
    },
    isControlled: () => workers.controller !== null,
    onTakenOver: (call) => {
      workers.addEventListener('controllerchange', call);
    },
    whenNobodyTrains,
    reload: () => {
      window.location.reload();
    },
  });
}
