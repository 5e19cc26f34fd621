import type { CallOptions, Method } from '../api/transport.ts';

/** One address of the interface, as the demonstration answers it. */
export interface DemoRoute {
  readonly on: readonly [Method, RegExp];
  /** @param ids what the groups of the address matched */
  readonly answer: (ids: readonly string[], options: CallOptions) => unknown;
}
