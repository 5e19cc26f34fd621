import { WebSocket } from 'ws';
import { makePictures } from '../mutants/make-pictures.ts';
import { residentMb } from '../pulse.ts';
import { openSession } from '../socket/open-session.ts';
import type { Outcome, Trial } from '../trial.ts';

const sockets = 3;
const rounds = 60;
const leastRounds = 4;
const picturesEach = 60;
const mostGrownMb = 100;
/** As often as a camera that is coached: more than a socket may send would be dropped, and wait for an answer for ever. */
const showEveryMs = 50;

const isFrame = (said: string): boolean => said.includes('"type":"frame"');

/** One member leaves full sockets behind, again and again, while another shows one picture after the other. */
export const picturesOfOne: Trial = {
  name: 'a flood of pictures by one member',
  bar: 'a picture of somebody else is looked at within a second, and less than 100 MB pile up',
  databases: ['sqlite'],
  run: async (target, { share, longestSilenceMs }): Promise<Outcome> => {
    await target.ready();
    const pictures = await makePictures('JPEG');
    const [picture = new Uint8Array()] = pictures;
    const greedy = await target.newPerson();
    const honest = await openSession(target, (await target.newPerson()).token);
    await honest.ask(picture, isFrame);
    const before = residentMb(target.pid());
    let isOver = false;
    const waits: number[] = [];
    async function show(): Promise<void> {
      while (!isOver) {
        const since = performance.now();
        await honest.ask(picture, isFrame);
        const waitedMs = performance.now() - since;
        waits.push(waitedMs);
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, showEveryMs - waitedMs)));
      }
    }
    const showing = show();
    let sent = 0;
    let mostMb = before;
    for (let round = 0; round < Math.max(leastRounds, rounds * share); round += 1) {
      const opened = await Promise.all(
        Array.from({ length: sockets }, () => openSession(target, greedy.token)),
      );
      for (let n = 0; n < picturesEach; n += 1) {
        for (const { socket } of opened) {
          if (socket.readyState !== WebSocket.OPEN) continue;
          socket.send(pictures[n % pictures.length] ?? picture);
          sent += 1;
        }
      }
      await honest.ask('{"exercise_type":"squat"}', (said) => said.includes('"status"'));
      mostMb = Math.max(mostMb, residentMb(target.pid()));
      for (const { socket } of opened) socket.close(1000);
      await Promise.all(opened.map(({ closed }) => closed));
    }
    isOver = true;
    await showing;
    honest.socket.close(1000);
    const slowest = Math.round(Math.max(...waits));
    const grown = Math.round(mostMb - before);
    return {
      seen: `${sent} pictures of one; ${waits.length} of another, the slowest after ${slowest} ms; grown by ${grown} MB at most`,
      failures: [
        ...(slowest > longestSilenceMs ? [`a picture waited for ${slowest} ms`] : []),
        ...(grown > mostGrownMb ? [`it grew by ${grown} MB`] : []),
      ],
    };
  },
};
