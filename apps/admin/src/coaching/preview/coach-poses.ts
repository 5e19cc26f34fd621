import type { Specification } from '@spotter/coach/specification/specification';
import type { Engine } from '../engine/create-engine.ts';
import type { Line } from '../engine/replay-line.ts';

interface Asked {
  readonly engine: Engine;
  readonly poses: { readonly take: string; readonly bytes: Uint8Array };
  readonly specification: Specification;
}

/** Coaches the poses of a take by a specification. */
export async function coachPoses({
  engine,
  poses,
  specification,
}: Asked): Promise<{ readonly take: string; readonly line: Line }> {
  const { take, bytes } = poses;
  await engine.keep(take, () => bytes);
  return { take, line: await engine.run('replay', { take, specification }) };
}
