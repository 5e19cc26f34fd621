import type { Happenings, Training } from '../live/training.ts';
/**
 * @param name such as `frame`, `cue` or `repetition`, as for `training.on`
 * @returns the last of these since the component was there, undefined before the first: `useHappening(training, 'frame')?.count`
 */
export declare function useHappening<Name extends keyof Happenings>(training: Pick<Training, 'on'> | null, name: Name): Happenings[Name] | undefined;
//# sourceMappingURL=use-happening.d.ts.map