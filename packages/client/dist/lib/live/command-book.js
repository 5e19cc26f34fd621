import { SpotterError } from '../spotter-error.js';
/** What may be wrong with a command; other errors are about frames. */
const aboutCommands = new Set([
    'live.malformed',
    'live.unknown_type',
    'live.unknown_exercise',
    'live.not_coachable',
    'live.no_exercise',
    'live.recording_off',
    'live.no_set',
    'live.set_goes_on',
    'live.not_configured',
]);
export function createCommandBook() {
    const waiting = new Map();
    let lastId = 0;
    return {
        add(message) {
            lastId += 1;
            const id = lastId;
            const done = new Promise((resolve, reject) => {
                waiting.set(id, { resolve, reject, isSent: false });
            });
            // Whoever does not wait for it hears of it as a problem.
            done.catch(() => undefined);
            return { command: { id, message }, done };
        },
        sent(id) {
            const entry = waiting.get(id);
            if (entry)
                entry.isSent = true;
        },
        resolve(ids) {
            for (const id of ids) {
                waiting.get(id)?.resolve();
                waiting.delete(id);
            }
        },
        refuse({ code, message }) {
            if (!aboutCommands.has(code))
                return;
            const oldest = [...waiting].find(([, { isSent }]) => isSent);
            if (!oldest)
                return;
            oldest[1].reject(new SpotterError(code, message));
            waiting.delete(oldest[0]);
        },
        rejectAll(error) {
            for (const { reject } of waiting.values())
                reject(error);
            waiting.clear();
        },
    };
}
//# sourceMappingURL=command-book.js.map