import { useEffect, useState } from 'react';
import type { Happenings, Training } from '../live/training.ts';

/**
 * @param name such as `frame`, `cue` or `repetition`, as for `training.on`
 * @returns the last of these since the component was there, undefined before the first: `useHappening(training, 'frame')?.count`
 */
export function useHappening<Name extends keyof Happenings>(
  training: Pick<Training, 'on'> | null,
  name: Name,
): Happenings[Name] | undefined {
  const [last, setLast] = useState<{ of: object; name: Name; what: Happenings[Name] }>();
  useEffect(
    () =>
      training?.on(name, (what) => {
        setLast({ of: training, name, what });
      }),
    [training, name],
  );
  return last && last.of === training && last.name === name ? last.what : undefined;
}
