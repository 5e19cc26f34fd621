import { describe, expect, test } from 'vitest';
import { scheduleCue, silent, type CueState, type CueCandidate } from './cue-scheduler.ts';

const settings = { minimumGapMs: 4000, repeatGapMs: 12_000, viewGapMs: 60_000, shownMs: 3000 };
const candidate = (id: string, severity: CueCandidate['severity']): CueCandidate => ({
  id,
  text: id,
  reason: 'fault',
  severity,
  rule: id,
});

function say(candidates: readonly [tMs: number, candidates: readonly CueCandidate[]][]): (string | null)[] {
  let state: CueState = silent;
  return candidates.map(([tMs, wanted]) => {
    const next = scheduleCue(state, tMs, wanted, settings);
    state = next.state;
    return next.said?.id ?? null;
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
    const { state } = scheduleCue(silent, 0, [candidate('depth', 2), candidate('back', 3)], settings);
    expect(state.open).toEqual(['back']);
  });

  test('are shown for a while and then no more', () => {
    const said = scheduleCue(silent, 0, [candidate('depth', 2)], settings).state;
    expect(scheduleCue(said, 2900, [], settings).state.active?.id).toBe('depth');
    expect(scheduleCue(said, 3000, [], settings).state.active).toBeNull();
  });
});
