import { createRestParts, type Rest } from './create-rest.ts';
import { createTraining } from './live/create-training.ts';
import type { Training, TrainingOptions } from './live/training.ts';
import type { Ports } from './platform/ports.ts';

/** A server, and whoever is logged in to it. */
export interface Spotter extends Rest {
  /**
   * Starts a training and resolves once the server is ready to look.
   * @throws SpotterError where nobody is logged in, the exercise is not known, or the server is away or busy
   */
  readonly train: (options: TrainingOptions) => Promise<Training>;
}

/**
 * A client of one server.
 * @param address of the server, such as `https://spotter.example`
 * @param ports what the program has of its own, such as a storage for the tokens; the rest is that of the platform
 * @throws SpotterError `client.wrong_use` where that is no address
 */
export function createSpotter(address: string, ports: Ports = {}): Spotter {
  const { rest, url, platform, call, tokens } = createRestParts(address, ports);
  const parts = { url, platform, call, accessToken: () => tokens.accessToken() };
  return { ...rest, train: (options) => createTraining(parts, options) };
}
