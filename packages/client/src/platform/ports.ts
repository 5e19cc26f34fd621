// What this package needs of the world. Each has a default where the platform has it: browsers, Node and React Native.
import type { TokenStorage } from '../tokens/token-storage.ts';

export interface FetchOptions {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  /** An AbortSignal. Typed so that the fetch of every platform fits: hand it on as it is. */
  readonly signal: never;
}

export interface FetchAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** What of `fetch` is used. */
export type Fetch = (url: string, options: FetchOptions) => Promise<FetchAnswer>;

/** Text, bytes, or a Blob. */
export type SocketData =
  | string
  | Uint8Array
  | ArrayBuffer
  | { readonly size: number; readonly type: string; arrayBuffer(): Promise<ArrayBuffer> };

/** What of a WebSocket is used. */
export interface Socket {
  readonly readyState: number;
  /** Bytes that were sent and have not left yet. */
  readonly bufferedAmount: number;
  // What is handed over is typed so that the sockets of every platform fit: `listener` is a function of the event.
  addEventListener(type: 'open' | 'message' | 'close' | 'error', listener: never): void;
  /** `data` is {@link SocketData}. */
  send(data: never): void;
  close(code?: number, reason?: string): void;
}

export type SocketConstructor = new (url: string, protocols: string[]) => Socket;

/** @returns what stops it */
export type Subscribe = (listener: () => void) => () => void;

/** What of an AbortSignal is used. */
export interface Signal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** What of an AbortController is used. */
export interface Abort {
  readonly signal: unknown;
  abort(): void;
}

export interface Platform {
  readonly fetch: Fetch;
  /** Node has one of its own from version 22 on; before, hand in that of `ws`. */
  readonly WebSocket: SocketConstructor;
  /** Where the tokens of the login are kept; in memory unless told. */
  readonly storage: TokenStorage;
  /** Milliseconds of a wall clock. */
  readonly now: () => number;
  /** 0 to 1, below 1. */
  readonly random: () => number;
  /** Calls once, so many milliseconds later. @returns what stops it */
  readonly startTimer: (call: () => void, ms: number) => () => void;
  /** Calls when it is worth trying again at once: the network is back, or somebody looks at the page again. */
  readonly onWake: Subscribe;
  /** Makes what ends a request that takes too long: an AbortController. */
  readonly makeAbort: () => Abort;
}

/** What the caller may hand in of it. */
export type Ports = Partial<Platform>;
