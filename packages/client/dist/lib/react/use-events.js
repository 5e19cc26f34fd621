import { useEffect, useState } from 'react';
const none = [];
/** @returns every numbered event of the training from the first one on, in their order */
export function useEvents(training) {
    const [seen, setSeen] = useState();
    useEffect(() => {
        let isCurrent = true;
        let events = none;
        async function read() {
            for await (const event of training) {
                if (!isCurrent)
                    return;
                events = [...events, event];
                setSeen({ of: training, events });
            }
        }
        // How it ended is told by its state.
        read().catch(() => undefined);
        return () => {
            isCurrent = false;
        };
    }, [training]);
    return seen?.of === training ? seen.events : none;
}
//# sourceMappingURL=use-events.js.map