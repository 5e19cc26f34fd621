import { encodeBinaryPose } from '@spotter/contract/live/binary-pose';
import { encodeBinaryPoses } from '@spotter/contract/live/binary-poses';
import { describe, expect, test } from 'vitest';
import { decodeMessage, type Decoded } from './decode-message.ts';

const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 0xff, 0xd9]);
const point = [0.5, 0.25];
const points = (count: number, value: unknown = point) => Array.from({ length: count }, () => value);

function text(message: unknown): Decoded {
  return decodeMessage(Buffer.from(typeof message === 'string' ? message : JSON.stringify(message)), false);
}

describe('text', () => {
  test.each<[string, unknown, Decoded]>([
    ['a name', { exercise_type: 'squat' }, { kind: 'choose', exercise: 'squat' }],
    ['an id', { exercise_type: 7 }, { kind: 'choose', exercise: 7 }],
    [
      'a choice with a language',
      { exercise_type: 'a', language: 'de-AT' },
      { kind: 'choose', exercise: 'a', language: 'de-AT' },
    ],
    ['a choice with further fields', { exercise_type: 'a', user: 1 }, { kind: 'choose', exercise: 'a' }],
    [
      'a choice that names no language',
      { exercise_type: 'a', language: null },
      { kind: 'choose', exercise: 'a' },
    ],
    [
      'a pose without a time',
      { type: 'pose', t: null, luma: null, landmarks: null },
      { kind: 'poses', poses: [{ t: undefined, aspect: 1, landmarks: null, world: null }] },
    ],
    ['a ping without an id', { type: 'ping', id: null }, { kind: 'command', command: { type: 'ping' } }],
    ['data of a client', { type: 'client_data', data: { a: 1 } }, { kind: 'client_data' }],
    ['a ping', { type: 'ping', id: 3 }, { kind: 'command', command: { type: 'ping', id: 3 } }],
    [
      'a pose with a number',
      { type: 'pose', seq: 7, landmarks: null },
      { kind: 'poses', poses: [{ t: undefined, seq: 7, aspect: 1, landmarks: null, world: null }] },
    ],
    [
      'a pose with a number that is none',
      { type: 'pose', seq: 'first', landmarks: null },
      { kind: 'poses', poses: [{ t: undefined, seq: 'unusable', aspect: 1, landmarks: null, world: null }] },
    ],
    [
      'a configuration',
      { type: 'configure', exercise: 'squat', language: null },
      { kind: 'training', message: { type: 'configure', exercise: 'squat' } },
    ],
    [
      'no weight',
      { type: 'weight', weight_kg: null },
      { kind: 'training', message: { type: 'weight', weight_kg: null } },
    ],
    ['another type', { type: 'sing' }, { kind: 'unknown_type', type: 'sing' }],
  ])('is understood: %s', (_name, message, decoded) => {
    expect(text(message)).toMatchObject(decoded);
  });

  test.each([
    ['as it is', jpeg.toString('base64')],
    ['with the prefix of a data URL', `data:image/jpeg;base64,${jpeg.toString('base64')}`],
    ['without its padding, and with a line end', `${jpeg.toString('base64').replaceAll('=', '')}\n`],
    ['with a line end', `${jpeg.toString('base64')}\r\n`],
    ['broken into lines', jpeg.toString('base64').replace(/(.{4})/g, '$1\r\n')],
    ['in the alphabet for addresses', jpeg.toString('base64url')],
  ])('carries a camera frame: base64 %s', (_name, frame) => {
    const decoded = text({ frame, t: 12.5 });
    expect(decoded).toMatchObject({ kind: 'picture', t: 12.5 });
    expect(decoded.kind === 'picture' && Buffer.from(decoded.bytes)).toEqual(jpeg);
  });

  // The time once grew with the square of the length: this took 12 seconds.
  test('that is no base64 after a long row of line ends is refused in no time', () => {
    const before = process.threadCpuUsage();
    expect(text({ frame: `A${'\n'.repeat(100_000)}!` }).kind).toBe('malformed');
    expect(process.threadCpuUsage(before).user).toBeLessThan(500_000);
  });

  test('carries a pose: what is not said counts as z 0 and seen', () => {
    expect(text({ type: 'pose', t: 1, aspect: 0.5, landmarks: points(17) })).toEqual({
      kind: 'poses',
      poses: [{ t: 1, aspect: 0.5, landmarks: points(17, [0.5, 0.25, 0, 1]), world: null }],
    });
    const seen = { presence: 0.9, luma: 12.5, people: 2 };
    expect(text({ type: 'pose', landmarks: null, ...seen })).toMatchObject({ poses: [seen] });
    expect(text({ type: 'pose', landmarks: null })).toMatchObject({
      kind: 'poses',
      poses: [{ t: undefined, aspect: 1, landmarks: null }],
    });
  });

  test('carries no pose in pixels, in whichever form, and says so', () => {
    const landmarks = Array.from({ length: 17 }, () => [320, 240, 0, 1] as const);
    const pose = { t: 0, aspect: 1, landmarks, world: null };
    const said = { kind: 'malformed', why: expect.stringContaining('divide pixels by its width') as string };
    expect(text({ type: 'pose', ...pose })).toEqual(said);
    expect(text({ type: 'pose', landmarks: points(17, [320, 240]) })).toEqual(said);
    for (const bytes of [encodeBinaryPose(pose), encodeBinaryPoses([pose])]) {
      expect(decodeMessage(Buffer.from(bytes), true)).toEqual(said);
    }
    const guessed = [[7, 0.5, 0, 0.1], ...points(16, [0.5, 0.5, 0, 1])];
    expect(text({ type: 'pose', landmarks: guessed }).kind).toBe('poses');
  });

  test.each<Readonly<Record<string, unknown>>>([
    { type: 'configure', target: { repetitions: 3 }, continue: { session: 'x'.repeat(36), last_event: 1 } },
    { type: 'next_exercise', exercise: 'squat', target: { seconds: 30 } },
    { type: 'correct_set', correction: { count: null } },
  ])('carries nothing that the protocol does not know: $type', (message) => {
    const sent = Object.entries(message).map(([name, member]): [string, unknown] => [
      name,
      typeof member === 'object' ? { ...member, more: { and: 'more' } } : member,
    ]);
    expect(text({ ...Object.fromEntries(sent), more: 'x' })).toEqual({ kind: 'training', message });
  });

  test.each<[string, unknown]>([
    ['nothing', ''],
    ['no JSON', '{"frame": '],
    ['a list', '[]'],
    ['a number', '5'],
    ['null', 'null'],
    ['no exercise', { exercise_type: null }],
    ['no frame', { frame: null }],
    ['an empty object', {}],
    ['a type that is no text', { type: 5 }],
    ['an exercise that is neither name nor id', { exercise_type: 1.5 }],
    ['a language that is no text', { exercise_type: 'squat', language: 5 }],
    ['a name without end', { exercise_type: 'x'.repeat(201) }],
    [
      'a note with a character that PostgreSQL cannot store',
      { type: 'correct_set', correction: { note: '\0' } },
    ],
    ['a key with such a character', { type: 'client_data', data: { '\0': 1 } }],
    ['a frame that is no text', { frame: 5 }],
    ['a frame that is no base64', { frame: '<svg/>' }],
    ['a time that is no number', { frame: '', t: '5' }],
    ['data that is no object', { type: 'client_data', data: 5 }],
    ['a pose of 20 landmarks', { type: 'pose', landmarks: points(20) }],
    ['a pose and a world of different points', { type: 'pose', landmarks: points(33), world: points(17) }],
    ['a landmark with one coordinate', { type: 'pose', landmarks: points(33, [1]) }],
    ['a coordinate beyond reason', { type: 'pose', landmarks: points(33, [1e300, 0]) }],
    ['a pose without landmarks', { type: 'pose' }],
    ['a brightness beyond 255', { type: 'pose', landmarks: null, luma: 256 }],
    ['half a person', { type: 'pose', landmarks: null, people: 1.5 }],
    ['an aspect of 0', { type: 'pose', landmarks: null, aspect: 0 }],
    ['a feedback that there is not', { type: 'configure', feedback: 'loud' }],
    ['a rate of 0', { type: 'configure', rate: 0 }],
    ['18 points', { type: 'configure', topology: 18 }],
    ['a target of no repetition', { type: 'configure', target: { repetitions: 0 } }],
    ['a continue without its last event', { type: 'configure', continue: { session: 'x' } }],
    ['no exercise to go on with', { type: 'next_exercise' }],
    ['a weight below nothing', { type: 'weight', weight_kg: -1 }],
    ['a weight that is not said', { type: 'weight' }],
    ['an effort of 11', { type: 'correct_set', correction: { effort: 11 } }],
    ['a set 0', { type: 'correct_set', position: 0, correction: {} }],
  ])('that cannot be understood is malformed, and says why: %s', (_name, message) => {
    const decoded = text(message);
    expect(decoded.kind).toBe('malformed');
    expect(decoded.kind === 'malformed' && decoded.why).toMatch(/^.{10,150}\.$/);
  });
});

