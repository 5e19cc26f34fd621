import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { encodePoses } from '@spotter/coach/recording/encode-poses';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useCalls } from '../../api/use-calls.ts';
import { useWords } from '../../words/use-words.ts';
import { shownTake, type Take } from './take.ts';
import { withShown, type Shown } from './with-shown.ts';

/** Times begin at 0: what the page's clock says is nobody's business. */
function posesOf(frames: readonly PoseFrame[]): Uint8Array<ArrayBuffer> {
  const firstMs = frames[0]?.tMs ?? 0;
  return new Uint8Array(encodePoses(frames.map((frame) => ({ ...frame, tMs: frame.tMs - firstMs }))));
}

/**
 * All that can be tried, with what was shown to the camera since the page was opened.
 * @param onShown given the id of each new one
 */
export function useShownTakes(
  { id: exerciseId }: { readonly id: number },
  stored: readonly Take[],
  onShown: (take: string) => void,
) {
  const { say } = useWords();
  const { keepDemonstration } = useCalls();
  const client = useQueryClient();
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const last = useRef(0);
  const takes = useMemo(() => withShown(say, shown, stored), [say, shown, stored]);

  const show = useCallback(
    (frames: readonly PoseFrame[]) => {
      last.current += 1;
      const poses = posesOf(frames);
      const take = { ...shownTake(say, last.current, poses), poses };
      setShown((before) => [{ take, keptAs: null }, ...before]);
      onShown(take.id);
    },
    [say, onShown],
  );

  const keep = useCallback(
    async ({ id }: Take): Promise<string> => {
      const one = shown.find(({ take }) => take.id === id);
      if (!one) throw new Error(say('coaching.takes.notShownHere'));
      const recording = await keepDemonstration(exerciseId, one.take.poses);
      setShown((before) =>
        before.map((other) => (other.take.id === id ? { ...other, keptAs: recording.id } : other)),
      );
      await client.invalidateQueries({ queryKey: ['recordings'] });
      return say('coaching.takes.kept');
    },
    [say, shown, keepDemonstration, exerciseId, client],
  );
  return { takes, show, keep };
}
