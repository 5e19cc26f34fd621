// The only place that looks at what the platform offers.
import { SpotterError } from '../spotter-error.ts';
import { keepInMemory } from '../tokens/token-storage.ts';
import type { Platform, Ports, SocketConstructor, Fetch } from './ports.ts';

interface Target {
  addEventListener(type: string, listener: () => void): void;
  removeEventListener(type: string, listener: () => void): void;
}

interface Globals {
  readonly fetch?: Fetch;
  readonly WebSocket?: SocketConstructor;
  readonly AbortController: new () => { readonly signal: unknown; abort(): void };
  setTimeout(call: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
  readonly window?: Target;
  readonly document?: Target & { readonly visibilityState: string };
}

const globals = globalThis as unknown as Globals;

function missing(port: 'fetch' | 'WebSocket'): SpotterError {
  return new SpotterError(
    'client.wrong_use',
    `This platform has no ${port} of its own: hand one in, createSpotter(url, { ${port} }).`,
  );
}

/** Says so when somebody trains, not before: a program that only reads needs none. */
const NoSocket = function () {
  throw missing('WebSocket');
} as unknown as SocketConstructor;

/** Installed pages on iOS come back without a change of visibility; `focus` and `pageshow` tell it there. */
function onWake(listener: () => void): () => void {
  const { window, document } = globals;
  const whenSeen = (): void => {
    if (document?.visibilityState !== 'hidden') listener();
  };
  // React Native has a window without events.
  const on = (target: Target | undefined, type: string): (() => void) => {
    if (typeof target?.addEventListener !== 'function') return () => undefined;
    target.addEventListener(type, whenSeen);
    return () => {
      target.removeEventListener(type, whenSeen);
    };
  };
  const offs = [
    on(window, 'online'),
    on(window, 'focus'),
    on(window, 'pageshow'),
    on(document, 'visibilitychange'),
  ];
  return () => {
    for (const off of offs) off();
  };
}

/** @param ports what the caller hands in; the rest is that of the platform */
export function readPlatform(ports: Ports): Platform {
  return {
    fetch(url, options) {
      if (!globals.fetch) throw missing('fetch');
      return globals.fetch(url, options);
    },
    WebSocket: globals.WebSocket ?? NoSocket,
    storage: keepInMemory(),
    now: () => Date.now(),
    random: () => Math.random(),
    startTimer(call, ms) {
      const timer = globals.setTimeout(call, ms);
      return () => {
        globals.clearTimeout(timer);
      };
    },
    onWake,
    makeAbort: () => new globals.AbortController(),
    ...ports,
  };
}
