import { batchesOf } from '../batches-of.ts';
import { openSession, type LiveSession } from '../socket/open-session.ts';
import type { Outcome, Trial } from '../trial.ts';
import { watchTarget } from '../watch-target.ts';
import { makePictures } from './make-pictures.ts';
import { makeWebm, videoKinds } from './make-webm.ts';
import { webmMutants } from './mutate-webm.ts';
import { writeTree, type EbmlNode } from './webm-tree.ts';

const mutantsInAll = 2_000;
const leastMutants = 6;
/** Frames so close that all of a stream are decoded as one part, and so far that each is looked at. */
const [asOnePartMs, apartMs] = [4, 100];

const isStatus = (said: string): boolean => said.includes('"type":"status"');
const isFrame = (said: string): boolean => said.includes('"type":"frame"');

/** Videos are decoded before any database is asked. */
export const fuzzVideos: Trial = {
  name: 'mutants of WebM, cut anywhere',
  bar: 'each looked at or refused in words, in the same process, and a picture behind each within a second',
  databases: ['sqlite'],
  run: async (target, given): Promise<Outcome> => {
    const made = (frameMs: number) => Promise.all(videoKinds.map((kind) => makeWebm(kind, frameMs)));
    const streams = await made(asOnePartMs);
    const rightStreams = await made(apartMs);
    const [picture = new Uint8Array()] = await makePictures('JPEG');
    const each = Math.max(leastMutants, Math.round((mutantsInAll * given.share) / 2));
    const heard = new Map<string, number>();
    let slowestMs = 0;
    let sent = 0;

    function hear(said: Buffer): void {
      const { type = '', code = type } = JSON.parse(said.toString('utf8')) as Record<string, string>;
      heard.set(code, (heard.get(code) ?? 0) + 1);
    }

    /** Of the same person, and so behind what they have waiting: first the stream’s first frame, then all that follow. */
    async function passThrough(beside: LiveSession): Promise<string | undefined> {
      for (let frame = 0; frame < 2; frame += 1) {
        const since = performance.now();
        const said = await beside.ask(picture, isFrame);
        slowestMs = Math.max(slowestMs, performance.now() - since);
        if (said === undefined) return `the socket beside was closed with ${await beside.closed}`;
      }
      return undefined;
    }

    /** Each on a socket of its own, since of two streams that follow each other at once only the first is looked at. */
    async function send(token: string, pieces: readonly Uint8Array[], beside: LiveSession) {
      const live = await openSession(target, token);
      live.socket.on('message', hear);
      for (const piece of pieces) live.socket.send(piece);
      const said = await live.ask('{"exercise_type":"squat"}', isStatus);
      if (said === undefined) return `closed with ${await live.closed}`;
      const failure = await passThrough(beside);
      live.socket.close(1000);
      return failure;
    }

    async function rightVideo(stream: readonly EbmlNode[]): Promise<string | undefined> {
      const { ask, socket } = await openSession(target, (await target.newPerson()).token);
      const said = await ask(Buffer.concat(stream.map(writeTree)), (text) => !isStatus(text)).catch(String);
      socket.close(1000);
      return said !== undefined && isFrame(said) ? undefined : `a right video was told ${String(said)}`;
    }

    async function half(index: number): Promise<string[]> {
      const wrong: string[] = [];
      for (const batch of batchesOf(webmMutants(streams), { seed: given.seed + index, count: each })) {
        const { token } = await target.newPerson();
        const beside = await openSession(target, token);
        for (const pieces of batch) {
          const failure = await send(token, pieces, beside).catch(String);
          sent += 1;
          if (failure === undefined) continue;
          const shown = Buffer.concat(pieces).toString('base64').slice(0, 4_000);
          wrong.push(`${failure}, after ${shown} cut at ${pieces.map(({ length }) => length).join(', ')}`);
          break;
        }
        beside.socket.close(1000);
      }
      for (const stream of rightStreams) wrong.push(...[(await rightVideo(stream)) ?? []].flat());
      if (index === 1 && !heard.has('live.bad_frame')) wrong.push('no mutant was told to be damaged');
      if (slowestMs > given.longestSilenceMs) wrong.push(`a picture waited for ${slowestMs.toFixed(0)} ms`);
      return wrong;
    }

    return watchTarget(target, given, half, () => {
      const told = [...heard].map(([code, count]) => `${count} ${code}`).join(', ');
      return `${sent} mutants of VP8 and VP9: ${told}; slowest picture behind one ${slowestMs.toFixed(0)} ms`;
    });
  },
};
