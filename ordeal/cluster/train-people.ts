// People who train recorded squats through the SDK, set after set, until they are told that this one is the last.
import { randomUUID } from 'node:crypto';
import { squat } from '@spotter/exercises/legs/squat';
import { createSpotter, type Spotter, type Training } from '@spotter/client';
import { countRecording } from '../../eval/count-recording.ts';
import { recordedFrames } from '../../server/test/recorded-poses.ts';

const clip = recordedFrames('tfjs_pose_squats');
const clipMs = (clip.at(-1)?.tMs ?? 0) - (clip[0]?.tMs ?? 0) + 66;
const frameEveryMs = 66;
const readAgainMs = 500;
const readTries = 60;
/** From when it is told that this set is the last. */
const endsWithinMs = 60_000;

const frameAt = (index: number) => {
  const { tMs, ...frame } = clip[index % clip.length] ?? { tMs: 0, aspect: 1, landmarks: null };
  return { ...frame, tMs: tMs + Math.floor(index / clip.length) * clipMs };
};

export interface Trained {
  /** Repetitions that the frames they sent hold, that they were told of, and that are stored. */
  readonly held: number;
  readonly told: number;
  readonly stored: number;
  readonly workouts: number;
  /** What they were told twice, or out of order. */
  readonly disorder: number;
  /** The longest that they waited for an answer. */
  readonly longestSilenceMs: number;
  /** Why the training did not come to its end. */
  readonly stuck: string | undefined;
}

export interface People {
  /** Milliseconds since each of them was last answered. */
  readonly silentMs: () => readonly number[];
  readonly finish: () => Promise<readonly Trained[]>;
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Reads as often as it takes: what is read may be away for a moment. */
async function patiently<T>(read: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read();
    } catch (error) {
      if (attempt === readTries) throw error;
      await pause(readAgainMs);
    }
  }
}

async function comeIn(url: string): Promise<Spotter> {
  const spotter = createSpotter(url);
  const person = { username: randomUUID(), email: `${randomUUID()}@cluster.example`, password: randomUUID() };
  await patiently(() => spotter.accounts.register(person));
  await patiently(() => spotter.accounts.logIn(person));
  return spotter;
}

interface Trainee {
  readonly silentMs: () => number;
  readonly finish: () => Promise<Trained>;
}

/** What was looked at before a link was lost is not sent again, and its answer does not come any more. */
const goesOnAfterMs = 1_000;

function lookedAt(training: Training, seq: number): Promise<void> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const done = (): void => {
      clearTimeout(timer);
      stopFrames();
      stopStates();
      resolve();
    };
    const stopFrames = training.on('frame', (frame) => {
      if (frame.seq !== undefined && frame.seq >= seq) done();
    });
    const stopStates = training.on('state', (state) => {
      clearTimeout(timer);
      if (state === 'ended') done();
      else if (state === 'live') timer = setTimeout(done, goesOnAfterMs);
    });
  });
}

async function startTrainee(url: string): Promise<Trainee> {
  const spotter = await comeIn(url);
  const training = await spotter.train({ exercise: 'squat', feedback: 'lean' });
  let answeredAt = performance.now();
  let longestSilenceMs = 0;
  let told = 0;
  let disorder = 0;
  let lastEvent = 0;
  let isLast = false;
  training.on('event', ({ event }) => {
    // The first ones came before anybody listened.
    if (lastEvent > 0 && event !== lastEvent + 1) disorder += 1;
    lastEvent = event;
  });
  let answered = 0;
  training.on('frame', ({ seq }) => {
    answered = seq ?? answered;
    longestSilenceMs = Math.max(longestSilenceMs, performance.now() - answeredAt);
    answeredAt = performance.now();
  });
  let problem = 'nothing was said';
  training.on('problem', ({ code, message }) => {
    problem = `${code}: ${message}`;
  });
  training.on('repetition', ({ count }) => {
    told = count;
  });

  let sent = 0;
  async function train(): Promise<number> {
    while (!(isLast && sent % clip.length === 0)) {
      const { tMs, aspect, landmarks } = frameAt(sent);
      const due = pause(frameEveryMs);
      training.sendPose({ t: tMs, aspect, landmarks });
      sent += 1;
      await lookedAt(training, sent);
      await due;
    }
    return sent;
  }
  const trainedOn = train();

  return {
    silentMs: () => performance.now() - answeredAt,
    finish: async () => {
      isLast = true;
      const ended = trainedOn.then(async (sent) => {
        await training.finishSet();
        await training.end();
        return sent;
      });
      const trained = await Promise.race([ended, pause(endsWithinMs)]);
      if (trained === undefined) {
        const stuck = `somebody's training did not end (${training.state}; pose ${sent} sent, ${answered} answered; ${problem})`;
        return { held: 0, told, stored: 0, workouts: 0, disorder, longestSilenceMs, stuck };
      }
      const { workouts } = await patiently(() => spotter.workouts.list());
      const held = countRecording(
        squat.specification,
        Array.from({ length: trained }, (_, index) => frameAt(index)),
      ).counted;
      const stored = workouts.reduce((sum, { reps }) => sum + reps, 0);
      return { held, told, stored, workouts: workouts.length, disorder, longestSilenceMs, stuck: undefined };
    },
  };
}

export async function trainPeople(url: string, count: number): Promise<People> {
  const trainees = await Promise.all(Array.from({ length: count }, () => startTrainee(url)));
  return {
    silentMs: () => trainees.map((trainee) => trainee.silentMs()),
    finish: () => Promise.all(trainees.map((trainee) => trainee.finish())),
  };
}
