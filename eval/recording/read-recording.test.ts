import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { readRecording } from './read-recording.ts';

const folder = mkdtempSync(join(tmpdir(), 'spotter-recordings-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const landmark = [0.5, 0.5, 0, 1];

function write(id: string, content: Buffer): string {
  writeFileSync(join(folder, `${id}.json.gz`), content);
  return id;
}

function store(id: string, recording: unknown): string {
  return write(id, gzipSync(JSON.stringify(recording)));
}

function frameOf(count: number) {
  return { t_ms: 0, presence: 1, landmarks: new Array(count).fill(landmark), world: null };
}

const whole = { width: 640, height: 480, frames: [frameOf(33)] };

test('frames come with the time and shape of the picture; nobody found is a frame too', () => {
  const nobody = { t_ms: 67, presence: 0, landmarks: null, world: null };
  const frames = readRecording(folder, store('whole', { ...whole, frames: [frameOf(17), nobody] }));
  expect(frames).toMatchObject([
    { tMs: 0, aspect: 640 / 480, presence: 1, world: null },
    { tMs: 67, landmarks: null },
  ]);
});

const packed = gzipSync(JSON.stringify(whole));

test.each([
  ['missing', () => 'missing', /missing/],
  ['broken off', () => write('cut', packed.subarray(0, packed.length - 20)), /no gzip, or is broken off/],
  ['no gzip', () => write('plain', Buffer.from('{}')), /no gzip/],
  ['no JSON', () => write('words', gzipSync('frames')), /JSON/],
  ['null', () => store('null', null), /no frames/],
  ['without frames', () => store('empty', { ...whole, frames: [] }), /no frames/],
  ['without a size', () => store('size', { frames: whole.frames }), /width and height/],
  ['of 20 landmarks', () => store('twenty', { ...whole, frames: [frameOf(20)] }), /frame 1 has 20 landmarks/],
  ['of null frames', () => store('nulls', { ...whole, frames: [null] }), /frame 1 has no time/],
  [
    'of landmarks without visibility',
    () => store('short', { ...whole, frames: [{ t_ms: 0, landmarks: new Array(33).fill([0, 0]) }] }),
    /frame 1 has a landmark that is not/,
  ],
])('a recording that is %s says so', (_name, make, message) => {
  expect(() => readRecording(folder, make())).toThrow(message);
});
