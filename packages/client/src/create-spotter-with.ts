import { createRestParts, type Rest } from './create-rest.ts';
import type { LinkParts } from './live/create-link.ts';
import type { Opening, Training, TrainingOptions } from './live/training.ts';
import type { Ports } from './platform/ports.ts';

/** A server, and whoever is logged in to it. */
export interface Spotter extends Rest {
  /**
   * Starts a training and resolves once the server is ready to look.
   * @throws SpotterError where nobody is logged in, the exercise is not known, or the server is away or busy; `client.aborted`
   * where it was called off
   */
  readonly train: (options: TrainingOptions, opening?: Opening) => Promise<Training>;
}

/**
 * A client of one server, for pages that load what a training needs with the first one: it is most of the client.
 * @param address of the server, such as `https://spotter.example`
 * @param ports what the program has of its own; the rest is that of the platform
 * @param begin `createTraining` of `@spotter/client/live`, by whatever way the page comes to it
 * @throws SpotterError `client.wrong_use` where that is no address
 */
export function createSpotterWith(
  address: string,
  ports: Ports,
  begin: (parts: LinkParts, options: TrainingOptions, opening?: Opening) => Promise<Training>,
): Spotter {
  const { rest, url, platform, call, tokens } = createRestParts(address, ports);
  const { personId } = rest.accounts;
  const parts = { url, platform, call, personId, accessToken: () => tokens.accessToken() };
  return { ...rest, train: (options, opening) => begin(parts, options, opening) };
}
