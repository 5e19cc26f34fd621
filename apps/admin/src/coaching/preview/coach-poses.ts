import type { Specification } from '@spotter/coach/exercises/specification';
import type { Engine } from '../engine/create-engine.ts';
import type { Line } from '../engine/replay-line.ts';

interface Poses {
  readonly take: string;
  readonly load: () => Promise<Uint8Array> | Uint8Array;
}

interface Asked {
  readonly engine: Engine;
  readonly poses: { readonly take: string; readonly bytes: Uint8Array };
  readonly specification: Specification;
}

/** Which poses each engine holds already. */
const held = new WeakMap<Engine, Set<string>>();

/** Hands the poses of a take to the engine, once. */
export async function keepPoses(engine: Engine, { take, load }: Poses): Promise<void> {
  const takes = held.get(engine) ?? new Set();
  held.set(engine, takes);
  if (takes.has(take)) return;
  await engine.run('keep', { take, poses: await load() });
  takes.add(take);
}

/** Coaches the poses of a take by a specification. */
export async function coachPoses({
  engine,
  poses,
  specification,
}: Asked): Promise<{ readonly take: string; readonly line: Line }> {
  const { take, bytes } = poses;
  await keepPoses(engine, { take, load: () => bytes });
  return { take, line: await engine.run('replay', { take, specification }) };
}
