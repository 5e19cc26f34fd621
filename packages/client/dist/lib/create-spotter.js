import { createRestParts } from './create-rest.js';
import { createTraining } from './live/create-training.js';
/**
 * A client of one server.
 * @param address of the server, such as `https://spotter.example`
 * @param ports what the program has of its own, such as a storage for the tokens; the rest is that of the platform
 * @throws SpotterError `client.wrong_use` where that is no address
 */
export function createSpotter(address, ports = {}) {
    const { rest, url, platform, call, tokens } = createRestParts(address, ports);
    const parts = { url, platform, call, accessToken: () => tokens.accessToken() };
    return { ...rest, train: (options) => createTraining(parts, options) };
}
//# sourceMappingURL=create-spotter.js.map