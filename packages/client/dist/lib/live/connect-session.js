import { SpotterError } from '../spotter-error.js';
/** What the server said last before it closed says more than the reason of the close. */
function explainClose(code, reason, lastError) {
    if (lastError && code >= 4_000)
        return new SpotterError(lastError.code, lastError.message, { status: code });
    const sentence = reason === '' ? 'The connection to the server was lost.' : `The server closed the socket. ${reason}.`;
    return new SpotterError('client.closed', sentence, { status: code });
}
function readMessage(data) {
    if (typeof data !== 'string')
        return undefined;
    try {
        return JSON.parse(data);
    }
    catch {
        return undefined; // Nothing that this server says.
    }
}
export function connectSession(given, handlers) {
    const { url, platform, call, accessToken } = given;
    let socket;
    let isOver = false;
    let lastError;
    function end(error, why) {
        if (isOver)
            return;
        isOver = true;
        handlers.onEnd(error, why);
    }
    function open(sessionId, token) {
        const address = `${url.replace(/^http/, 'ws')}/ws/session/${sessionId}/`;
        const opened = new platform.WebSocket(address, ['bearer', token]);
        socket = opened;
        const on = (type, listener) => {
            opened.addEventListener(type, listener);
        };
        on('open', () => {
            if (!isOver)
                handlers.onOpen(sessionId);
        });
        on('message', ({ data }) => {
            const message = readMessage(data);
            if (isOver || !message)
                return;
            if (message.type === 'error')
                lastError = new SpotterError(message.code, message.message);
            handlers.onMessage(message);
        });
        on('close', ({ code, reason }) => {
            end(explainClose(code, reason, lastError), 'closed');
        });
        // A close follows, which is what counts; without a listener some platforms end the program.
        on('error', () => undefined);
    }
    async function start() {
        const { session_id: sessionId } = await call({ path: '/stream/sessions/start/' });
        const token = await accessToken();
        if (!isOver)
            open(sessionId, token);
    }
    start().catch((error) => {
        const known = error instanceof SpotterError;
        end(known ? error : new SpotterError('client.wrong_use', String(error), { cause: error }), 'refused');
    });
    return {
        send(data) {
            socket?.send(data);
        },
        bufferedAmount: () => socket?.bufferedAmount ?? 0,
        drop() {
            isOver = true;
            socket?.close();
        },
    };
}
//# sourceMappingURL=connect-session.js.map