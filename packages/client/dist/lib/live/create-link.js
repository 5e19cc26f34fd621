import { SpotterError } from '../spotter-error.js';
import { connectSession } from './connect-session.js';
import { notBegun, transition, } from './connection-machine.js';
import { watchSilence } from './watch-silence.js';
/** A session that is not ready by then never will be. */
const readyWithinMs = 15_000;
const silent = () => new SpotterError('client.timeout', 'The server has not answered for a while: connecting again.');
export function createLink(parts, handlers) {
    const { platform } = parts;
    let state = notBegun;
    let session;
    let watch;
    let stopTimer = () => undefined;
    const stopListening = platform.onWake(() => {
        take({ type: 'woke' });
    });
    function forget() {
        stopTimer();
        watch?.stop();
        watch = undefined;
        session = undefined;
    }
    function send(data) {
        watch?.sent();
        session?.send(data);
    }
    function connect() {
        const mine = connectSession(parts, {
            onOpen(id) {
                watch = watchSilence({
                    platform,
                    ask: () => {
                        send('{"type":"ping"}');
                    },
                    onSilent: () => {
                        take({ type: 'lost', error: silent() });
                    },
                });
                stopTimer = platform.startTimer(() => {
                    if (state.phase === 'connecting')
                        take({ type: 'lost', error: silent() });
                }, readyWithinMs);
                handlers.onOpen(id);
            },
            onMessage(message) {
                if (session !== mine)
                    return;
                watch?.heard();
                handlers.onMessage(message);
            },
            onEnd(error, why) {
                if (session !== mine)
                    return;
                forget();
                take({ type: why, error });
            },
        });
        session = mine;
    }
    function perform(effect) {
        switch (effect.type) {
            case 'connect':
                connect();
                return;
            case 'wait':
                stopTimer = platform.startTimer(() => {
                    take({ type: 'waited' });
                }, effect.ms);
                return;
            case 'stop_waiting':
                stopTimer();
                return;
            case 'probe':
                watch?.probe();
                return;
            case 'drop':
                session?.drop();
                forget();
                return;
            case 'finish':
                stopListening();
                handlers.onFinish(effect.error);
        }
    }
    function take(event) {
        const { phase } = state;
        const step = transition(state, event, platform.random());
        ({ state } = step);
        if (state.phase !== phase)
            handlers.onPhase(state.phase);
        for (const effect of step.effects)
            perform(effect);
    }
    return {
        begin() {
            take({ type: 'begun' });
        },
        send,
        bufferedAmount: () => session?.bufferedAmount() ?? 0,
        tell: take,
    };
}
//# sourceMappingURL=create-link.js.map