// How much may be sent now, so that the server has nothing to drop.
/** A quarter of a second's may go at once. */
const burstSeconds = 0.25;
/** @param perSecond frames that may be sent in a second, now */
export function createSendBudget(perSecond, startMs) {
    const burst = () => Math.max(1, perSecond() * burstSeconds);
    let room = burst();
    let atMs = startMs;
    return {
        room(nowMs) {
            const gained = (Math.max(0, nowMs - atMs) / 1000) * perSecond();
            atMs = nowMs;
            room = Math.min(burst(), room + gained);
            return Math.floor(room);
        },
        spend(frames) {
            room -= frames;
        },
    };
}
//# sourceMappingURL=send-budget.js.map