import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import { startSession } from '../socket/open-session.ts';
import type { Target } from '../target.ts';
import type { Outcome, Trial } from '../trial.ts';

const allowed = 60;
const tries = 80;

/** @returns the code of the close, the status of a refused handshake, or `admitted` */
function knock({ url }: Target, id: string, token?: string): Promise<string> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const socket = new WebSocket(`${url.replace('http', 'ws')}/ws/session/${id}/`, { headers });
  return new Promise((resolve) => {
    socket.once('unexpected-response', (request, { statusCode }) => {
      request.destroy();
      resolve(String(statusCode));
    });
    socket.on('error', () => undefined);
    socket.once('close', (code) => {
      resolve(String(code));
    });
    socket.once('open', () => {
      socket.send('{"exercise_type":"squat"}');
    });
    socket.on('message', (data: Buffer) => {
      if (!data.toString('utf8').includes('"status"')) return;
      resolve('admitted');
      socket.close(1000);
    });
  });
}

export const refusedIds: Trial = {
  name: 'ids of sessions, guessed by a neighbour',
  bar: 'after 60 the client is refused before the upgrade, but for whoever shows the token of the owner',
  databases: ['sqlite'],
  options: { env: { LIMIT_REFUSED_SESSIONS: String(allowed) } },
  run: async (target): Promise<Outcome> => {
    const { token } = await target.newPerson();
    const [own, other] = [await startSession(target.url, token), await startSession(target.url, token)];
    const answers: string[] = [];
    for (let n = 0; n < tries; n += 1) answers.push(await knock(target, randomUUID()));
    const looked = answers.filter((answer) => answer === '4502').length;
    const without = await knock(target, other);
    const withToken = await knock(target, own, token);
    const stranger = await knock(target, other, (await target.newPerson()).token);
    const failures = [
      ...(looked > allowed ? [`${looked} ids were looked for`] : []),
      ...(answers.at(-1) === '429' ? [] : [`the last guess was answered ${String(answers.at(-1))}`]),
      ...(without === '429' ? [] : [`a right id without a token was answered ${without}`]),
      ...(stranger === '429' ? [] : [`a right id with a stranger’s token was answered ${stranger}`]),
      ...(withToken === 'admitted' ? [] : [`the owner was answered ${withToken}`]),
    ];
    return { seen: `${looked} of ${tries} ids looked for, then 429; the owner ${withToken}`, failures };
  },
};
