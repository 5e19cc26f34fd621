import { createSpotterWith, type Spotter } from './create-spotter-with.ts';
import { createTraining } from './live/create-training.ts';
import type { Ports } from './platform/ports.ts';

/**
 * A client of one server.
 * @param address of the server, such as `https://spotter.example`
 * @param ports what the program has of its own, such as a storage for the tokens; the rest is that of the platform
 * @throws SpotterError `client.wrong_use` where that is no address
 */
export function createSpotter(address: string, ports: Ports = {}): Spotter {
  return createSpotterWith(address, ports, createTraining);
}
