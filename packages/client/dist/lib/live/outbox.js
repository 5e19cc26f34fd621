/** Poses of two minutes at 15 a second: what a client keeps while nobody is there to take it. */
const mostPoses = 1_800;
export function createOutbox() {
    let items = [];
    /** So many of them were sent. */
    let sent = 0;
    let lastSeq = 0;
    const waitsForSession = () => items.slice(sent).some((item) => item.kind === 'pose' && item.isKept);
    /** The newest of what waits, where the same kind may take its place. */
    function replaceLast(item) {
        const last = items.at(-1);
        if (items.length <= sent || last?.kind !== item.kind)
            return false;
        if (last.kind === 'pose' && last.isKept)
            return false;
        items[items.length - 1] = item;
        return true;
    }
    function dropOldestPose() {
        if (items.length <= mostPoses)
            return 0;
        const index = items.findIndex(({ kind }) => kind === 'pose');
        if (index === -1)
            return 0;
        items.splice(index, 1);
        if (index >= sent)
            return 1;
        sent -= 1;
        return 0; // It was sent, and will not be sent again.
    }
    function confirm(upTo) {
        const done = items.slice(0, upTo);
        items = items.slice(upTo);
        sent = Math.max(0, sent - upTo);
        return done.flatMap((item) => (item.kind === 'command' ? [item.command.id] : []));
    }
    function nextPoses(most) {
        const poses = [];
        for (const item of items.slice(sent, sent + most)) {
            if (item.kind !== 'pose')
                break;
            poses.push(item.pose);
        }
        return poses;
    }
    return {
        addPose(pose, isConnected) {
            lastSeq += 1;
            const isKept = !isConnected || waitsForSession();
            const item = { kind: 'pose', pose: { ...pose, seq: lastSeq }, isKept };
            if (!isKept && replaceLast(item))
                return 1;
            items.push(item);
            return dropOldestPose();
        },
        addPicture(picture, isConnected) {
            if (!isConnected)
                return 1;
            if (replaceLast({ kind: 'picture', picture }))
                return 1;
            items.push({ kind: 'picture', picture });
            return 0;
        },
        addCommand(command) {
            items.push({ kind: 'command', command });
        },
        next(room) {
            const item = items[sent];
            if (!item || (room < 1 && item.kind !== 'command'))
                return undefined;
            if (item.kind === 'picture') {
                items.splice(sent, 1);
                return item;
            }
            if (item.kind === 'command') {
                sent += 1;
                return item;
            }
            const poses = nextPoses(room);
            sent += poses.length;
            return { kind: 'poses', poses };
        },
        isEmpty: () => sent === items.length,
        confirmFrame(seq) {
            const index = items.findLastIndex((item) => item.kind === 'pose' && item.pose.seq <= seq);
            return confirm(Math.min(index + 1, sent));
        },
        confirmCommand(id) {
            const index = items.findLastIndex((item) => item.kind === 'command' && item.command.id <= id);
            return confirm(Math.min(index + 1, sent));
        },
        rewind() {
            sent = 0;
            items = items
                .filter(({ kind }) => kind !== 'picture')
                .map((item) => (item.kind === 'pose' ? { ...item, isKept: true } : item));
        },
    };
}
//# sourceMappingURL=outbox.js.map