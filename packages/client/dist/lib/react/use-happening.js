import { useEffect, useState } from 'react';
/**
 * @param name such as `frame`, `cue` or `repetition`, as for `training.on`
 * @returns the last of these since the component was there, undefined before the first: `useHappening(training, 'frame')?.count`
 */
export function useHappening(training, name) {
    const [last, setLast] = useState();
    useEffect(() => training?.on(name, (what) => {
        setLast({ of: training, what });
    }), [training, name]);
    return last && last.of === training ? last.what : undefined;
}
//# sourceMappingURL=use-happening.js.map