// The door of `@spotter/client`.
export { createSpotter } from './create-spotter.ts';
export type { Spotter } from './create-spotter-with.ts';
export { encodePoses, type NumberedPose, type Pose, type PosePoint } from './live/encode-poses.ts';
export type { Picture } from './live/outbox.ts';
export type { Happenings, Opening, Training, TrainingOptions, TrainingState } from './live/training.ts';
export type { Fetch, Ports, Socket, SocketConstructor } from './platform/ports.ts';
export { SpotterError, type SpotterErrorCode } from './spotter-error.ts';
export {
  keepIn,
  keepInMemory,
  type TextStorage,
  type Tokens,
  type TokenStorage,
} from './tokens/token-storage.ts';
