import { SpotterError } from '@spotter/client';
import { expect, test, vi } from 'vitest';
import { asSent } from './as-sent.ts';
import { sendAll } from './send-all.ts';

const workout = { sets: [{ exercise: 1, started_ms_ago: 1_000, count: 5 }] };

test.each([
  ['limits.too_many_requests', 429],
  ['limits.busy', 503],
] as const)(
  'where the server says %s it waits as long as it is told, and leaves none out',
  async (code, status) => {
    const taken: string[] = [];
    const send = vi.fn((id: string) => {
      if (id === 'b' && send.mock.calls.length === 2) {
        return Promise.reject(new SpotterError(code, 'Wait.', { status, retryAfterMs: 7_000 }));
      }
      taken.push(id);
      return Promise.resolve();
    });
    const wait = vi.fn(() => Promise.resolve());
    const onSent = vi.fn();
    await sendAll(
      ['a', 'b', 'c'].map((id) => ({ id, workout })),
      { send, wait, onSent },
    );
    expect(taken).toEqual(['a', 'b', 'c']);
    expect(wait.mock.calls).toEqual([[7_000]]);
    expect(onSent.mock.lastCall).toEqual([3]);
  },
);

test('another refusal ends it there', async () => {
  const refusal = new SpotterError('client.unreachable', 'Away.', { status: 0 });
  const send = vi.fn(() => Promise.reject(refusal));
  const sending = sendAll(
    ['a', 'b'].map((id) => ({ id, workout })),
    {
      send,
      wait: () => Promise.resolve(),
      onSent: () => undefined,
    },
  );
  await expect(sending).rejects.toBe(refusal);
  expect(send).toHaveBeenCalledOnce();
});

test('sets are spread over the time of their workout, in kilograms, without those that are left out', () => {
  const set = { exercise: 'Squat', weight: 100, unit: null, count: 5, heldMs: null, effort: null } as const;
  const imported = {
    key: 'x',
    startedAtMs: 1_000_000,
    lastsMs: 300_000,
    sets: [
      set,
      { ...set, exercise: 'Running' },
      { ...set, unit: 'kilogram', count: null, heldMs: 9_000, effort: 9 },
    ],
  } as const;
  const meant = { exercises: new Map([['Squat', 7]]), unit: 'pound' } as const;
  expect(asSent(imported, meant, 2_000_000)?.sets).toEqual([
    { exercise: 7, started_ms_ago: 1_000_000, weight_kg: 45.36, count: 5 },
    { exercise: 7, started_ms_ago: 800_000, weight_kg: 100, held_ms: 9_000, effort: 9 },
  ]);
  expect(asSent(imported, { ...meant, exercises: new Map() }, 2_000_000)).toBeNull();
});
