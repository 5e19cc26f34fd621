import { closeCodes, mayContinue } from '@spotter/contract/live/close-codes';
import { describe, expect, test } from 'vitest';
import { SpotterError } from '../spotter-error.ts';
import {
  notBegun,
  retryDelaysMs,
  transition,
  type ConnectionEffect,
  type ConnectionEvent,
  type ConnectionState,
} from './connection-machine.ts';

const closedWith = (status: number) => new SpotterError('client.closed', 'Closed.', { status });
const cut = closedWith(1006);
const away = new SpotterError('client.unreachable', 'No server answers.');
const busy = new SpotterError('limits.busy', 'Busy.', { status: 503, retryAfterMs: 20_000 });
const gone = new SpotterError('client.logged_out', 'Log in.', { status: 401 });

const first: ConnectionState = { phase: 'connecting', tries: 0, wasReady: false };
const ready: ConnectionState = { phase: 'ready', tries: 0, wasReady: true };
const again: ConnectionState = { ...ready, phase: 'connecting', tries: 2 };
const waiting: ConnectionState = { ...again, phase: 'waiting' };
const asleep: ConnectionState = { ...ready, phase: 'asleep' };
const over: ConnectionState = { ...ready, phase: 'over' };

type Row = [string, ConnectionState, ConnectionEvent, Partial<ConnectionState>, readonly ConnectionEffect[]];

describe('a training', () => {
  test.each<Row>([
    ['connects when it begins', notBegun, { type: 'begun' }, { phase: 'connecting' }, [{ type: 'connect' }]],
    ['is ready when the server says so', first, { type: 'ready' }, ready, []],
    ['that works has all tries before it', { ...ready, tries: 3 }, { type: 'worked' }, { tries: 0 }, []],
    [
      'that never began ends where no session is to be had',
      first,
      { type: 'refused', error: away },
      { phase: 'over' },
      [{ type: 'finish', error: away }],
    ],
    [
      'that had begun tries on where nobody answers',
      again,
      { type: 'refused', error: away },
      { phase: 'waiting', tries: 3 },
      [{ type: 'wait', ms: 1_000 }],
    ],
    [
      'waits as long as a busy server says, and some longer than others',
      again,
      { type: 'refused', error: busy },
      { phase: 'waiting' },
      [{ type: 'wait', ms: 25_000 }],
    ],
    [
      'ends where its person is logged out',
      again,
      { type: 'refused', error: gone },
      { phase: 'over' },
      [{ type: 'finish', error: gone }],
    ],
    [
      'comes back at once when it was cut off',
      ready,
      { type: 'closed', error: cut },
      { phase: 'waiting', tries: 1 },
      [{ type: 'wait', ms: 0 }],
    ],
    [
      'lets a dead socket go',
      ready,
      { type: 'lost', error: away },
      { phase: 'waiting' },
      [{ type: 'drop' }, { type: 'wait', ms: 0 }],
    ],
    ['that was idle sleeps', ready, { type: 'closed', error: closedWith(4001) }, { phase: 'asleep' }, []],
    [
      'that sleeps wakes for what is to be sent',
      asleep,
      { type: 'wanted' },
      { phase: 'connecting' },
      [{ type: 'connect' }],
    ],
    [
      'that sleeps wakes when somebody looks',
      asleep,
      { type: 'woke' },
      { phase: 'connecting' },
      [{ type: 'connect' }],
    ],
    [
      'that waits does not wait any longer when somebody looks',
      waiting,
      { type: 'woke' },
      { phase: 'connecting' },
      [{ type: 'stop_waiting' }, { type: 'connect' }],
    ],
    ['that waits is not hurried by what is to be sent', waiting, { type: 'wanted' }, waiting, []],
    ['that has waited connects', waiting, { type: 'waited' }, { phase: 'connecting' }, [{ type: 'connect' }]],
    [
      'that is ready asks whether the server is there when somebody looks',
      ready,
      { type: 'woke' },
      ready,
      [{ type: 'probe' }],
    ],
    ['that connects is not disturbed', again, { type: 'woke' }, again, []],
    ['that waits hears no more of its socket', waiting, { type: 'closed', error: cut }, waiting, []],
    [
      'ends when it is told to',
      ready,
      { type: 'ended' },
      { phase: 'over' },
      [{ type: 'stop_waiting' }, { type: 'drop' }, { type: 'finish' }],
    ],
    ['that is over stays so', over, { type: 'woke' }, over, []],
  ])('%s', (_name, state, event, nextState, effects) => {
    const step = transition(state, event, 0.5);
    expect(step.state).toMatchObject(nextState);
    expect(step.effects).toEqual(effects);
  });

  test.each([4500, 4501, 4505, 4506, 4507, 4999])('never comes back after %i', (code) => {
    const error = closedWith(code);
    expect(transition(ready, { type: 'closed', error }, 0.5)).toEqual({
      state: over,
      effects: [{ type: 'finish', error }],
    });
  });

  test.each([1001, 1005, 1006, 1009, 1011, 1012, 4000, 4002, 4003, 4004, 4499])(
    'comes back after %i',
    (code) => {
      const { state } = transition(ready, { type: 'closed', error: closedWith(code) }, 0.5);
      expect(state.phase).toBe('waiting');
    },
  );

  test.each(Object.values(closeCodes))('comes back after $code where its reason allows it', ({ code }) => {
    const { state } = transition(ready, { type: 'closed', error: closedWith(code) }, 0.5);
    expect(state.phase !== 'over').toBe(mayContinue(code) || code < 4_000);
  });
});

function waitsOf(state: ConnectionState, tries: number, random: number): number[] {
  const waits: number[] = [];
  let now = state;
  for (let index = 0; index < tries; index += 1) {
    const step = transition(now, { type: 'closed', error: cut }, random);
    for (const effect of step.effects) if (effect.type === 'wait') waits.push(effect.ms);
    now = transition(step.state, { type: 'waited' }, random).state;
  }
  return waits;
}

test('tries again after 0, 0.3, 1, 2.5, 5 and 7 s, and every 7 s from there on', () => {
  expect(waitsOf(ready, 9, 0.5)).toEqual([...retryDelaysMs, 7_000, 7_000, 7_000]);
});

test('the waits vary by a quarter, so that not everybody comes back at once', () => {
  expect(waitsOf(ready, 3, 0)).toEqual([0, 225, 750]);
  expect(waitsOf(ready, 3, 0.999)).toEqual([0, 375, 1_250]);
});

test('a training that never began is given up after six tries, with the last error', () => {
  let state = first;
  for (let index = 0; index < 5; index += 1) {
    state = transition(
      transition(state, { type: 'closed', error: cut }, 0.5).state,
      { type: 'waited' },
      0.5,
    ).state;
    expect(state.phase).toBe('connecting');
  }
  expect(transition(state, { type: 'closed', error: cut }, 0.5).effects).toEqual([
    { type: 'finish', error: cut },
  ]);
});
