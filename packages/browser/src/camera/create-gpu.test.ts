import type { FoundPose } from '@spotter/pose/find-pose';
import { describe, expect, test, vi } from 'vitest';
import type { CameraPicture } from './camera-picture.ts';
import { CameraError } from './camera-problem.ts';
import { createGpu, type GpuParts } from './create-gpu.ts';
import { untried, type GpuStanding } from './gpu-machine.ts';
import type { PoseLooker } from './pose-looker.ts';

const passed: GpuStanding = { ...untried, verdict: 'passed' };
const asked = { region: null, countPeople: false };

/** A pose that says by its brightness who found it, with its one landmark so many pixels further right. */
function foundBy(luma: number, rightPixels = 0): FoundPose {
  const landmarks = [[0.5 + rightPixels / 640, 0.5, 0, 1] as const];
  return { aspect: 1, landmarks, world: null, presence: 1, luma, nextRegion: null };
}
const [byWasm, byGpu] = [1, 2];

/** As a frame of a camera: it can be had twice, and is closed by whoever has it. */
function takePicture(open: Set<object>): CameraPicture {
  const picture = {
    clone: () => takePicture(open),
    close: () => open.delete(picture),
  };
  open.add(picture);
  return picture as unknown as CameraPicture;
}

function looker(answer: () => Promise<FoundPose>): PoseLooker {
  return {
    look: (picture) => {
      picture.close();
      return answer();
    },
    close: () => undefined,
  };
}

function setUp(change: Partial<GpuParts> & { readonly byGpu?: () => Promise<FoundPose> } = {}) {
  const open = new Set<object>();
  const logged: string[] = [];
  let [kept, isHeld, opened] = [passed, false, 0];
  const gpu = createGpu({
    isOffered: () => Promise.resolve(true),
    hold: () => {
      if (isHeld) return Promise.resolve(null);
      isHeld = true;
      return Promise.resolve(() => {
        isHeld = false;
      });
    },
    open: () => {
      opened += 1;
      return Promise.resolve(looker(change.byGpu ?? (() => Promise.resolve(foundBy(byGpu)))));
    },
    test: () => Promise.resolve({ verdict: 'passed', why: 'as measured' }),
    kept: () => kept,
    keep: (standing) => {
      kept = standing;
    },
    log: (text) => logged.push(text),
    ...change,
  });
  const training = new AbortController();
  const wasm = looker(() => Promise.resolve(foundBy(byWasm)));
  const begin = () => gpu.takeOver(wasm, training.signal);
  const lookWith = async ({ look }: PoseLooker) => (await look(takePicture(open), asked))?.luma;
  return {
    gpu,
    open,
    logged,
    training,
    begin,
    lookWith,
    kept: () => kept,
    isHeld: () => isHeld,
    opened: () => opened,
  };
}

/** Trains until WebGPU has taken over. */
async function trainByGpu(set: ReturnType<typeof setUp>): Promise<PoseLooker> {
  const finder = set.begin();
  await vi.waitFor(async () => {
    expect(await set.lookWith(finder)).toBe(byGpu);
  });
  return finder;
}

