import { encodeBinaryPoses } from '@spotter/contract/live/binary-poses';
import { expect, test } from 'vitest';
import type { ReceivedMessage } from './received-message.ts';
import { createTurns } from './turns.ts';

/** A process in which each message takes so long, and whose turns end when they are told to. */
function startProcess(messageMs: number) {
  let now = 0;
  let work = (): void => undefined;
  const turns = createTurns({ afterReading: (due) => (work = due), nowMs: () => now });
  function join() {
    const handled: string[] = [];
    let dropped = 0;
    const inbox = turns.join({
      handle: ({ bytes, isWithinLimits }) => {
        now += messageMs;
        if (isWithinLimits) handled.push(bytes.toString());
      },
      onDropped: (poses) => (dropped += poses),
    });
    return { ...inbox, handled, dropped: () => dropped };
  }
  function endTurn(): void {
    work();
  }
  const pass = (ms: number): number => (now += ms);
  return { join, endTurn, pass, takeWorked: turns.takeWorked };
}

function message(text: string): ReceivedMessage {
  return { bytes: Buffer.from(text), isBinary: false, poses: 1, isWithinLimits: true };
}

const pose = (number: number): ReceivedMessage => message(`{"type":"pose","seq":${number},"landmarks":null}`);

function numbersOf(handled: readonly string[]): number[] {
  return handled.flatMap((text) =>
    text.includes('"pose"') ? [(JSON.parse(text) as { seq: number }).seq] : [],
  );
}

test('what comes in a turn that has time is all handled, in its order', () => {
  const { join, endTurn } = startProcess(0.1);
  const socket = join();
  for (let number = 1; number <= 40; number++) socket.put(pose(number));
  expect(socket.handled).toEqual([]);
  endTurn();
  expect(numbersOf(socket.handled)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  expect(socket.dropped()).toBe(0);
});

test.each([
  { sent: 3, handled: [1, 3] },
  { sent: 6, handled: [2, 6] },
  { sent: 10, handled: [3, 10] },
])(
  'where $sent poses wait on each socket, too many for a turn, $handled are looked at, and the others are counted',
  ({ sent, handled }) => {
    const { join, endTurn } = startProcess(0.5);
    const sockets = Array.from({ length: 400 }, join);
    for (let number = 1; number <= sent; number++) for (const socket of sockets) socket.put(pose(number));
    endTurn();
    for (const socket of sockets) {
      expect(numbersOf(socket.handled)).toEqual(handled);
      expect(socket.dropped()).toBe(sent - handled.length);
    }
  },
);

test('commands are handled in their place whatever is dropped, and poses after the last one of them too', () => {
  const { join, endTurn } = startProcess(0.5);
  const sockets = Array.from({ length: 400 }, join);
  const finish = message('{"type":"finish_set"}');
  for (const socket of sockets) {
    for (const one of [pose(1), finish, pose(2), message('{"type":"ping"}')]) socket.put(one);
  }
  endTurn();
  expect(sockets[0]?.handled).toEqual(
    [finish, pose(2), message('{"type":"ping"}')].map(({ bytes }) => bytes.toString()),
  );
});

test('a compact message that is dropped counts as many poses as it holds', () => {
  const { join, endTurn } = startProcess(0.5);
  const one = { t: 0, aspect: 1, landmarks: null, world: null };
  const bytes = Buffer.from(encodeBinaryPoses([one, one, one]));
  const sockets = Array.from({ length: 400 }, join);
  for (const socket of sockets) {
    for (let sent = 0; sent < 2; sent++)
      socket.put({ bytes, isBinary: true, poses: 3, isWithinLimits: true });
  }
  endTurn();
  expect(sockets[0]?.dropped()).toBe(3);
});

test('what a socket sent before it closed is handled, though its turn has not ended', () => {
  const { join, endTurn } = startProcess(0.1);
  const socket = join();
  socket.put(pose(1));
  socket.flush();
  endTurn();
  expect(numbersOf(socket.handled)).toEqual([1]);
});

test('turns that are nearly too much are told apart, until they are asked for', () => {
  const { join, endTurn, takeWorked } = startProcess(0.2);
  const sockets = Array.from({ length: 400 }, join);
  sockets[0]?.put(pose(1));
  endTurn();
  for (const socket of sockets) socket.put(pose(2));
  endTurn();
  const { ms, crowdedMs } = takeWorked();
  expect(ms).toBeCloseTo(80.2);
  expect(crowdedMs).toBeCloseTo(80);
  expect(takeWorked()).toMatchObject({ ms: 0, crowdedMs: 0, cameEach: [], lookedAt: 0 });
});

test('what comes and what of it is looked at is told by the second, for each socket on which something came', () => {
  const { join, endTurn, pass, takeWorked } = startProcess(0.5);
  const sockets = Array.from({ length: 400 }, join);
  join();
  for (let number = 1; number <= 3; number++) for (const socket of sockets) socket.put(pose(number));
  endTurn();
  pass(1_600);
  expect(takeWorked()).toMatchObject({ overMs: 2_000, cameEach: new Array(400).fill(1.5), lookedAt: 400 });
  sockets[0]?.put(pose(4));
  pass(500);
  expect(takeWorked()).toMatchObject({ cameEach: [2], lookedAt: 2 });
});

test('of poses that come together, more than the limits leave room for, the newest and what lies evenly before it is taken', () => {
  const { join, endTurn } = startProcess(0.1);
  const socket = join();
  const finish = message('{"type":"finish_set"}');
  for (let number = 1; number <= 12; number++) socket.put({ ...pose(number), isWithinLimits: number <= 4 });
  socket.put(finish);
  endTurn();
  expect(numbersOf(socket.handled)).toEqual([3, 6, 9, 12]);
  expect(socket.handled.at(-1)).toBe(finish.bytes.toString());
});

test('a message of several poses takes the room of as many', () => {
  const { join, endTurn } = startProcess(0.1);
  const socket = join();
  for (let number = 1; number <= 4; number++) socket.put({ ...pose(number), isWithinLimits: true });
  for (let number = 5; number <= 8; number++)
    socket.put({ ...pose(number), poses: 4, isWithinLimits: false });
  endTurn();
  expect(
    numbersOf(socket.handled).reduce((sum, number) => sum + (number > 4 ? 4 : 1), 0),
  ).toBeLessThanOrEqual(4);
});

test('many small poses leave no room for as many huge ones', () => {
  const { join, endTurn } = startProcess(0.1);
  const socket = join();
  for (let number = 1; number <= 20; number++) socket.put(pose(number));
  const huge = message(`{"type":"pose","landmarks":"${'x'.repeat(100_000)}"}`);
  for (let number = 1; number <= 20; number++) socket.put({ ...huge, isWithinLimits: false });
  endTurn();
  expect(socket.handled.join('').length).toBeLessThan(2_000);
});
