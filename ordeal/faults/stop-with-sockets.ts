import { WebSocket } from 'ws';
import type { Outcome, Trial } from '../trial.ts';

const sockets = 300;
const stopsWithinMs = 10_000;

export const stopWithSockets: Trial = {
  name: 'SIGTERM with 300 sockets',
  bar: 'every socket is told 4000, and the process ends within 10 s',
  run: async (target, { share }): Promise<Outcome> => {
    const wanted = Math.round(sockets * share);
    const codes: Promise<number>[] = [];
    while (codes.length < wanted) {
      const { token } = await target.newPerson();
      for (let each = 0; each < 3 && codes.length < wanted; each += 1) {
        const started = await fetch(`${target.url}/stream/sessions/start/`, {
          headers: { authorization: `Bearer ${token}` },
        });
        const { session_id: id } = (await started.json()) as { readonly session_id: string };
        const socket = new WebSocket(`${target.url.replace('http', 'ws')}/ws/session/${id}/`);
        await new Promise((resolve) => socket.once('open', resolve));
        socket.send('{"exercise_type":"squat"}');
        codes.push(new Promise((resolve) => socket.once('close', resolve)));
      }
    }
    const took = Math.round(await target.stop('SIGTERM'));
    const told = (await Promise.all(codes)).filter((code) => code === 4000).length;
    const failures = [
      ...(took > stopsWithinMs ? [`it took ${took} ms to end`] : []),
      ...(told < wanted ? [`${wanted - told} of ${wanted} sockets were not told 4000`] : []),
    ];
    return { seen: `${told} of ${wanted} sockets told 4000; ended after ${took} ms`, failures };
  },
};
