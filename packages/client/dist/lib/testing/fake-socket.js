const open = 1;
const closed = 3;
function sizeOf(data) {
    if (typeof data === 'string')
        return data.length;
    return 'size' in data ? data.size : data.byteLength;
}
/** @param accept is given each new socket */
export function createFakeWebSocket(accept) {
    return class FakeWebSocket {
        readyState = 0;
        bufferedAmount = 0;
        #listeners = {
            open: new Set(),
            message: new Set(),
            close: new Set(),
            error: new Set(),
        };
        #end;
        constructor(url, protocols = []) {
            this.#end = {
                path: url.replace(/^\w+:\/\/[^/]+/, ''),
                protocols,
                send: (message) => {
                    const data = JSON.stringify(message);
                    queueMicrotask(() => {
                        if (this.readyState === open)
                            this.#tell('message', { data });
                    });
                },
                close: (code, reason = '') => {
                    queueMicrotask(() => {
                        this.#close(code, reason);
                    });
                },
                isStalled: false,
                onMessage: () => undefined,
                onClose: () => undefined,
            };
            queueMicrotask(() => {
                if (this.readyState !== 0)
                    return;
                this.readyState = open;
                accept(this.#end);
                this.#tell('open', {});
            });
        }
        #tell(name, event) {
            for (const listener of this.#listeners[name])
                listener(event);
        }
        #close(code, reason) {
            if (this.readyState === closed)
                return;
            this.readyState = closed;
            this.#end.onClose();
            this.#tell('close', { code, reason });
        }
        addEventListener(name, listener) {
            this.#listeners[name].add(listener);
        }
        send(data) {
            if (this.readyState !== open)
                return;
            if (this.#end.isStalled)
                this.bufferedAmount += sizeOf(data);
            queueMicrotask(() => {
                if (!this.#end.isStalled)
                    this.#end.onMessage(data);
            });
        }
        close(code = 1005, reason = '') {
            queueMicrotask(() => {
                this.#close(code, reason);
            });
        }
    };
}
//# sourceMappingURL=fake-socket.js.map