// Messages that a client could send, with a field of some of them replaced, and bytes of every kind.
import * as clientMessages from '@spotter/contract/live/client-messages';
import fc from 'fast-check';
import { fitting, nasty, type Schema } from '../rest/make-value.ts';

const schemas = Object.values(clientMessages).filter(
  (value) => typeof value === 'object',
) as unknown as Schema[];

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 2_000 }),
  // The beginnings of a JPEG, a PNG, a WebP, a WebM and an MP4, with noise behind them.
  fc
    .tuple(
      fc.constantFrom(
        [0xff, 0xd8, 0xff],
        [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
        [0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50],
        [0x1a, 0x45, 0xdf, 0xa3],
        [0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70],
      ),
      fc.uint8Array({ maxLength: 4_000 }),
    )
    .map(([head, tail]) => new Uint8Array([...head, ...tail])),
);

const wrongTexts = fc.constantFrom(
  '',
  'hello',
  '{"type":',
  'null',
  '[]',
  '{"type":"pose"}',
  '{"__proto__":{"type":"pose"}}',
  `{"exercise_type":"${'\ufdfa'.repeat(200)}"}`,
  `{"frame":"A${'\\n'.repeat(50_000)}!"}`,
  `{"frame":"data:image/jpeg;base64,${'A'.repeat(5_000)}"}`,
  '['.repeat(50_000),
);

export function planMessage(
  poses: readonly Readonly<Record<string, unknown>>[],
): fc.Arbitrary<string | Uint8Array> {
  const pose = fc.constantFrom(...poses);
  const spoiledPose = fc
    .tuple(pose, fc.constantFrom('t', 'aspect', 'landmarks', 'presence', 'type', 'world'), nasty)
    .map(([message, key, bad]) => ({ ...message, [key]: bad }));
  const made = fc.oneof(...schemas.map(fitting));
  return fc.oneof(
    { weight: 6, arbitrary: pose.map((message) => JSON.stringify(message)) },
    { weight: 1, arbitrary: fc.constant('{"exercise_type":"squat"}') },
    { weight: 2, arbitrary: spoiledPose.map((message) => JSON.stringify(message)) },
    { weight: 2, arbitrary: made.map((message) => JSON.stringify(message)) },
    { weight: 1, arbitrary: nasty.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: wrongTexts },
    { weight: 1, arbitrary: bytes },
  );
}