describe('a training', () => {
  test('begins by WebAssembly, goes on by WebGPU once that is open, and ends with nothing left behind', async () => {
    const set = setUp();
    const finder = set.begin();
    expect(await set.lookWith(finder)).toBe(byWasm);
    await vi.waitFor(async () => {
      expect(await set.lookWith(finder)).toBe(byGpu);
    });
    expect(set.kept().isAtWork).toBe(true);
    set.training.abort();
    expect(set.kept()).toEqual(passed);
    expect([set.isHeld(), set.open.size]).toEqual([false, 0]);
  });

  test('loses no picture to a WebGPU that fails: WebAssembly finds the pose in the same one, and in all that follow', async () => {
    let fails = false;
    const set = setUp({
      byGpu: () =>
        fails
          ? Promise.reject(new CameraError('models', { cause: 'device lost' }))
          : Promise.resolve(foundBy(byGpu)),
    });
    const finder = await trainByGpu(set);
    fails = true;
    expect(await set.lookWith(finder)).toBe(byWasm);
    fails = false;
    expect(await set.lookWith(finder)).toBe(byWasm);
    expect(set.kept()).toEqual({ verdict: 'passed', losses: 1, isAtWork: false });
    expect(set.logged).toEqual([expect.stringContaining('device lost')]);
    expect([set.isHeld(), set.open.size]).toEqual([false, 0]);
  });

  test('does not wait for a WebGPU that answers no more', async () => {
    vi.useFakeTimers();
    let answers = true;
    const set = setUp({
      byGpu: () => (answers ? Promise.resolve(foundBy(byGpu)) : new Promise(() => undefined)),
    });
    const finder = await trainByGpu(set);
    answers = false;
    const looking = set.lookWith(finder);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await looking).toBe(byWasm);
    vi.useRealTimers();
  });

  test('has one pose in 300 found by both, and leaves WebGPU for good where they differ', async () => {
    let rightPixels = 0.5;
    const set = setUp({ byGpu: () => Promise.resolve(foundBy(byGpu, rightPixels)) });
    const finder = await trainByGpu(set);
    const both: number[] = [];
    for (let count = 2; count <= 600; count += 1) {
      if (count === 301) rightPixels = 2;
      if ((await set.lookWith(finder)) === byWasm) both.push(count);
    }
    expect(both[0]).toBe(300);
    expect(both[1]).toBe(600);
    expect(set.kept().verdict).toBe('wrong');
    expect(await set.lookWith(finder)).toBe(byWasm);
    expect(set.open.size).toBe(0);
  });

  test.each<[string, Partial<GpuParts>]>([
    ['has no WebGPU', { isOffered: () => Promise.resolve(false) }],
    ['has another page that works with it', { hold: () => Promise.resolve(null) }],
    ['has not tried it', { kept: () => untried }],
    ['cannot load it now', { open: () => Promise.reject(new CameraError('unreachable')) }],
    ['cannot open it', { open: () => Promise.reject(new Error('no adapter')) }],
  ])('is one by WebAssembly where the device %s', async (_why, change) => {
    const set = setUp(change);
    const finder = set.begin();
    for (let times = 0; times < 5; times += 1) expect(await set.lookWith(finder)).toBe(byWasm);
    expect(set.isHeld()).toBe(false);
  });

  test('that is over before WebGPU is there never opens it', async () => {
    const set = setUp();
    set.begin();
    set.training.abort();
    await vi.waitFor(() => {
      expect(set.isHeld()).toBe(false);
    });
    expect(set.opened()).toBe(0);
  });
});

describe('the trial', () => {
  test('is held once, and kept', async () => {
    let kept = untried;
    const { gpu } = setUp({ kept: () => kept, keep: (standing) => (kept = standing) });
    const { signal } = new AbortController();
    expect(await gpu.tryOut(signal)).toBe('passed');
    expect(kept).toEqual(passed);
    expect(await gpu.tryOut(signal)).toBeNull();
  });

  test('ends with the page that is left or out of sight, and is held again', async () => {
    let kept = untried;
    const test = () => new Promise<never>(() => undefined);
    const { gpu, isHeld } = setUp({ test, kept: () => kept, keep: (standing) => (kept = standing) });
    const leaving = new AbortController();
    const left = gpu.tryOut(leaving.signal);
    await vi.waitFor(() => {
      expect(kept.isAtWork).toBe(true);
    });
    leaving.abort();
    expect(await left).toBeNull();
    const hidden = gpu.tryOut(new AbortController().signal);
    await vi.waitFor(() => {
      expect(kept.isAtWork).toBe(true);
    });
    gpu.tellShown(false);
    expect(await hidden).toBeNull();
    expect(kept).toEqual(untried);
    expect(isHeld()).toBe(false);
  });
});
