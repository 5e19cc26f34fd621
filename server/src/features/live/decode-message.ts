// What a message on the socket means. Pure: bytes in, meaning out.
import { decodeBinaryPose, binaryPoseMagic } from '@spotter/contract/live/binary-pose';
import {
  decodeBinaryPoses,
  mostPosesInMessage,
  posesAnnounced,
  type NumberedPose,
} from '@spotter/contract/live/binary-poses';
import {
  CameraFrame,
  ChooseExercise,
  ClientData,
  Command,
  PoseMessage,
} from '@spotter/contract/live/client-messages';
import type { Landmark } from '@spotter/coach/pose/pose-frame';
import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { findNul } from '../../platform/find-nul.ts';
import { hasMoreJsonParts } from '../../platform/has-more-json-parts.ts';
import { arePixels, arePoints, toClientPose, type ClientPose, type SentSequence } from './client-pose.ts';
import { readPoseText } from './read-pose-text.ts';
import { roomForPoints } from './room-for-points.ts';
import { readTrainingMessage, type TrainingMessage } from './read-training-message.ts';

export type Decoded =
  | { readonly kind: 'choose'; readonly exercise: string | number; readonly language?: string }
  | {
      readonly kind: 'picture';
      readonly bytes: Uint8Array;
      readonly t: number | undefined;
      readonly seq?: SentSequence;
    }
  | { readonly kind: 'poses'; readonly poses: readonly ClientPose[] }
  | { readonly kind: 'client_data' }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'training'; readonly message: TrainingMessage }
  | { readonly kind: 'malformed'; readonly why: string }
  | { readonly kind: 'unknown_type'; readonly type: string };

const isChoice = Compile(ChooseExercise);
const isCameraFrame = Compile(Type.Omit(CameraFrame, ['seq']));
const isPose = Compile(Type.Omit(PoseMessage, ['seq']));
const isSequence = Compile(Type.Required(Type.Pick(PoseMessage, ['seq'])));
const isClientData = Compile(ClientData);
const isCommand = Compile(Command);

const jpegMagic = [0xff, 0xd8];
const pngMagic = [0x89, 0x50, 0x4e, 0x47];
const riffMagic = [0x52, 0x49, 0x46, 0x46];
const webpMagic = [0x57, 0x45, 0x42, 0x50];
export const noKnownBytes = 'The binary message is no picture, no video and no pose.';
const openingBrace = 0x7b;
/** A pose with its world points has some 330. */
const mostParts = 2_000;
/** As JSON writes NUL, the only way that it can. */
const escapedNul = String.raw`\u0000`;
/** Some platforms break base64 into lines. */
const base64 = /^[A-Za-z0-9+/_\-\r\n]*$/;

function startsWith(bytes: Uint8Array, magic: readonly number[], at = 0): boolean {
  return magic.every((byte, index) => bytes[at + index] === byte);
}

function isWebp(bytes: Uint8Array): boolean {
  return startsWith(bytes, riffMagic) && startsWith(bytes, webpMagic, 8);
}

function malformed(why: string): Decoded {
  return { kind: 'malformed', why };
}

function isWhole(point: readonly number[]): point is Landmark & readonly number[] {
  return point.length === 4;
}

/** Two numbers and up to two more; without a z it is 0, without a visibility the point counts as seen. */
function toPoint(point: readonly number[]): Landmark {
  if (isWhole(point)) return point;
  const [x = 0, y = 0, z = 0, visibility = 1] = point;
  return [x, y, z, visibility];
}

function readSequence(message: object): { readonly seq?: SentSequence } {
  if (!('seq' in message)) return {};
  return { seq: isSequence.Check(message) ? message.seq : 'unusable' };
}

function readPicture({ frame, t, ...rest }: Omit<CameraFrame, 'seq'>): Decoded {
  const comma = frame.startsWith('data:') ? frame.indexOf(',') : -1;
  const text = frame
    .slice(comma + 1)
    .trimEnd()
    .replace(/={1,2}$/, '');
  if (!base64.test(text)) return malformed('"frame" is not base64.');
  return { kind: 'picture', bytes: Buffer.from(text, 'base64'), t, ...readSequence(rest) };
}

function readPose(message: Omit<PoseMessage, 'seq'>): Decoded {
  const points = {
    landmarks: message.landmarks?.map(toPoint) ?? null,
    world: message.world?.map(toPoint) ?? null,
  };
  if (!arePoints(points)) return malformed('A pose has 17 or 33 landmarks, and as many world points.');
  return asPoses([toClientPose(message, readSequence(message).seq, points)]);
}

