// A later release of this page, once it is there: offered, and loaded when somebody says so, never while anybody trains.

export type ReleaseState = 'none' | 'ready' | 'after_training';

export interface Release {
  readonly read: () => ReleaseState;
  /** @returns ends it */
  readonly subscribe: (onChange: () => void) => () => void;
  /** The page is loaded anew, as soon as no tab of this browser trains any more. */
  readonly load: () => void;
}

interface ReleasePorts {
  /** Of the worker that answers for the server; rejects where this browser, or this address, has none. */
  readonly register: () => Promise<
    Pick<ServiceWorkerRegistration, 'waiting' | 'installing' | 'addEventListener'>
  >;
  /** Whether one answers for this page already: the first one ever is no later release. */
  readonly isControlled: () => boolean;
  /** Another one answers from now on. */
  readonly onTakenOver: (call: () => void) => void;
  /** Does it once no tab trains. */
  readonly whenNobodyTrains: (work: () => void) => void;
  readonly reload: () => void;
}

export function followRelease(ports: ReleasePorts): Release {
  let state: ReleaseState = 'none';
  let waiting: ServiceWorker | null = null;
  let isAsked = false;
  const wasControlled = ports.isControlled();
  const listeners = new Set<() => void>();

  function set(next: ReleaseState): void {
    state = next;
    for (const tell of listeners) tell();
  }

  function offer(worker: ServiceWorker): void {
    if (!ports.isControlled()) return;
    waiting = worker;
    if (!isAsked) set('ready');
  }

  function watch(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') offer(worker);
    });
  }

  ports.register().then(
    (registration) => {
      if (registration.waiting) offer(registration.waiting);
      watch(registration.installing);
      registration.addEventListener('updatefound', () => {
        watch(registration.installing);
      });
    },
    // The page works all the same while there is a network.
    () => undefined,
  );
  ports.onTakenOver(() => {
    if (isAsked) ports.reload();
    // Another tab has asked for it: what this one shows is of the release before.
    else if (wasControlled) set('ready');
  });

  return {
    read: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
      };
    },
    load: () => {
      isAsked = true;
      set('after_training');
      ports.whenNobodyTrains(() => {
        if (waiting?.state === 'installed') waiting.postMessage('take_over');
        else ports.reload();
      });
    },
  };
}
