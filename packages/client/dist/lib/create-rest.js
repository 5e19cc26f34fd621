import { createAccounts } from './api/accounts.js';
import { createExercises } from './api/exercises.js';
import { createRecordings } from './api/recordings.js';
import { createWorkouts } from './api/workouts.js';
import { createCaller } from './http/create-caller.js';
import { createSignedCaller } from './http/create-signed-caller.js';
import { readPlatform } from './platform/read-platform.js';
import { SpotterError } from './spotter-error.js';
import { keepTokens } from './tokens/keep-tokens.js';
/** What createSpotter adds the training to. */
export function createRestParts(address, ports) {
    if (!/^https?:\/\//.test(address)) {
        const sentence = `${address} is no address of a server: it begins with http:// or https://.`;
        throw new SpotterError('client.wrong_use', sentence);
    }
    const url = address.replace(/\/$/, '');
    const platform = readPlatform(ports);
    const call = createCaller(url, platform);
    const tokens = keepTokens({
        storage: platform.storage,
        now: platform.now,
        refresh: (refresh) => call({ method: 'POST', path: '/api/auth/token/refresh/', body: { refresh } }),
    });
    const signedCall = createSignedCaller(call, tokens);
    const rest = {
        accounts: createAccounts(call, signedCall, tokens),
        exercises: createExercises(signedCall),
        workouts: createWorkouts(signedCall),
        recordings: createRecordings(signedCall),
    };
    return { rest, url, platform, call: signedCall, tokens };
}
/**
 * A client for programs that only read and change what is stored.
 * @param address of the server, such as `https://spotter.example`
 * @param ports what the program has of its own; the rest is that of the platform
 * @throws SpotterError `client.wrong_use` where that is no address
 */
export function createRest(address, ports = {}) {
    return createRestParts(address, ports).rest;
}
//# sourceMappingURL=create-rest.js.map