describe('bytes', () => {
  const pose = { t: 5, aspect: 1.5, landmarks: null, world: null };
  test.each<[string, Uint8Array, Partial<Decoded>]>([
    ['a JPEG', jpeg, { kind: 'picture', t: undefined }],
    ['JSON', Buffer.from('{"exercise_type":"squat"}'), { kind: 'choose', exercise: 'squat' }],
    ['a pose', encodeBinaryPose(pose), { kind: 'poses', poses: [pose] }],
    [
      'poses of version 2',
      encodeBinaryPoses([pose, { ...pose, t: 9, seq: 7 }]),
      { kind: 'poses', poses: [pose, { ...pose, t: 9, seq: 7 }] },
    ],
    ['poses of version 2 that are cut off', encodeBinaryPoses([pose]).subarray(0, 9), { kind: 'malformed' }],
    ['a pose that is cut off', encodeBinaryPose(pose).subarray(0, 9), { kind: 'malformed' }],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47]), { kind: 'picture' }],
    ['a WebP', Buffer.from('RIFF\0\0\0\0WEBPVP8 '), { kind: 'picture' }],
    ['a sound', Buffer.from('RIFF\0\0\0\0WAVEfmt '), { kind: 'malformed' }],
    ['nothing', Buffer.alloc(0), { kind: 'malformed' }],
  ])('are recognised by how they begin: %s', (_name, bytes, decoded) => {
    expect(decodeMessage(Buffer.from(bytes), true)).toMatchObject(decoded);
  });
});

