import type { EventMessage } from '@spotter/contract/live/event-messages';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createSpotter } from '../create-spotter.ts';
import type { Spotter } from '../create-spotter-with.ts';
import { createFakeServer, type FakeServer } from '../testing.ts';
import type { Pose, PosePoint } from './encode-poses.ts';
import type { Picture } from './outbox.ts';
import type { Opening, Training, TrainingOptions } from './training.ts';

const person = { username: 'Ada', email: 'ada@example.com', password: 'a long password' };

let server: FakeServer;
let wake: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  server = createFakeServer();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What has been set going comes to rest, but for timers. */
const settle = () => vi.advanceTimersByTimeAsync(0);

let spotter: Spotter;
/** So many calls for a session a proxy takes, and says nothing. */
let unanswered = 0;

/** Never answers; ends as the platform's does. */
const silence = (signal: AbortSignal) =>
  new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Error('aborted'));
    });
  });

async function train(options: Partial<TrainingOptions> = {}, opening?: Opening): Promise<Training> {
  spotter = createSpotter(server.address, {
    ...server.ports,
    fetch(url, sent) {
      if (!url.endsWith('/start/') || unanswered === 0) return server.ports.fetch(url, sent);
      unanswered -= 1;
      return silence(sent.signal);
    },
    random: () => 0.5,
    onWake(listener) {
      wake = listener;
      return () => undefined;
    },
  });
  await spotter.accounts.register(person);
  await spotter.accounts.logIn(person);
  return await spotter.train({ exercise: 'squat', ...options }, opening);
}

const theirs = () => {
  const [last] = server.trainings.slice(-1);
  if (!last) throw new Error('nobody trains');
  return last;
};

const cue = (id: string) =>
  ({ type: 'cue', cue: { id, text: id }, reason: 'fault', severity: 1, rule: null }) as const;
const idOf = (event: EventMessage) => (event.type === 'cue' ? event.cue.id : event.type);
const pose = { landmarks: null };

async function read(training: Training): Promise<string[]> {
  const seen: string[] = [];
  for await (const event of training) seen.push(`${event.event} ${idOf(event)}`);
  return seen;
}

test('a training is told what it was asked for, and answers frames', async () => {
  const training = await train({ target: { repetitions: 12 }, feedback: 'lean' });
  const frames: (number | undefined)[] = [];
  training.on('frame', ({ seq }) => frames.push(seq));
  training.sendPose(pose);
  training.sendPose(pose);
  await vi.advanceTimersByTimeAsync(100);
  expect(training.state).toBe('live');
  expect(training.workoutId).toBe('workout-1');
  expect(training.settings.target.repetitions).toBe(12);
  expect(theirs().messages[0]).toMatchObject({ type: 'configure', exercise: 'squat', feedback: 'lean' });
  expect(frames).toEqual([1, 2]);
});

test('events are read by several at once, each from the first one on, beside listeners', async () => {
  const training = await train();
  const heard: string[] = [];
  training.on('cue', (event) => heard.push(event.cue.id));
  const early = read(training);
  theirs().tell(cue('a'));
  await settle();
  const late = read(training);
  theirs().tell(cue('b'));
  await training.end();
  expect(await early).toEqual(['1 exercise', '2 a', '3 b', '4 summary']);
  expect(await late).toEqual(await early);
  expect(heard).toEqual(['a', 'b']);
});

test('a training that was cut off goes on in another session: no event twice, none missing, no pose lost', async () => {
  const training = await train();
  const all = read(training);
  for (let round = 1; round <= 10; round += 1) {
    theirs().tell(cue(`before ${round}`));
    training.sendPose(pose);
    await settle();
    theirs().cut();
    theirs().tell(cue(`meanwhile ${round}`));
    await settle();
    training.sendPose(pose);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(training.state).toBe('live');
  }
  await training.end();
  const seen = await all;
  expect(seen.map((line) => Number(line.split(' ')[0]))).toEqual(Array.from({ length: 22 }, (_, i) => i + 1));
  expect(theirs().seqs).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  expect([server.trainings.length, theirs().sessions()]).toEqual([1, 11]);
});

test('a server that is only to find poses tells each of them, in the order of the pictures', async () => {
  const training = await train({ pictures: 'find' });
  const found: unknown[] = [];
  training.on('found', ({ landmarks, aspect }) => found.push([landmarks, aspect]));
  for (let at = 0; at < 3; at += 1) {
    training.sendPicture(new Uint8Array([0xff, 0xd8]));
    await settle();
  }
  expect(training.settings.pictures).toBe('find');
  expect(found).toEqual([
    [null, 0.75],
    [null, 0.75],
    [null, 0.75],
  ]);
});

