import { describe, expect, test } from 'vitest';
import {
  atRest,
  lookedBy,
  moveGpu,
  untried,
  type GpuEvent,
  type GpuMoved,
  type GpuStanding,
} from './gpu-machine.ts';

const passed: GpuStanding = { ...untried, verdict: 'passed' };

/** Takes one event after the other, and tells what came of all of them. */
function after(...events: readonly GpuEvent[]): GpuMoved {
  const start: GpuMoved = { state: atRest(untried), effects: [] };
  return events.reduce(({ state, effects }, event) => {
    const moved = moveGpu(state, event);
    return { state: moved.state, effects: [...effects, ...moved.effects] };
  }, start);
}

const train: GpuEvent = { type: 'train', kept: passed };
const opened: GpuEvent = { type: 'opened' };
const found: GpuEvent = { type: 'found' };
const tested = (verdict: 'passed' | 'wrong' | 'slow' | 'failed'): GpuEvent => ({
  type: 'tested',
  outcome: { verdict, why: 'as measured' },
});
const lost: GpuEvent = { type: 'lost', why: 'taken away' };
const many = (times: number): GpuEvent[] => Array.from({ length: times }, () => found);
const typesOf = ({ effects }: GpuMoved): string[] => effects.map(({ type }) => type);

describe('the trial', () => {
  const rest: GpuEvent = { type: 'rest', kept: untried };

  test('comes once nobody trains, and never before a training', () => {
    expect(after({ type: 'train', kept: untried })).toEqual({ state: atRest(untried), effects: [] });
    const resting = after(rest);
    expect(resting.state).toMatchObject({ step: 'testing', standing: { isAtWork: true } });
    expect(typesOf(resting)).toEqual(['keep', 'test']);
    expect(lookedBy(resting.state)).toBe('wasm');
  });

  test('that is passed has the next training use it', () => {
    const moved = after(rest, tested('passed'));
    expect(moved.state).toEqual(atRest(passed));
    expect(typesOf(moved)).toEqual(['keep', 'test', 'close', 'keep', 'log']);
  });

  test.each(['wrong', 'slow', 'failed'] as const)('that says %s is the last one', (verdict) => {
    const { state } = after(rest, tested(verdict));
    expect(state).toEqual(atRest({ ...untried, verdict }));
    for (const type of ['rest', 'train'] as const) {
      expect(moveGpu(state, { type, kept: state.standing })).toEqual({ state, effects: [] });
    }
  });

  test('is not held again where it was passed', () => {
    expect(after({ type: 'rest', kept: passed }).effects).toEqual([]);
  });

  test.each<GpuEvent>([{ type: 'stop' }, { type: 'hidden' }, { type: 'unreachable' }])(
    'that is ended by $type counts as never begun',
    (event) => {
      const moved = after(rest, event);
      expect(moved.state).toEqual(atRest(untried));
      expect(typesOf(moved)).toEqual(['keep', 'test', 'close', 'keep']);
      expect(moveGpu(moved.state, tested('passed')).state).toEqual(atRest(untried));
    },
  );

  test('goes on when the page is shown', () => {
    expect(after(rest, { type: 'shown' }).state.step).toBe('testing');
  });

  test('that killed its page is tried twice more, and then no longer', () => {
    let kept: GpuStanding = untried;
    const steps = [1, 2, 3, 4].map(() => {
      const { state } = after({ type: 'rest', kept });
      kept = state.standing;
      return [state.step, kept.losses];
    });
    expect(steps).toEqual([
      ['testing', 0],
      ['testing', 1],
      ['testing', 2],
      ['off', 3],
    ]);
    expect(kept).toEqual({ verdict: 'lost', losses: 3, isAtWork: false });
  });
});

