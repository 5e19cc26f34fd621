import type { Specification } from '@spotter/coach/specification/specification';
import { useCallback, useMemo } from 'react';
import type { Tried } from '../engine/engine-protocol.ts';
import { useEngine } from '../engine/use-engine.ts';
import { useLatest } from '../engine/use-latest.ts';
import type { Take } from '../takes/take.ts';
import { useLoadPoses } from '../takes/use-load-poses.ts';
import { useSettled } from './use-settled.ts';

const settleMs = 400;

interface Asked {
  readonly tried: readonly Take[];
  readonly candidate: Specification;
  readonly stored: Specification | null;
}

/** The draft beside what is in use, on many recordings: in an engine of its own, so that dragging stays quick. */
export function useTrial(
  takes: readonly Take[],
  candidate: Specification | null,
  stored: Specification | null,
): { readonly tried: Tried | null; readonly error: string | null } {
  const engine = useEngine();
  const loadPoses = useLoadPoses();
  const settled = useSettled(candidate, settleMs);
  const compare = useCallback(
    async ({ tried, ...ask }: Asked): Promise<Tried> => {
      for (const take of tried) await engine.keep(take.id, () => loadPoses(take));
      return engine.run('compare', { takes: tried.map(({ id }) => id), ...ask });
    },
    [engine, loadPoses],
  );
  const asked = useMemo(
    () => (settled && takes.length > 0 ? { tried: takes, candidate: settled, stored } : null),
    [takes, settled, stored],
  );
  const { answer, error } = useLatest(asked, compare);
  return { tried: answer, error };
}
