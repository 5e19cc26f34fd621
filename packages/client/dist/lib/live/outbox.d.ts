import type { SocketData } from '../platform/ports.ts';
import type { NumberedPose, Pose } from './encode-poses.ts';
/** JPEG, PNG or WebP: bytes, or a Blob. */
export type Picture = Exclude<SocketData, string>;
/** `id` is that of the ping after it, whose answer says that it was carried out. */
export interface SentCommand {
    readonly id: number;
    readonly message: object;
}
export type Batch = {
    readonly kind: 'poses';
    readonly poses: readonly NumberedPose[];
} | {
    readonly kind: 'picture';
    readonly picture: Picture;
} | {
    readonly kind: 'command';
    readonly command: SentCommand;
};
export interface Outbox {
    /** @param isConnected otherwise it is kept for the next session. @returns how many poses were dropped for it */
    readonly addPose: (pose: Pose & {
        readonly t: number;
    }, isConnected: boolean) => number;
    /** @returns how many pictures were dropped for it, itself among them: none waits for another session */
    readonly addPicture: (picture: Picture, isConnected: boolean) => number;
    readonly addCommand: (command: SentCommand) => void;
    /**
     * What to send next: some poses, a picture, or a command.
     * @param room for so many frames; with none only a command comes, which no server drops
     */
    readonly next: (room: number) => Batch | undefined;
    readonly isEmpty: () => boolean;
    /** The server has looked at this frame. @returns the ids of the commands before it, which it has then, too */
    readonly confirmFrame: (seq: number) => readonly number[];
    /** The server has carried out this command. @returns its id and those of the ones before it */
    readonly confirmCommand: (id: number) => readonly number[];
    /** What is not confirmed is sent again, to another session. */
    readonly rewind: () => void;
}
export declare function createOutbox(): Outbox;
//# sourceMappingURL=outbox.d.ts.map