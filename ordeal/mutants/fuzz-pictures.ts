import { setTimeout as wait } from 'node:timers/promises';
import { batchesOf } from '../batches-of.ts';
import { openSession, type LiveSession } from '../socket/open-session.ts';
import type { Outcome, Trial } from '../trial.ts';
import { watchTarget } from '../watch-target.ts';
import { makePictures, pictureKinds } from './make-pictures.ts';
import { mutants } from './mutate.ts';

const mutantsEach = 2_000;
const leastMs = 20;
/** What a socket may be closed with that sent fifty pictures of no use. */
const abuse = 4507;

const beginsAsJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8;

/** Pictures are looked at before any database is asked. */
export const fuzzPictures: Trial = {
  name: 'mutants of JPEG, PNG and WebP as camera frames',
  bar: 'each answered or refused in words, and a right picture is looked at after all of them',
  databases: ['sqlite'],
  run: async (target, given): Promise<Outcome> => {
    const each = Math.max(6, Math.round((mutantsEach * given.share) / 2));
    const codes = new Map<string, number>();
    const bases = await Promise.all(pictureKinds.map(makePictures));

    /** A socket may send 60 messages a second; what comes beyond is dropped, and never answered. */
    let sentAt = -Infinity;
    async function pace(): Promise<void> {
      await wait(Math.max(0, sentAt + leastMs - performance.now()));
      sentAt = performance.now();
    }

    async function half(index: number): Promise<string[]> {
      const wrong: string[] = [];
      let live: LiveSession | undefined;
      for (const base of bases) {
        for (const mutant of batchesOf(mutants(base), { seed: given.seed + index, count: each }).flatMap(
          (batch) => batch,
        )) {
          await pace();
          live ??= await openSession(target, (await target.newPerson()).token);
          // As binary a camera sends JPEG alone; other bytes may begin a video, whose parts nobody answers.
          const frame = `{"frame":"${Buffer.from(mutant).toString('base64')}"}`;
          const said = await live
            .ask(beginsAsJpeg(mutant) && index === 0 ? mutant : frame)
            .catch((error: unknown) => {
              wrong.push(`${Buffer.from(mutant.subarray(0, 40)).toString('hex')}: ${String(error)}`);
              return '{}';
            });
          if (said === undefined) {
            const code = await live.closed;
            if (code !== abuse && code !== 1000) wrong.push(`closed with ${code}`);
            live = undefined;
            continue;
          }
          const { type, code = type } = JSON.parse(said) as {
            readonly type?: string;
            readonly code?: string;
          };
          const told = code ?? 'nothing';
          codes.set(told, (codes.get(told) ?? 0) + 1);
        }
      }
      live?.socket.close(1000);
      const honest = await openSession(target, (await target.newPerson()).token);
      const [picture = new Uint8Array()] = await makePictures('JPEG');
      const said = await honest.ask(picture);
      if (said === undefined || said.includes('"error"'))
        wrong.push(`a right picture was told ${String(said)}`);
      honest.socket.close(1000);
      return wrong;
    }

    return watchTarget(target, given, half, () => {
      const told = [...codes].map(([code, count]) => `${count} ${code}`).join(', ');
      return `${each * 2} mutants of each of ${pictureKinds.join(', ')}: ${told}`;
    });
  },
};
