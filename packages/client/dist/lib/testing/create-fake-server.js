import { createFakeRest } from './fake-rest.js';
import { createFakeTraining } from './fake-session.js';
import { createFakeWebSocket } from './fake-socket.js';
const squat = {
    id: 1,
    name: 'Squat',
    instructions: 'Stand with your feet as wide as your shoulders. Bend your knees, and come up again.',
    targeted_muscles: 'quadriceps, gluteus maximus, hamstrings',
    groupID: 1,
    groupName: 'Legs',
};
export function createFakeServer() {
    const trainings = [];
    /** Which training a session belongs to. */
    const owners = new Map();
    let started = 0;
    const records = { exercises: [squat], workouts: [] };
    const rest = createFakeRest(records, () => {
        started += 1;
        return `session-${started}`;
    });
    function begin() {
        const made = createFakeTraining(`workout-${trainings.length + 1}`);
        trainings.push(made);
        return made;
    }
    function greeted(end, session, greeting) {
        const { continue: wanted, ...fresh } = greeting;
        const old = owners.get(wanted?.session ?? '');
        const { times, retryable } = server.refuseToContinue;
        const goesOn = old !== undefined && times === 0;
        if (old && !goesOn) {
            server.refuseToContinue = { times: times - 1, retryable };
            const sentence = 'The session cannot be continued.';
            const code = 'live.cannot_continue';
            end.send({ type: 'error', error: sentence, message: sentence, code, retryable });
        }
        const owner = goesOn ? old : begin();
        owners.set(session, owner);
        owner.attach(end, session, goesOn ? greeting : fresh);
    }
    function accept(end) {
        const session = end.path.split('/').at(-2) ?? '';
        end.onMessage = (data) => {
            if (server.isUp && typeof data === 'string')
                greeted(end, session, JSON.parse(data));
        };
    }
    const server = {
        ...records,
        address: 'http://spotter.test',
        ports: {
            fetch: (url, options) => server.isUp ? rest(url, options) : Promise.reject(new TypeError('The network is gone.')),
            WebSocket: createFakeWebSocket(accept),
        },
        get trainings() {
            return trainings.map(({ training }) => training);
        },
        isUp: true,
        refuseToContinue: { times: 0, retryable: true },
    };
    return server;
}
//# sourceMappingURL=create-fake-server.js.map