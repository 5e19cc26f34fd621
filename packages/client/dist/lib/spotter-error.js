/** Every error of this package. `message` is a sentence that a person can act on: show it as it is. */
export class SpotterError extends Error {
    name = 'SpotterError';
    /** Stable: branch on it. */
    code;
    status;
    retryAfterMs;
    fields;
    requestId;
    constructor(code, sentence, details = {}) {
        super(sentence, { cause: details.cause });
        this.code = code;
        this.status = details.status ?? 0;
        this.retryAfterMs = details.retryAfterMs;
        this.fields = details.fields ?? [];
        this.requestId = details.requestId;
    }
}
//# sourceMappingURL=spotter-error.js.map