import type { Platform } from '../platform/ports.ts';
import type { Link } from './create-link.ts';
import { type Pose } from './encode-poses.ts';
import { type Outbox, type Picture, type SentCommand } from './outbox.ts';
export interface Sender extends Pick<Outbox, 'confirmFrame' | 'confirmCommand'> {
    readonly pose: (pose: Pose) => void;
    readonly picture: (picture: Picture) => void;
    readonly command: (command: SentCommand) => void;
    /** The session is ready. What the last one did not confirm is sent again. */
    readonly open: (rates: Rates) => void;
    readonly close: () => void;
    /** The server has said something. */
    readonly heard: () => void;
    /** Poses and pictures that were not sent. */
    readonly dropped: () => number;
}
export interface Rates {
    /** Frames a second that the server takes. */
    readonly perSecond: () => number;
    readonly posesPerMessage: number;
    /** Whether each frame is answered, so that silence means something. */
    readonly answersFrames: boolean;
}
interface Given {
    readonly platform: Pick<Platform, 'now' | 'startTimer'>;
    readonly link: Pick<Link, 'send' | 'bufferedAmount'>;
    readonly onCommandSent: (id: number) => void;
    readonly onDropped: (dropped: number) => void;
}
export declare function createSender({ platform, link, onCommandSent, onDropped }: Given): Sender;
export {};
//# sourceMappingURL=create-sender.d.ts.map