import type { Platform } from '../platform/ports.ts';
/** So long after it, the connection is given up; the server gives up on its clients after as long. */
export declare const silentAfterMs = 40000;
export interface SilenceWatch {
    readonly sent: () => void;
    readonly heard: () => void;
    /** An answer is wanted soon: the device may have slept. */
    readonly probe: () => void;
    readonly stop: () => void;
}
interface Given {
    readonly platform: Pick<Platform, 'now' | 'startTimer'>;
    /** Sends what the server answers. */
    readonly ask: () => void;
    readonly onSilent: () => void;
}
export declare function watchSilence({ platform, ask, onSilent }: Given): SilenceWatch;
export {};
//# sourceMappingURL=watch-silence.d.ts.map