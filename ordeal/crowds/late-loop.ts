import { WebSocket } from 'ws';
import { codeOf, call, type Reply } from '../attacks/attack.ts';
import { startSession } from '../socket/open-session.ts';
import type { Target } from '../target.ts';
import type { Outcome, Trial } from '../trial.ts';
import { until } from '../until.ts';

const heldMs = 3_000;
const callers = 20;
const route = '/exercises/list/';

/** @returns the errors that a socket is told, and its code; `admitted` where it is let in */
function knock({ url }: Target, id: string): Promise<string> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/ws/session/${id}/`);
  socket.on('error', () => undefined);
  socket.once('open', () => {
    socket.send('{"exercise_type":"squat"}');
  });
  return new Promise((resolve) => {
    let told = '';
    socket.on('message', (data: Buffer) => {
      const { type, code = '' } = JSON.parse(data.toString('utf8')) as Record<string, string>;
      if (type === 'status') {
        resolve('admitted');
        socket.close(1000);
      }
      told = code;
    });
    socket.once('close', (code) => {
      resolve(`${told} ${code}`);
    });
  });
}

/** Stopped and continued, the whole process is late, as on a machine that stood still. */
export const lateLoop: Trial = {
  name: 'an event loop that was held for three seconds',
  bar: 'who comes meanwhile is told 503 with Retry-After, or live.overloaded; the log names the work; then all is well',
  options: { env: { LIMIT_LATE_MS: '1000' } },
  run: async (target): Promise<Outcome> => {
    await target.ready();
    const person = await target.newPerson();
    const headers = { authorization: `Bearer ${person.token}` };
    const ids = [await startSession(target.url, person.token), await startSession(target.url, person.token)];
    const ask = () => call(target, 'GET', route, { headers });
    let isHeld = false;
    // Somebody is always being answered, so that the log has something to name.
    const busy = Array.from({ length: 4 }, async () => {
      while (!isHeld) await ask();
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    process.kill(target.pid(), 'SIGSTOP');
    isHeld = true;
    const asked = Promise.all([...Array.from({ length: callers }, ask), call(target, 'GET', '/healthz')]);
    const knocked = Promise.all(ids.map((id) => knock(target, id)));
    await new Promise((resolve) => setTimeout(resolve, heldMs));
    process.kill(target.pid(), 'SIGCONT');
    const answers = await asked;
    const told = await knocked;
    await Promise.all(busy);

    const health = answers.at(-1);
    const isTold = (answer: Reply): boolean =>
      answer.status === 503 && codeOf(answer) === 'limits.busy' && answer.headers.has('retry-after');
    const refused = answers.filter(isTold).length;
    const strange = answers.filter((answer) => answer.status !== 200 && !isTold(answer));
    const entry = /"lateMs":(\d+),"kind":"([^"]*)".*?the event loop was held up/.exec(target.log());
    const isWell = await until(async () => (await ask()).status === 200);
    const again = await Promise.all(ids.map((id) => knock(target, id)));
    const failures = [
      ...(refused >= callers ? [] : [`${refused} of ${callers} callers were refused`]),
      ...strange.map(({ status, text }) => `one was answered ${status}: ${text.slice(0, 100)}`),
      ...(health?.status === 200 ? [] : [`/healthz answered ${String(health?.status)}`]),
      ...told.filter((one) => one !== 'live.overloaded 4004').map((one) => `a socket was told ${one}`),
      ...(entry?.[2] === `GET ${route}` ? [] : [`the log names ${String(entry?.[2])}`]),
      ...(isWell ? [] : ['it went on refusing']),
      ...again.filter((one) => one !== 'admitted').map((one) => `the same session was then told ${one}`),
    ];
    return {
      seen: `${refused} of ${callers} callers told 503, ${told.length} sockets ${told[0] ?? ''}; the log: ${String(entry?.[1])} ms late by ${String(entry?.[2])}; the same sessions then ${again[0] ?? ''}`,
      failures,
    };
  },
};
