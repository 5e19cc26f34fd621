// A WebSocket whose other end is in the same program. What is sent arrives with the next microtask, in its order.
import type { Socket, SocketConstructor, SocketData } from '../platform/ports.ts';

type EventName = 'open' | 'message' | 'close' | 'error';
type Listener = (event: never) => void;

const open = 1;
const closed = 3;

/** The end of the server. */
export interface ServerEnd {
  /** Path that the client asked for. */
  readonly path: string;
  readonly protocols: readonly string[];
  /** Sends an object as JSON text. */
  readonly send: (message: object) => void;
  readonly close: (code: number, reason?: string) => void;
  /** Whether what the client sends stays in its buffer. */
  isStalled: boolean;
  onMessage: (data: SocketData) => void;
  onClose: () => void;
}

function sizeOf(data: SocketData): number {
  if (typeof data === 'string') return data.length;
  return 'size' in data ? data.size : data.byteLength;
}

/** @param accept is given each new socket */
export function createFakeWebSocket(accept: (end: ServerEnd) => void): SocketConstructor {
  return class FakeWebSocket implements Socket {
    readyState = 0;
    bufferedAmount = 0;
    readonly #listeners: Record<EventName, Set<Listener>> = {
      open: new Set(),
      message: new Set(),
      close: new Set(),
      error: new Set(),
    };
    readonly #end: ServerEnd;

    constructor(url: string, protocols: string[] = []) {
      this.#end = {
        path: url.replace(/^\w+:\/\/[^/]+/, ''),
        protocols,
        send: (message) => {
          const data = JSON.stringify(message);
          queueMicrotask(() => {
            if (this.readyState === open) this.#tell('message', { data });
          });
        },
        close: (code, reason = '') => {
          queueMicrotask(() => {
            this.#close(code, reason);
          });
        },
        isStalled: false,
        onMessage: () => undefined,
        onClose: () => undefined,
      };
      queueMicrotask(() => {
        if (this.readyState !== 0) return;
        this.readyState = open;
        accept(this.#end);
        this.#tell('open', {});
      });
    }

    #tell(name: EventName, event: object): void {
      for (const listener of this.#listeners[name]) listener(event as never);
    }

    #close(code: number, reason: string): void {
      if (this.readyState === closed) return;
      this.readyState = closed;
      this.#end.onClose();
      this.#tell('close', { code, reason });
    }

    addEventListener(name: EventName, listener: Listener): void {
      this.#listeners[name].add(listener);
    }

    send(data: SocketData): void {
      if (this.readyState !== open) return;
      if (this.#end.isStalled) this.bufferedAmount += sizeOf(data);
      queueMicrotask(() => {
        if (!this.#end.isStalled) this.#end.onMessage(data);
      });
    }

    close(code = 1005, reason = ''): void {
      queueMicrotask(() => {
        this.#close(code, reason);
      });
    }
  };
}

declare function queueMicrotask(call: () => void): void;
