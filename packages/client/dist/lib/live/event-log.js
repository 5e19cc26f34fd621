export function createEventLog() {
    const events = [];
    let last = 0;
    let end;
    let waiting = [];
    function wakeReaders() {
        const readers = waiting;
        waiting = [];
        for (const wake of readers)
            wake();
    }
    return {
        last: () => last,
        add(event) {
            if (event.event <= last)
                return 'seen';
            if (event.event > last + 1)
                return 'gap';
            last = event.event;
            events.push(event);
            wakeReaders();
            return 'new';
        },
        continueAfter(event) {
            last = event;
        },
        finish(error) {
            end ??= { error };
            wakeReaders();
        },
        async *[Symbol.asyncIterator]() {
            for (let index = 0;; index += 1) {
                while (index >= events.length && !end)
                    await new Promise((wake) => waiting.push(wake));
                const event = events[index];
                if (event)
                    yield event;
                else if (end?.error)
                    throw end.error;
                else
                    return;
            }
        },
    };
}
//# sourceMappingURL=event-log.js.map