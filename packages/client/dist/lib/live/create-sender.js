import { encodePoses, mostPosesInMessage } from './encode-poses.js';
import { createOutbox } from './outbox.js';
import { createSendBudget } from './send-budget.js';
/** More than this waits in the socket: the network is slower than the camera. */
const mostBufferedBytes = 4_096;
const tryEveryMs = 20;
/** A network that takes nothing and brings no answer for so long is not slow but gone, though nobody has said so yet. */
const stalledAfterMs = 1_000;
export function createSender({ platform, link, onCommandSent, onDropped }) {
    const outbox = createOutbox();
    let rates;
    let budget = createSendBudget(() => 0, 0);
    let stopTimer;
    let lastMs = -Infinity;
    let heardMs = 0;
    let dropped = 0;
    function send(batch) {
        if (batch.kind === 'poses')
            link.send(encodePoses(batch.poses));
        else if (batch.kind === 'picture')
            link.send(batch.picture);
        else {
            const { id, message } = batch.command;
            link.send(JSON.stringify(message));
            link.send(JSON.stringify({ type: 'ping', id }));
            onCommandSent(id);
        }
        if (batch.kind !== 'command')
            budget.spend(batch.kind === 'poses' ? batch.poses.length : 1);
    }
    const isFull = () => link.bufferedAmount() > mostBufferedBytes;
    /** Poses that are handed over to a network that is gone wait, as they do once that is known. */
    function isConnected() {
        if (!rates)
            return false;
        return !(rates.answersFrames && isFull() && platform.now() - heardMs >= stalledAfterMs);
    }
    function pump() {
        stopTimer?.();
        stopTimer = undefined;
        while (rates && !outbox.isEmpty()) {
            const room = isFull() ? 0 : Math.max(0, budget.room(platform.now()));
            const batch = outbox.next(Math.min(room, rates.posesPerMessage, mostPosesInMessage));
            if (!batch) {
                stopTimer = platform.startTimer(pump, tryEveryMs);
                return;
            }
            send(batch);
        }
    }
    function added(droppedForIt) {
        dropped += droppedForIt;
        if (droppedForIt > 0)
            onDropped(dropped);
        pump();
    }
    return {
        pose(pose) {
            // A wall clock may be set back; time may not.
            lastMs = pose.t ?? Math.max(lastMs, platform.now());
            added(outbox.addPose({ ...pose, t: lastMs }, isConnected()));
        },
        picture(picture) {
            added(outbox.addPicture(picture, rates !== undefined));
        },
        command(command) {
            outbox.addCommand(command);
            pump();
        },
        open(next) {
            rates = next;
            budget = createSendBudget(next.perSecond, platform.now());
            outbox.rewind();
            pump();
        },
        close() {
            rates = undefined;
            stopTimer?.();
        },
        heard() {
            heardMs = platform.now();
        },
        confirmFrame: outbox.confirmFrame,
        confirmCommand: outbox.confirmCommand,
        dropped: () => dropped,
    };
}
//# sourceMappingURL=create-sender.js.map