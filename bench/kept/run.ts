// How much is kept of a session for the one that continues it: npm run bench -- kept. Every recording is trained through the
// live session, told its exercise, told one that nobody has described, and told nothing.
import { join } from 'node:path';
import { findExercise, type CatalogueEntry } from '../../server/src/features/live/find-exercise.ts';
import { createLiveSession } from '../../server/src/features/live/live-session.ts';
import { writeKeptSession } from '../../server/src/features/live/stored-session-state.ts';
import { createWorkoutRecorder } from '../../server/src/features/workouts/workout-recorder.ts';
import { readLabels } from '../../eval/recording/read-labels.ts';
import { readRecording } from '../../eval/recording/read-recording.ts';
import { markdownTable } from '../pose/measure.ts';
import { readArguments } from '../harness/read-arguments.ts';
import { sessionDeps } from '../harness/session-deps.ts';

readArguments(import.meta.filename, {});

const root = join(import.meta.dirname, '../..');
const fixtures = join(root, 'eval/fixtures');
/** As often as a running set is saved. */
const everyMs = 5_000;
/** Long enough for whatever is remembered of the last seconds: short recordings are gone through again. */
const lastsMs = 60_000;
const undescribed: CatalogueEntry = {
  id: 1,
  slug: 'undescribed',
  name: 'Undescribed',
  aliases: [],
  specification: null,
};

/** The sizes in bytes of what is kept of one training, as often as it would be saved. */
async function sizesOf(recording: string, exercise: string): Promise<readonly number[]> {
  let nowMs = 0;
  const clock = { nowMs: () => nowMs, after: () => () => undefined, every: () => () => undefined };
  const session = createLiveSession({
    ...sessionDeps(clock),
    send: () => undefined,
    findExercise: (wanted) => Promise.resolve(findExercise(wanted, [undescribed])),
    recorder: createWorkoutRecorder({ workoutId: 'bench', sessionId: 'bench', userId: 1 }, clock),
  });
  const say = async (message: object) => session.receive(Buffer.from(JSON.stringify(message)), false);
  await say({ type: 'configure', exercise });
  const sizes: number[] = [];
  let savedMs = 0;
  const frames = readRecording(fixtures, recording);
  const passMs = (frames.at(-1)?.tMs ?? NaN) - (frames[0]?.tMs ?? NaN) + 1000 / 15;
  for (let seq = 0; nowMs < lastsMs; seq += 1) {
    const frame = frames[seq % frames.length];
    if (!frame) break;
    const { tMs, aspect, landmarks, world } = frame;
    const t = tMs + passMs * Math.floor(seq / frames.length);
    nowMs = t;
    await say({ type: 'pose', t, seq, aspect, landmarks, world });
    if (t - savedMs < everyMs) continue;
    savedMs = t;
    const kept = session.kept();
    const text = kept && writeKeptSession(kept);
    if (text === null) throw new Error(`${recording} is too much to be kept`);
    sizes.push(text.length);
  }
  session.finish();
  return sizes;
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const recordings = readLabels(fixtures).map(({ label }) => label);
const rows: string[][] = [];
for (const told of ['its exercise', 'undescribed', 'auto']) {
  const sizes: number[] = [];
  for (const { id, exercise } of recordings) {
    const wanted = told === 'its exercise' ? exercise : told;
    if (findExercise(wanted, [undescribed]).kind === 'unknown') continue;
    sizes.push(...(await sizesOf(id, wanted)));
  }
  sizes.sort((a, b) => a - b);
  const at = (share: number): string => kilobytes(sizes[Math.floor((sizes.length - 1) * share)] ?? NaN);
  rows.push([told, String(sizes.length), at(0.05), at(0.5), at(0.95), at(1)]);
}
console.log(markdownTable(['Told', 'Saves', '5 %', 'median', '95 %', 'most'], rows));
