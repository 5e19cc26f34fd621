import { WebSocket } from 'ws';
import { residentMb, takePulse } from '../pulse.ts';
import { openSession } from '../socket/open-session.ts';
import type { Outcome, Trial } from '../trial.ts';

const abuse = 4507;
const closedWithinMs = 25_000;
const mostGrownMb = 100;
/** So many are on their way at a time. */
const burst = 200;

type Send = (socket: WebSocket, n: number, done: () => void) => void;

function flood(name: string, bar: string, send: Send): Trial {
  return {
    name,
    bar,
    databases: ['sqlite'],
    run: async (target, { longestSilenceMs }): Promise<Outcome> => {
      await target.ready();
      const { socket, closed } = await openSession(target, (await target.newPerson()).token);
      const before = residentMb(target.pid());
      const pulse = takePulse(target.url);
      const since = performance.now();
      let sent = 0;
      while (socket.readyState === WebSocket.OPEN && performance.now() - since < closedWithinMs) {
        await new Promise<void>((resolve) => {
          for (let n = 0; n < burst; n += 1)
            send(socket, (sent += 1), n === burst - 1 ? resolve : () => undefined);
        });
        // What comes in is read meanwhile.
        await new Promise((resolve) => setImmediate(resolve));
      }
      const isEnded = socket.readyState !== WebSocket.OPEN;
      socket.close(1000);
      const code = await closed;
      const lasted = ((performance.now() - since) / 1000).toFixed(1);
      const silenceMs = Math.round(await pulse.stop());
      const grown = Math.round(residentMb(target.pid()) - before);
      return {
        seen: `closed with ${code} after ${lasted} s and ${sent} of them; slowest /healthz ${silenceMs} ms; grown by ${grown} MB`,
        failures: [
          ...(isEnded && code === abuse ? [] : [`it was closed with ${code} after ${lasted} s`]),
          ...(silenceMs > longestSilenceMs ? [`the server was silent for ${silenceMs} ms`] : []),
          ...(grown > mostGrownMb ? [`it grew by ${grown} MB`] : []),
        ],
      };
    },
  };
}

export const pongFlood = flood(
  'a flood of pongs that nobody asked for',
  'closed with 4507 within 25 s, and no silence over a second',
  (socket, n, done) => {
    socket.pong(String(n), true, done);
  },
);

export const unknownNames = flood(
  'a flood of names of exercises that there are not',
  'closed with 4507 within 25 s, and no silence over a second',
  (socket, n, done) => {
    socket.send(JSON.stringify({ exercise_type: `squatt ${'\ufdfa'.repeat(10)} ${n}` }), done);
  },
);
