// One example of each message on the socket, for the published protocol.
import { encodeBinaryPose } from '@spotter/contract/live/binary-pose';
import { encodeBinaryPoses } from '@spotter/contract/live/binary-poses';
import type {
  CameraFrame,
  ChooseExercise,
  ClientData,
  Command,
  Configure,
  CorrectSet,
  EndTraining,
  NextExercise,
  PoseMessage,
  SetWeight,
} from '@spotter/contract/live/client-messages';
import type {
  ErrorMessage,
  FoundMessage,
  FrameMessage,
  LeanMessage,
  PongMessage,
  SavedMessage,
  ServerResponse,
  StatusMessage,
} from '@spotter/contract/live/server-messages';
import { eventExamples, readyExample, setFinishedExample } from './event-examples.ts';

/** MoveNet's seventeen points of somebody who stands before the camera: x, y, z and visibility. */
const standing = [
  ...[0.5, 0.52, 0.48, 0.54, 0.46].map((x) => [x, 0.15, 0, 0.98]),
  ...[0.25, 0.38, 0.5, 0.53, 0.72, 0.92].flatMap((y) => [0.57, 0.43].map((x) => [x, y, 0, 0.98])),
] as PoseMessage['landmarks'];

const chooseExercise: ChooseExercise = { exercise_type: 'squat', language: 'en' };
const cameraFrame: CameraFrame = { frame: '/9j/4AAQSkZJRgABAQ==', t: 12_000 };
const pose: PoseMessage = { type: 'pose', t: 12_000, seq: 180, aspect: 0.75, landmarks: standing };
const command: Command = { type: 'finish_set' };
const clientData: ClientData = { type: 'client_data', data: {} };
const configure: Configure = {
  type: 'configure',
  exercise: 'squat',
  target: { repetitions: 12 },
  mirrored: true,
  rate: 15,
  language: 'en',
  topology: 33,
  feedback: 'lean',
};
const nextExercise: NextExercise = { type: 'next_exercise', exercise: 'plank', target: { seconds: 30 } };
const setWeight: SetWeight = { type: 'weight', weight_kg: 60 };
const correctSet: CorrectSet = { type: 'correct_set', position: 1, correction: { count: 8, effort: 7 } };
const endTraining: EndTraining = { type: 'end' };

export const clientExamples = {
  chooseExercise,
  cameraFrame,
  /** Its first bytes, in base64. */
  cameraJpeg: '/9j/4AAQSkZJRgABAQ==',
  pose,
  /** Nobody is seen; in base64. */
  compactPose: Buffer.from(
    encodeBinaryPose({ t: 12_000, aspect: 0.75, landmarks: null, world: null }),
  ).toString('base64'),
  compactPoses: Buffer.from(
    encodeBinaryPoses([{ t: 12_000, aspect: 0.75, landmarks: null, world: null, seq: 180 }]),
  ).toString('base64'),
  command,
  clientData,
  configure,
  nextExercise,
  setWeight,
  correctSet,
  endTraining,
};

const status: StatusMessage = {
  type: 'status',
  state: 'WAITING',
  status: 'Pose detection initialized',
  exercise: 'squat',
  exercise_id: 1,
  exercise_name: 'Squat',
  language: 'en',
  paused: false,
  recording: false,
};

const frame: FrameMessage = {
  type: 'frame',
  state: 'DESCENDING',
  exercise: 'squat',
  t: 12_000,
  count: 3,
  partials: 0,
  held_ms: 0,
  set: { number: 1, count: 3, active: true, sides: null },
  phase: 'out',
  progress: 0.4,
  signal: 128.5,
  cue: { id: 'push_knees_out', text: 'Push your knees out' },
  view: 'front',
  visibility: 0.96,
  in_position: true,
  dropped: 0,
};

const pong: PongMessage = { type: 'pong', state: 'WAITING', id: 1 };

const serverResponse: ServerResponse = {
  type: 'server_response',
  state: 'STANDING',
  data: { result: 'Squat: 8', exercise: 'squat', count: 8, dropped: 0 },
};

const sentence = 'There is no exercise "sqat". Did you mean squat?';
const error: ErrorMessage = {
  type: 'error',
  error: sentence,
  message: sentence,
  code: 'live.unknown_exercise',
  retryable: false,
};

const lean: LeanMessage = {
  type: 'lean',
  seq: 180,
  state: 'DESCENDING',
  count: 3,
  progress: 0.4,
  cue: 'push_knees_out',
};

const found: FoundMessage = { ...pose, type: 'found', t: 12_000, presence: 0.99, luma: 112 };

const saved: SavedMessage = { type: 'saved', seq: 180 };

export const serverExamples = {
  status,
  frame,
  setFinished: setFinishedExample,
  pong,
  serverResponse,
  error,
  lean,
  found,
  saved,
  ready: readyExample,
  ...eventExamples,
};