test('while nobody answers poses and commands wait, and then go in their order', async () => {
  const training = await train();
  const states: string[] = [];
  training.on('state', (state) => states.push(state));
  server.isUp = false;
  theirs().cut();
  await settle();
  for (let index = 0; index < 40; index += 1) training.sendPose(pose);
  const finished = training.finishSet();
  await vi.advanceTimersByTimeAsync(60_000);
  server.isUp = true;
  wake();
  await vi.advanceTimersByTimeAsync(5_000);
  await finished;
  expect(states).toEqual(['reconnecting', 'live']);
  expect(theirs().seqs).toHaveLength(40);
  expect(training.dropped).toBe(0);
  expect(theirs().messages.map(({ type }) => type)).toEqual(['configure', 'configure', 'finish_set']);
});

test('it comes back at once when somebody looks again', async () => {
  const training = await train();
  server.isUp = false;
  theirs().cut();
  await vi.advanceTimersByTimeAsync(4_000);
  server.isUp = true;
  wake();
  await settle();
  expect(training.state).toBe('live');
});

test('a connection that says nothing for 20 s after something was sent is given up', async () => {
  const training = await train();
  theirs().hang();
  training.sendPose(pose);
  await vi.advanceTimersByTimeAsync(19_000);
  expect(theirs().sessions()).toBe(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(theirs().sessions()).toBe(2);
  expect(theirs().seqs).toEqual([1]);
  expect(training.state).toBe('live');
});

test('no pose is lost to a network that is gone without a word', async () => {
  const training = await train();
  const standing = { landmarks: Array.from({ length: 33 }, () => [0.5, 0.5] as const) };
  for (let index = 1; index <= 900; index += 1) {
    if (index === 100) theirs().hang();
    training.sendPose(standing);
    await vi.advanceTimersByTimeAsync(66);
  }
  await vi.advanceTimersByTimeAsync(60_000);
  expect([training.dropped, theirs().seqs.length, theirs().sessions()]).toEqual([0, 900, 2]);
});

test('when somebody looks again, a connection that does not answer within 5 s is given up', async () => {
  const training = await train();
  await vi.advanceTimersByTimeAsync(3_600_000);
  wake();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(theirs().sessions()).toBe(1);
  theirs().hang();
  wake();
  await vi.advanceTimersByTimeAsync(5_100);
  expect([training.state, theirs().sessions()]).toEqual(['live', 2]);
});

test('a pose that is none is refused at once, and nothing else is', async () => {
  const training = await train();
  expect(() => {
    training.sendPose({ landmarks: [[0, 0]] });
  }).toThrow('A pose has 17 or 33 points, not 1.');
  training.sendPose(pose);
  await settle();
  expect(theirs().seqs).toEqual([1]);
});

const squareOf = (count: number) => Array.from({ length: count }, () => [0.5, 0.5] as const);

test.each<[string, Partial<Pose>]>([
  ['no picture yet, whose width by its height is none', { aspect: 0 / 0 }],
  ['an aspect of nothing', { aspect: 0 }],
  ['a presence that is none', { presence: NaN }],
  ['a brightness that is none', { luma: Infinity }],
  ['half a person', { people: 0 / 0 }],
  ['a null', { aspect: null as unknown as number }],
  ['points that are none', { landmarks: squareOf(17).map(() => null as unknown as PosePoint) }],
])('a pose with %s is refused here, before the server tires of it', async (_what, wrong) => {
  const training = await train();
  expect(() => {
    training.sendPose({ landmarks: squareOf(17), ...wrong });
  }).toThrow(expect.objectContaining({ code: 'client.wrong_use' }) as Error);
});

test('a pose of another number of points than was asked for is refused here, before it is taken for a command that is wrong', async () => {
  const training = await train({ topology: 33 });
  expect(() => {
    training.sendPose({ landmarks: squareOf(17) });
  }).toThrow('A pose has 33 points here, as was asked for, and not 17.');
  training.sendPose({ landmarks: squareOf(33) });
  training.sendPose(pose);
  await settle();
  expect(theirs().seqs).toEqual([1, 2]);
});

test.each<[string, unknown, string]>([
  ['nothing, as a canvas without a size gives', null, 'A picture is a Blob or bytes'],
  ['text', 'data:image/jpeg;base64,', 'A picture is a Blob or bytes'],
  ['no bytes', new Uint8Array(), 'A picture is a Blob or bytes'],
  ['more than the server takes', new Uint8Array(2_000_001), 'the server takes 2000000: send a smaller one'],
])(
  'a picture that is %s is refused here, before the server closes the socket',
  async (_what, picture, why) => {
    const training = await train();
    expect(() => {
      training.sendPicture(picture as Picture);
    }).toThrow(why);
    await settle();
    expect([theirs().pictures(), theirs().messages.length]).toEqual([0, 1]);
  },
);

test('a listener that throws keeps nothing from the others, and no connection from coming back', async () => {
  const thrown: unknown[] = [];
  const catchIt = (error: unknown) => thrown.push(error);
  process.on('unhandledRejection', catchIt);
  onTestFinished(() => {
    process.off('unhandledRejection', catchIt);
  });
  const training = await train();
  const states: string[] = [];
  for (const name of ['state', 'event', 'frame'] as const) {
    training.on(name, () => {
      throw new Error(`of ${name}`);
    });
  }
  training.on('state', (state) => states.push(state));
  const seen = read(training);
  theirs().cut();
  training.sendPose(pose);
  await vi.advanceTimersByTimeAsync(1_000);
  theirs().tell(cue('a'));
  await training.end();
  expect(states).toEqual(['reconnecting', 'live', 'ended']);
  expect([await seen, theirs().seqs]).toEqual([['1 exercise', '2 a', '3 summary'], [1]]);
  vi.useRealTimers();
  // All of them: one that came later would be taken for one of the next test.
  await expect
    .poll(() => thrown.map(String).sort())
    .toEqual([...Array<string>(2).fill('Error: of event'), ...Array<string>(3).fill('Error: of state')]);
});

test('once the summary has come it is over, however the connection ends', async () => {
  const training = await train();
  const seen = read(training);
  theirs().tell({ type: 'summary', workout: null });
  theirs().cut();
  await vi.advanceTimersByTimeAsync(10_000);
  expect([await seen, training.state, theirs().sessions()]).toEqual([
    ['1 exercise', '2 summary'],
    'ended',
    1,
  ]);
});

test('who is told events alone says which frame the last of them came from', async () => {
  const training = await train({ feedback: 'events' });
  training.sendPose(pose);
  await settle();
  theirs().tell(cue('a'));
  await settle();
  theirs().cut();
  training.sendPose(pose);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(theirs().messages.at(-1)).toMatchObject({ continue: { last_event: 2, last_seq: 1 } });
});

test('a socket that never opens is given up, and another one is tried', async () => {
  let opened = 0;
  const silent = { readyState: 0, bufferedAmount: 0, addEventListener() {}, send() {}, close() {} };
  const WebSocket = new Proxy(server.ports.WebSocket, {
    construct(target, given): object {
      opened += 1;
      return opened === 1 ? silent : (Reflect.construct(target, given) as object);
    },
  });
  const spotter = createSpotter(server.address, { ...server.ports, WebSocket, random: () => 0.5 });
  await spotter.accounts.register(person);
  await spotter.accounts.logIn(person);
  const begun = spotter.train({ exercise: 'squat' });
  await vi.advanceTimersByTimeAsync(16_000);
  expect((await begun).state).toBe('live');
  expect(opened).toBe(2);
});

test('a connection on which nothing is sent may be silent for long', async () => {
  await train();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(theirs().sessions()).toBe(1);
});

test('a session that was closed for being idle is continued when there is something to send', async () => {
  const training = await train();
  theirs().cut(4001);
  await vi.advanceTimersByTimeAsync(60_000);
  expect([training.state, theirs().sessions()]).toEqual(['reconnecting', 1]);
  training.sendPose(pose);
  await settle();
  expect([training.state, theirs().sessions(), theirs().seqs.length]).toEqual(['live', 2, 1]);
});

test('after 45xx it is over: readers and commands are told why', async () => {
  const training = await train();
  const all = expect(read(training)).rejects.toMatchObject({ name: 'SpotterError', status: 4501 });
  theirs().cut(4501, 'The session was ended by staff');
  await all;
  await expect(training.pause()).rejects.toMatchObject({ code: 'client.closed' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect([training.state, theirs().sessions()]).toEqual(['ended', 1]);
});

test('a session whose old socket still seems to live is asked for again', async () => {
  const training = await train();
  theirs().tell(cue('a'));
  await settle();
  server.refuseToContinue = { times: 2, retryable: true };
  const problems: string[] = [];
  training.on('problem', ({ code }) => problems.push(code));
  const [first] = server.trainings;
  first?.cut();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(training.workoutId).toBe('workout-1');
  expect(first?.sessions()).toBe(2);
  expect(problems).toEqual(['live.cannot_continue', 'live.cannot_continue']);
});

test('where the workout cannot be continued another one begins, with the exercise of the moment', async () => {
  const training = await train({ target: { repetitions: 5 } });
  await training.choose('lunge');
  theirs().tell(cue('a'));
  await settle();
  server.refuseToContinue = { times: 1, retryable: false };
  server.trainings[0]?.cut();
  await settle();
  expect(training.workoutId).toBe('workout-2');
  expect(theirs().messages.at(-1)).toEqual({ type: 'configure', exercise: 'lunge', rate: 15 });
  theirs().tell(cue('b'));
  const all = read(training);
  await training.end();
  expect(await all).toEqual(['1 exercise', '2 exercise', '3 a', '1 exercise', '2 b', '3 summary']);
});

test('what was said before holds where another workout begins: the weight, a pause, that poses are kept', async () => {
  const training = await train();
  await training.setWeight(60);
  await training.record(true);
  await training.pause();
  server.refuseToContinue = { times: 1, retryable: false };
  server.trainings[0]?.cut();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(theirs().messages.slice(1)).toEqual([
    { type: 'configure', exercise: 'squat', rate: 15 },
    { type: 'weight', weight_kg: 60 },
    { type: 'start_recording' },
    { type: 'pause' },
  ]);
  expect([training.workoutId, training.state]).toEqual(['workout-2', 'paused']);
});

test('a session that goes on keeps poses as the one before did, until it is told not to', async () => {
  const training = await train();
  await training.record(true);
  theirs().cut();
  await vi.advanceTimersByTimeAsync(1_000);
  await training.record(false);
  theirs().cut();
  await vi.advanceTimersByTimeAsync(1_000);
  const types = theirs().messages.map(({ type }) => type);
  expect(types).toEqual([
    'configure',
    'start_recording',
    'configure',
    'start_recording',
    'stop_recording',
    'configure',
  ]);
});

const another = { username: 'Eve', email: 'eve@example.com', password: 'another long password' };

test('somebody else who logs in goes on with nothing of a training: it ends with its connection', async () => {
  const training = await train();
  training.sendPose(pose);
  await settle();
  await spotter.accounts.register(another);
  await spotter.accounts.logIn(another);
  training.sendPose(pose);
  await settle();
  expect([training.state, theirs().seqs]).toEqual(['live', [1, 2]]);
  const over = expect(read(training)).rejects.toMatchObject({ code: 'client.logged_out' });
  theirs().cut();
  training.sendPose(pose);
  await vi.advanceTimersByTimeAsync(60_000);
  await over;
  expect([training.state, server.trainings.length, theirs().sessions()]).toEqual(['ended', 1, 1]);
});

test('a call for a session that nobody answers is given up after 15 s, and another one made', async () => {
  const training = await train();
  unanswered = 1;
  theirs().cut();
  await vi.advanceTimersByTimeAsync(16_000);
  expect([training.state, theirs().sessions()]).toEqual(['live', 2]);
  unanswered = 1;
  const begun = expect(spotter.train({ exercise: 'squat' })).rejects.toMatchObject({
    code: 'client.timeout',
  });
  await vi.advanceTimersByTimeAsync(15_000);
  await begun;
});

test('in a pause nothing is sent, and what would be is no drop', async () => {
  const training = await train();
  void training.pause();
  training.sendPose(pose);
  training.sendPicture(new Uint8Array([0xff, 0xd8]));
  void training.resume();
  training.sendPose(pose);
  await vi.advanceTimersByTimeAsync(1_000);
  expect([theirs().seqs, theirs().pictures(), training.dropped]).toEqual([[1], 0, 0]);
});

test('the newest pose wins where more come than the server takes, and that is told', async () => {
  const training = await train();
  const dropped: number[] = [];
  training.on('dropped', (sum) => dropped.push(sum));
  for (let index = 0; index < 30; index += 1) training.sendPose(pose);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(theirs().seqs.at(-1)).toBe(30);
  expect(training.dropped).toBe(30 - theirs().seqs.length);
  expect(dropped.at(-1)).toBe(training.dropped);
});

test('a server that can serve fewer frames is sent no more', async () => {
  const training = await train();
  theirs().tell({ type: 'flow', rate: 6 });
  await settle();
  expect(training.rate).toBe(6);
  for (let index = 0; index < 150; index += 1) {
    training.sendPose(pose);
    await vi.advanceTimersByTimeAsync(66);
  }
  expect(theirs().seqs.length).toBeGreaterThan(50);
  expect(theirs().seqs.length).toBeLessThan(65);
});

test('who says no rate hears what a busy server can serve all the same, and goes on as before when it can serve it again', async () => {
  const training = await train();
  expect(theirs().messages[0]).toMatchObject({ rate: 15 });
  theirs().tell({ type: 'flow', rate: 8 });
  await settle();
  expect(training.rate).toBe(8);
  theirs().tell({ type: 'flow', rate: 15 });
  await settle();
  expect(training.rate).toBe(15);
  for (let index = 0; index < 100; index += 1) {
    training.sendPose(pose);
    await vi.advanceTimersByTimeAsync(33);
  }
  expect(training.dropped).toBe(0);
});

test('what a session before could serve says nothing of the next one', async () => {
  const training = await train({ rate: 30 });
  theirs().tell({ type: 'flow', rate: 6 });
  await settle();
  expect(training.rate).toBe(6);
  theirs().cut();
  theirs().tell({ type: 'flow', rate: 8 });
  await vi.advanceTimersByTimeAsync(1_000);
  expect([training.state, training.rate]).toEqual(['live', 30]);
});

test('no picture waits for a connection', async () => {
  const training = await train();
  training.sendPicture(new Uint8Array([0xff, 0xd8]));
  await settle();
  server.isUp = false;
  theirs().cut();
  await settle();
  training.sendPicture(new Uint8Array([0xff, 0xd8]));
  await vi.advanceTimersByTimeAsync(1_000);
  expect([theirs().pictures(), training.dropped]).toEqual([1, 1]);
});

test('commands resolve once they are carried out, and show in the state', async () => {
  const training = await train();
  await training.pause();
  expect(training.state).toBe('paused');
  await training.resume();
  await training.setWeight(60);
  await training.correct({ count: 8 }, 1);
  expect(training.state).toBe('live');
  expect(theirs().messages.slice(1)).toEqual([
    { type: 'pause' },
    { type: 'resume' },
    { type: 'weight', weight_kg: 60 },
    { type: 'correct_set', correction: { count: 8 }, position: 1 },
  ]);
});

test('the end does not wait for ever for a server that is away', async () => {
  const training = await train();
  server.isUp = false;
  theirs().cut();
  await settle();
  const ended = training.end();
  await vi.advanceTimersByTimeAsync(15_000);
  expect([await ended, training.state]).toEqual([null, 'ended']);
});

test('without a login there is no training', async () => {
  await expect(
    createSpotter(server.address, server.ports).train({ exercise: 'squat' }),
  ).rejects.toMatchObject({
    code: 'client.logged_out',
  });
});

test('a command with a number that is none is a problem for whoever does not wait for it, and no rejection that nobody handles', async () => {
  const training = await train();
  const problems: string[] = [];
  training.on('problem', ({ code }) => problems.push(code));
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  void training.setWeight(NaN);
  await settle();
  process.off('unhandledRejection', unhandled);
  expect(problems).toEqual(['client.wrong_use']);
  expect(unhandled).not.toHaveBeenCalled();
  expect(theirs().messages).toHaveLength(1);
});

test('a training that is called off while its session is asked for opens no socket', async () => {
  const off = new AbortController();
  unanswered = 1;
  const refused = expect(train({}, { signal: off.signal })).rejects.toMatchObject({
    code: 'client.aborted',
    status: 0,
  });
  await vi.advanceTimersByTimeAsync(5_000);
  off.abort();
  await refused;
  await vi.advanceTimersByTimeAsync(60_000);
  expect([unanswered, server.trainings]).toEqual([0, []]);
});

test('a training of no exercise is refused before anything is asked for', async () => {
  await train();
  for (const options of [undefined, {}, { exercise: null }]) {
    await expect(spotter.train(options as never)).rejects.toMatchObject({ code: 'client.wrong_use' });
  }
  expect(server.trainings).toHaveLength(1);
});

test('one that is called off before it is asked for begins nothing, and one that has begun goes on', async () => {
  const off = new AbortController();
  const training = await train({}, { signal: off.signal });
  off.abort();
  await settle();
  expect(training.state).toBe('live');
  await expect(spotter.train({ exercise: 'squat' }, { signal: off.signal })).rejects.toMatchObject({
    code: 'client.aborted',
  });
  expect(server.trainings).toHaveLength(1);
});