test.each<[string, string | Uint8Array, string]>([
  ['an id that is neither text nor number', '{"type":"ping","id":{}}', '"id" must be a text'],
  ['an id that is too long', `{"type":"pause","id":"${'x'.repeat(101)}"}`, 'of at most 100 characters'],
  ['another version', Uint8Array.of(0x50, 3, 1, 0), 'of version 1 or 2, not 3'],
  ['no pose', Uint8Array.of(0x50, 2, 0, 0), '1 to 16 poses, not 0'],
  ['too many poses', Uint8Array.of(0x50, 2, 17, 0), '1 to 16 poses, not 17'],
  ['bytes that are missing', Uint8Array.of(0x50, 2, 1, 0), 'bytes are missing'],
])('whoever sends %s is told what is wrong with it', (_what, sent, why) => {
  const decoded = decodeMessage(Buffer.from(sent), typeof sent !== 'string');
  expect(decoded).toEqual({ kind: 'malformed', why: expect.stringContaining(why) as string });
});

test('each pose of a compact message keeps its own points, and the only one of a message what was sent', () => {
  const pose = (x: number, points = 33) => ({
    t: 1,
    aspect: 1,
    landmarks: new Array(points).fill([x, 0.25, 0, 1]),
    world: new Array(points).fill([0, x, 0.5, 1]),
  });
  for (const sent of [[pose(0.5)], [pose(0.25, 17)], [pose(0.5), pose(0.125), pose(0.25)]]) {
    const decoded = decodeMessage(Buffer.from(encodeBinaryPoses(sent)), true);
    expect(decoded).toMatchObject({ kind: 'poses', poses: sent });
  }
});

test('a message of too many values is refused before it is read', () => {
  const message = `{"type":"pose","landmarks":[${'[],'.repeat(100_000)}[]]}`;
  const before = process.threadCpuUsage();
  expect(text(message)).toEqual({ kind: 'malformed', why: 'A message holds at most 2000 values.' });
  expect(process.threadCpuUsage(before).user).toBeLessThan(100_000);
});
