import { openSession } from '../socket/open-session.ts';
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
        codes.push((await openSession(target, token)).closed);
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
