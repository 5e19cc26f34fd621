import type { Specification } from '@spotter/coach/exercises/specification';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useCalls } from '../../api/use-calls.ts';
import type { Engine } from '../engine/create-engine.ts';
import type { Tried } from '../engine/engine-protocol.ts';
import { useEngine } from '../engine/use-engine.ts';
import { useLatest } from '../engine/use-latest.ts';
import { keepPoses } from '../preview/coach-poses.ts';
import type { Take } from '../takes/take.ts';
import { useSettled } from './use-settled.ts';

const settleMs = 400;

interface Asked {
  readonly engine: Engine;
  readonly takes: readonly string[];
  readonly candidate: Specification;
  readonly stored: Specification | null;
}

const compare = ({ engine, ...ask }: Asked): Promise<Tried> => engine.run('compare', ask);

/** The draft beside what is in use, on many recordings: in an engine of its own, so that dragging stays quick. */
export function useTrial(
  takes: readonly Take[],
  candidate: Specification | null,
  stored: Specification | null,
): { readonly tried: Tried | null; readonly error: string | null } {
  const engine = useEngine();
  const { poses } = useCalls();
  const ids = useMemo(() => takes.map(({ id }) => id), [takes]);
  const { data: loaded, error } = useQuery({
    queryKey: ['trial', engine !== null, ids],
    enabled: engine !== null && ids.length > 0,
    staleTime: Infinity,
    gcTime: 0,
    queryFn: async () => {
      for (const { id, kind } of takes) {
        if (engine) await keepPoses(engine, { take: id, load: () => poses(kind, id.slice(kind.length + 1)) });
      }
      return { engine, ids };
    },
  });
  const settled = useSettled(candidate, settleMs);
  const asked = useMemo(
    () =>
      engine && settled && loaded?.engine === engine
        ? { engine, takes: loaded.ids, candidate: settled, stored }
        : null,
    [engine, settled, loaded, stored],
  );
  const { answer, error: refused } = useLatest(asked, compare);
  return { tried: answer, error: error?.message ?? refused };
}
