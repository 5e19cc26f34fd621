import type fc from 'fast-check';
import { batchesOf } from '../batches-of.ts';
import { openSession, type LiveSession } from '../socket/open-session.ts';
import type { Outcome, Trial } from '../trial.ts';
import { watchTarget } from '../watch-target.ts';
import { makePictures } from './make-pictures.ts';
import { makeMp4, mp4Kinds } from './make-mp4.ts';
import { makeWebm, webmKinds } from './make-webm.ts';
import { writeBox } from './mp4-tree.ts';
import { mp4Changes } from './mutate-mp4.ts';
import { webmChanges } from './mutate-webm.ts';
import { streamMutants, type Change } from './stream-mutants.ts';
import { writeTree } from './webm-tree.ts';

const mutantsInAll = 2_000;
const leastMutants = 6;
/** Frames so close that all of a stream are decoded as one part, and so far that each is looked at. */
const [asOnePartMs, apartMs] = [4, 100];

const isStatus = (said: string): boolean => said.includes('"type":"status"');
const isFrame = (said: string): boolean => said.includes('"type":"frame"');

interface Container<N> {
  readonly name: string;
  readonly codecs: string;
  /** A right stream of each codec. @param frameMs between frames */
  readonly make: (frameMs: number) => Promise<readonly (readonly N[])[]>;
  readonly changes: fc.Arbitrary<Change<N>>;
  readonly write: (node: N) => Uint8Array;
}

/** Videos are decoded before any database is asked. */
const fuzzVideos = <N>({ name, codecs, make, changes, write }: Container<N>): Trial => ({
  name: `mutants of ${name}, cut anywhere`,
  bar: 'each looked at or refused in words, in the same process, and a picture behind each within a second',
  databases: ['sqlite'],
  run: async (target, given): Promise<Outcome> => {
    const streams = await make(asOnePartMs);
    const rightStreams = await make(apartMs);
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

    async function rightVideo(stream: readonly N[]): Promise<string | undefined> {
      const { ask, socket } = await openSession(target, (await target.newPerson()).token);
      const said = await ask(Buffer.concat(stream.map(write)), (text) => !isStatus(text)).catch(String);
      socket.close(1000);
      return said !== undefined && isFrame(said) ? undefined : `a right video was told ${String(said)}`;
    }

    async function half(index: number): Promise<string[]> {
      const wrong: string[] = [];
      const mutants = streamMutants(streams, changes, write);
      for (const batch of batchesOf(mutants, { seed: given.seed + index, count: each })) {
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
      return `${sent} mutants of ${codecs}: ${told}; slowest picture behind one ${slowestMs.toFixed(0)} ms`;
    });
  },
});

export const fuzzWebm = fuzzVideos({
  name: 'WebM',
  codecs: 'VP8 and VP9',
  make: (frameMs) => Promise.all(webmKinds.map((kind) => makeWebm(kind, frameMs))),
  changes: webmChanges,
  write: writeTree,
});

export const fuzzMp4 = fuzzVideos({
  name: 'MP4 in fragments',
  codecs: 'H.264 and VP9',
  make: (frameMs) => Promise.all(mp4Kinds.map((kind) => makeMp4(kind, frameMs))),
  changes: mp4Changes,
  write: writeBox,
});
