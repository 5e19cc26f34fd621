import { SpotterError } from '../spotter-error.js';
/** Seconds, or a date, as RFC 9110, 10.2.3 has it. */
function readRetryAfterMs(header, nowMs) {
    if (header === null)
        return undefined;
    const seconds = Number(header);
    const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - nowMs;
    return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
function isProblem(body) {
    const { code, detail } = (body ?? {});
    return typeof code === 'string' && typeof detail === 'string';
}
/** Makes an error of an answer that is none of 200 to 299. */
export function explainAnswer(path, answer, body, nowMs) {
    const { status } = answer;
    const retryAfterMs = readRetryAfterMs(answer.headers.get('retry-after'), nowMs);
    if (!isProblem(body)) {
        const sentence = `${path} answered ${status} without saying why. Is this the address of a Spotter?`;
        return new SpotterError('client.unexpected_answer', sentence, { status, retryAfterMs });
    }
    const { code, detail, errors, request_id: requestId } = body;
    return new SpotterError(code, detail, {
        status,
        retryAfterMs,
        requestId,
        fields: errors,
    });
}
//# sourceMappingURL=explain-answer.js.map