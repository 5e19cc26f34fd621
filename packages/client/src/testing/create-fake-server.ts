import type { Configure } from '@spotter/contract/live/client-messages';
import type { Fetch, SocketConstructor } from '../platform/ports.ts';
import { createFakeRest, type FakeRecords } from './fake-rest.ts';
import { createFakeTraining, type FakeTraining, type FakeTrainingMachinery } from './fake-session.ts';
import { createFakeWebSocket, type ServerEnd } from './fake-socket.ts';

/** A server in the same program, for tests: `createSpotter(server.address, server.ports)`. */
export interface FakeServer extends FakeRecords {
  readonly address: string;
  readonly ports: { readonly fetch: Fetch; readonly WebSocket: SocketConstructor };
  /** The trainings so far, the newest last. */
  readonly trainings: readonly FakeTraining[];
  /** Whether anybody answers; false is a network that is gone. */
  isUp: boolean;
  /** What sessions that want to continue are told; they may, unless a test says otherwise. */
  refuseToContinue: { readonly times: number; readonly retryable: boolean };
}

const squat: FakeRecords['exercises'][number] = {
  id: 1,
  name: 'Squat',
  instructions: 'Stand with your feet as wide as your shoulders. Bend your knees, and come up again.',
  targeted_muscles: 'quadriceps, gluteus maximus, hamstrings',
  groupID: 1,
  groupName: 'Legs',
};

export function createFakeServer(): FakeServer {
  const trainings: FakeTrainingMachinery[] = [];
  /** Which training a session belongs to. */
  const owners = new Map<string, FakeTrainingMachinery>();
  let started = 0;

  const records: FakeRecords = { exercises: [squat], workouts: [], sent: [], routines: [] };
  const rest = createFakeRest(records, () => {
    started += 1;
    return `session-${started}`;
  });

  function begin(): FakeTrainingMachinery {
    const made = createFakeTraining(`workout-${trainings.length + 1}`);
    trainings.push(made);
    return made;
  }

  function greeted(end: ServerEnd, session: string, greeting: Configure): void {
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

  function accept(end: ServerEnd): void {
    const session = end.path.split('/').at(-2) ?? '';
    end.onMessage = (data) => {
      if (server.isUp && typeof data === 'string') greeted(end, session, JSON.parse(data) as Configure);
    };
  }

  const server: FakeServer = {
    ...records,
    address: 'http://spotter.test',
    ports: {
      fetch: (url, options) =>
        server.isUp ? rest(url, options) : Promise.reject(new TypeError('The network is gone.')),
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