describe('in a training', () => {
  test('WebAssembly finds poses until it is open, then it does', () => {
    const opening = after(train);
    expect(typesOf(opening)).toEqual(['keep', 'open']);
    expect(opening.state.standing.isAtWork).toBe(true);
    expect(lookedBy(opening.state)).toBe('wasm');
    expect(lookedBy(after(train, opened).state)).toBe('gpu');
  });

  test('one pose in 300 is found by both, and the next 299 are its own again', () => {
    expect(lookedBy(after(train, opened, ...many(298)).state)).toBe('gpu');
    const due = after(train, opened, ...many(299)).state;
    expect(lookedBy(due)).toBe('both');
    const same = moveGpu(due, { type: 'compared', apartPixels: 1 });
    expect(lookedBy(same.state)).toBe('gpu');
    expect(same.effects).toEqual([]);
    const nobody = moveGpu(due, { type: 'compared', apartPixels: null });
    expect(lookedBy(nobody.state)).toBe('both');
  });

  test('a pose that lies elsewhere ends it for good, and is logged', () => {
    const moved = after(train, opened, { type: 'compared', apartPixels: 1.01 });
    expect(moved.state).toEqual(atRest({ ...passed, verdict: 'wrong' }));
    expect(typesOf(moved)).toEqual(['keep', 'open', 'close', 'keep', 'log']);
    expect(after({ type: 'train', kept: moved.state.standing }).effects).toEqual([]);
  });

  test.each([[[train, lost]], [[train, opened, lost]]])(
    'taken away, WebAssembly goes on at once, and the next training tries again',
    (events) => {
      const moved = after(...events);
      expect(lookedBy(moved.state)).toBe('wasm');
      expect(moved.state.standing).toEqual({ verdict: 'passed', losses: 1, isAtWork: false });
      expect(typesOf(moved)).toEqual(['keep', 'open', 'close', 'keep', 'log']);
      expect(after({ type: 'train', kept: moved.state.standing }).state.step).toBe('opening');
    },
  );

  test('taken away for the third time it is not used again', () => {
    const { state } = after({ type: 'train', kept: { ...passed, losses: 2 } }, opened, lost);
    expect(state).toEqual(atRest({ verdict: 'lost', losses: 3, isAtWork: false }));
  });

  test('a page that died with it has lost it once, and it is tried again', () => {
    const { state, effects } = after({ type: 'train', kept: { ...passed, isAtWork: true } });
    expect(state).toMatchObject({ step: 'opening', standing: { losses: 1, isAtWork: true } });
    expect(effects.map(({ type }) => type)).toEqual(['keep', 'log', 'keep', 'open']);
  });

  test('a page that ends while it is out of sight has not died with it', () => {
    const hidden = after(train, opened, { type: 'hidden' });
    expect(hidden.state).toMatchObject({ step: 'on', standing: { isAtWork: false, losses: 0 } });
    const shown = moveGpu(hidden.state, { type: 'shown' });
    expect(shown.state.standing.isAtWork).toBe(true);
  });

  test.each<GpuEvent>([{ type: 'stop' }, { type: 'unreachable' }])(
    '$type ends it without a word against it',
    (event) => {
      const moved = after(train, event);
      expect(moved.state).toEqual(atRest(passed));
      expect(typesOf(moved)).toEqual(['keep', 'open', 'close', 'keep']);
    },
  );
});

test('what does not fit the step changes nothing', () => {
  const off = atRest(passed);
  const events: GpuEvent[] = [
    tested('wrong'),
    opened,
    found,
    { type: 'compared', apartPixels: 9 },
    lost,
    { type: 'unreachable' },
    { type: 'stop' },
    { type: 'hidden' },
    { type: 'shown' },
  ];
  for (const event of events) expect(moveGpu(off, event)).toEqual({ state: off, effects: [] });
  const on = after(train, opened).state;
  for (const event of [train, { type: 'rest', kept: untried } as const, opened, tested('wrong')]) {
    expect(moveGpu(on, event)).toEqual({ state: on, effects: [] });
  }
});
