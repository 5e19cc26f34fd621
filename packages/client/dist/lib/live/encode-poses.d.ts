/** A joint: x and y in fractions of the picture, origin at the top left; z 0 and visibility 1 unless told. */
export type PosePoint = readonly [x: number, y: number, z?: number, visibility?: number] | {
    readonly x: number;
    readonly y: number;
    readonly z?: number;
    readonly visibility?: number;
};
/** A pose as the device found it. */
export interface Pose {
    /** Milliseconds of any clock that goes forward; the moment it is handed over, unless told. */
    readonly t?: number;
    /** Width of the picture by its height; 1 unless told. Angles are wrong without it. */
    readonly aspect?: number;
    /** 33 (MediaPipe, ML Kit) or 17 (MoveNet) points; null where nobody is seen. */
    readonly landmarks: readonly PosePoint[] | null;
    /** The same joints in metres, where known. */
    readonly world?: readonly PosePoint[] | null;
    /** How sure the finder is that there is a person, 0 to 1. */
    readonly presence?: number;
    /** Mean brightness of the picture, 0 to 255. */
    readonly luma?: number;
    /** How many people are in the picture, where they were counted. */
    readonly people?: number;
}
/** With its time, and the number by which answers name it. */
export interface NumberedPose extends Pose {
    readonly t: number;
    readonly seq?: number;
}
/** Poses that one message may hold. */
export declare const mostPosesInMessage = 16;
/** @returns what is wrong with a pose, as a sentence; undefined where nothing is */
export declare function wrongWithPose({ t, landmarks, world }: Pose): string | undefined;
/**
 * One to sixteen poses in the order of their times as one message: 247 bytes of 33 points, 135 of 17.
 * @throws RangeError of no pose, more than sixteen, or one that {@link wrongWithPose} finds something wrong with
 */
export declare function encodePoses(poses: readonly NumberedPose[]): Uint8Array;
//# sourceMappingURL=encode-poses.d.ts.map