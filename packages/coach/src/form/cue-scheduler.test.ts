import { describe, expect, test } from 'vitest';
import { scheduleCue, silent, type CueCandidate } from './cue-scheduler.ts';

const settings = { minimumGapMs: 4000, repeatGapMs: 12_000, viewGapMs: 60_000, shownMs: 3000 };
const candidate = (id: string, severity: CueCandidate['severity']): CueCandidate => ({
  id,
  text: id,
  reason: 'fault',
  severity,
  rule: id,
});

function say(candidates: readonly [tMs: number, candidates: readonly CueCandidate[]][]): (string | null)[] {
  const state = silent();
  return candidates.map(([tMs, wanted]) => {
    return scheduleCue(state, tMs, wanted, settings)?.id ?? null;
  });
}

describe('cues', () => {
  test('of several the most dangerous is said, and only that one', () => {
    expect(say([[0, [candidate('depth', 2), candidate('back', 3), candidate('tempo', 1)]]])).toEqual([
      'back',
    ]);
  });

  test('keep a gap, which danger halves', () => {
    expect(
      say([
        [0, [candidate('depth', 2)]],
        [2500, [candidate('tempo', 1)]],
        [2600, [candidate('back', 3)]],
      ]),
    ).toEqual(['depth', null, 'back']);
  });

  test('do not nag: the same one waits longer', () => {
    const depth = [candidate('depth', 2)];
    expect(
      say([
        [0, depth],
        [5000, depth],
        [11_000, depth],
        [12_500, depth],
      ]),
    ).toEqual(['depth', null, null, 'depth']);
  });

  test('ask for another view far more seldom than they tell of a fault', () => {
    const turn: CueCandidate = { ...candidate('turn', 0), reason: 'view' };
    expect(
      say([
        [0, [turn]],
        [20_000, [turn]],
        [60_000, [turn]],
      ]),
    ).toEqual(['turn', null, 'turn']);
  });

  test('remember which faults were told of, and no more than those', () => {
    const state = silent();
    scheduleCue(state, 0, [candidate('depth', 2), candidate('back', 3)], settings);
    expect(state.open).toEqual(['back']);
  });

  test('are shown for a while and then no more', () => {
    const state = silent();
    const activeAt = (tMs: number, candidates: readonly CueCandidate[] = []) => {
      scheduleCue(state, tMs, candidates, settings);
      return state.active?.id;
    };
    expect(activeAt(0, [candidate('depth', 2)])).toBe('depth');
    expect(activeAt(2900)).toBe('depth');
    expect(activeAt(3000)).toBeUndefined();
  });
});