/** In whichever version it is. */
function readBinaryPoses(bytes: Uint8Array): readonly NumberedPose[] | undefined {
  const pose = decodeBinaryPose(bytes);
  if (pose) return [pose];
  const isOne = posesAnnounced(bytes) === 1;
  return isOne ? decodeBinaryPoses(bytes, roomForPoints) : decodeBinaryPoses(bytes);
}

function wrongBinaryPose([, version = 0, count = 0]: Uint8Array): string {
  if (version !== 1 && version !== 2) return `A binary pose is of version 1 or 2, not ${version}.`;
  if (version === 2 && (count < 1 || count > mostPosesInMessage)) {
    return `A binary message holds 1 to ${mostPosesInMessage} poses, not ${count}.`;
  }
  return 'The binary pose is not whole: bytes are missing or too many, or a number in it is none.';
}

function firstError(errors: readonly { instancePath: string; message: string }[]): string {
  const [error] = errors;
  return error
    ? `${error.instancePath === '' ? 'The message' : error.instancePath} ${error.message}.`
    : 'It is not valid.';
}

function wrongChoice(value: object): string {
  const isLanguage = 'language' in value && isChoice.Check({ ...value, language: 'en' });
  return isLanguage
    ? '"language" must be a language tag such as "de" or "es-MX".'
    : '"exercise_type" must be the name or the id of an exercise.';
}

/** Nobody is seen, and no weight. */
const meaningfulNulls: ReadonlySet<string> = new Set(['landmarks', 'weight_kg']);

/** Many a client writes null for what it does not say. */
function withoutNulls(message: object): object {
  const entries = Object.entries(message);
  const said = entries.filter(([key, value]) => value !== null || meaningfulNulls.has(key));
  return said.length === entries.length ? message : Object.fromEntries(said);
}

function readObject(message: object): Decoded {
  const value = withoutNulls(message);
  if ('exercise_type' in value) {
    if (!isChoice.Check(value)) return malformed(wrongChoice(value));
    const { exercise_type: exercise, language } = value;
    return { kind: 'choose', exercise, ...(language === undefined ? {} : { language }) };
  }
  if ('frame' in value) {
    return isCameraFrame.Check(value)
      ? readPicture(value)
      : malformed(firstError(isCameraFrame.Errors(value)));
  }
  const type = 'type' in value ? value.type : undefined;
  if (type === 'pose')
    return isPose.Check(value) ? readPose(value) : malformed(firstError(isPose.Errors(value)));
  if (type === 'client_data') {
    return isClientData.Check(value) ? { kind: 'client_data' } : malformed('"data" must be an object.');
  }
  if (isCommand.Check(value)) return { kind: 'command', command: value };
  if (isCommand.Check({ ...value, id: 0 }))
    return malformed('"id" must be a text of at most 100 characters, or a number.');
  const training = readTrainingMessage(value);
  if (training) return 'why' in training ? malformed(training.why) : { kind: 'training', message: training };
  if (typeof type === 'string') return { kind: 'unknown_type', type: type.slice(0, 40) };
  return malformed('A message needs "exercise_type", "frame" or a known "type".');
}

/** Whatever clients may say as JSON. */
export function readJson(text: string): Decoded {
  if (hasMoreJsonParts(text, mostParts)) {
    return malformed(`A message holds at most ${mostParts} values.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return malformed('The text is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return malformed('A message is a JSON object.');
  }
  if (text.includes(escapedNul) && findNul(value) !== undefined) {
    return malformed('No text may hold the character NUL.');
  }
  return readObject(value);
}

function asPoses(poses: readonly ClientPose[]): Decoded {
  return poses.some(arePixels)
    ? malformed(
        'x and y are fractions of the picture, from 0 to 1: divide pixels by its width and its height.',
      )
    : { kind: 'poses', poses };
}

/**
 * A video stream is none of these: it goes on over many messages.
 * @param isBinary whether it came in a binary frame; JSON is understood there too
 */
export function decodeMessage(bytes: Buffer, isBinary: boolean): Decoded {
  if (!isBinary || bytes[0] === openingBrace) {
    const pose = readPoseText(bytes);
    return pose ? asPoses([pose]) : readJson(bytes.toString('utf8'));
  }
  if (startsWith(bytes, jpegMagic) || startsWith(bytes, pngMagic) || isWebp(bytes))
    return { kind: 'picture', bytes, t: undefined };
  if (bytes[0] === binaryPoseMagic) {
    const poses = readBinaryPoses(bytes);
    return poses ? asPoses(poses) : malformed(wrongBinaryPose(bytes));
  }
  return malformed(noKnownBytes);
}
