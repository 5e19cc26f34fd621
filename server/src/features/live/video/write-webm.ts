// A WebM stream as a browser's recorder writes it, live: for tests.

const simpleBlock = 0xa3;
const keyFlag = 0x80;

interface TestFrame {
  readonly tMs: number;
  readonly isKey: boolean;
  readonly data: Uint8Array;
}

function idBytes(id: number): number[] {
  return id > 0xff ? [...idBytes(id >>> 8), id & 0xff] : [id];
}

/** An element; without contents its size is unknown, as that of what goes on for as long as the recorder runs. */
export function element(id: number, body?: Uint8Array | readonly number[]): Buffer {
  if (!body) return Buffer.from([...idBytes(id), 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(0x1000_0000 + body.length);
  return Buffer.concat([Buffer.from(idBytes(id)), size, Buffer.from(body)]);
}

function number(value: number): number[] {
  return [value >>> 8, value & 0xff];
}

/** Everything before the first frame: header, segment, and one track of video. */
export function webmStart(
  codec: string,
  { width, height }: { readonly width: number; readonly height: number },
): Buffer {
  const video = Buffer.concat([element(0xb0, number(width)), element(0xba, number(height))]);
  const track = [
    element(0xd7, [1]),
    element(0x83, [1]),
    element(0x86, Buffer.from(codec)),
    element(0xe0, video),
  ];
  return Buffer.concat([
    element(0x1a45dfa3, element(0x4282, Buffer.from('webm'))),
    element(0x18538067),
    element(0x1549a966, element(0x2ad7b1, [0x0f, 0x42, 0x40])),
    element(0x1654ae6b, element(0xae, Buffer.concat(track))),
  ]);
}

/** A cluster that begins with these frames; more may follow. */
export function webmCluster(frames: readonly TestFrame[]): Buffer {
  const startMs = frames[0]?.tMs ?? 0;
  const blocks = frames.map(({ tMs, isKey, data }) =>
    element(simpleBlock, [0x81, ...number((tMs - startMs) & 0xffff), isKey ? keyFlag : 0, ...data]),
  );
  return Buffer.concat([element(0x1f43b675), element(0xe7, number(startMs)), ...blocks]);
}
