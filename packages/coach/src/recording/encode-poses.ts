import type { PoseFrame } from '../pose/pose-frame.ts';
import { createByteWriter, type ByteWriter } from './byte-writer.ts';
import { formatVersion, grid, holds, mostSegmentFrames } from './poses-format.ts';

/**
 * Writes frames in the compact form of docs/recordings.md, to be deflated where it is stored: about 120 bytes a frame
 * then. Kept are time (1 ms), landmarks (x, y, visibility), world points, presence, people and luma; the landmarks' z is
 * not, which the engine does not read. What is written one after the other can be read as one.
 */
export function encodePoses(frames: readonly PoseFrame[]): Uint8Array {
  const writer = createByteWriter();
  for (const segment of segmentsOf(frames)) writeSegment(writer, segment);
  return writer.bytes();
}

interface Layout {
  readonly aspect: number;
  readonly points: number;
  readonly hasWorld: boolean;
}

interface Segment extends Layout {
  readonly frames: readonly PoseFrame[];
}

function layoutOf({ aspect, landmarks, world }: PoseFrame): Layout | null {
  return landmarks && { aspect, points: landmarks.length, hasWorld: (world ?? null) !== null };
}

/** Runs of frames that hold the same things; one without a person goes with whatever is around it. */
function segmentsOf(frames: readonly PoseFrame[]): Segment[] {
  const segments: (Segment & { frames: PoseFrame[] })[] = [];
  for (const frame of frames) {
    const layout = layoutOf(frame);
    const last = segments.at(-1);
    const fits =
      last && last.frames.length < mostSegmentFrames && (layout === null || sameLayout(last, layout));
    if (fits) last.frames.push(frame);
    else
      segments.push({ ...(layout ?? { aspect: frame.aspect, points: 0, hasWorld: false }), frames: [frame] });
  }
  return segments;
}

function sameLayout(a: Layout, b: Layout): boolean {
  return a.aspect === b.aspect && a.points === b.points && a.hasWorld === b.hasWorld;
}

function writeSegment(writer: ByteWriter, { frames, aspect, points, hasWorld }: Segment): void {
  const seen = frames.filter(({ landmarks }) => landmarks !== null);
  const some = (of: (frame: PoseFrame) => unknown) => frames.some((frame) => of(frame) !== undefined);
  const [presence, people, luma] = [some((f) => f.presence), some((f) => f.people), some((f) => f.luma)];
  writer.unsigned(formatVersion);
  writer.unsigned(frames.length);
  writer.unsigned(points);
  writer.unsigned(
    (hasWorld ? holds.world : 0) |
      (presence ? holds.presence : 0) |
      (people ? holds.people : 0) |
      (luma ? holds.luma : 0),
  );
  writer.unsigned(Math.round(aspect * grid.aspect));

  // A column at a time, each number as the difference to the one before: what is alike lies together and deflates well.
  const column = (values: readonly number[]) => {
    let before = 0;
    for (const value of values) {
      writer.signed(value - before);
      before = value;
    }
  };
  // 0 stands for nothing known.
  const optional = (of: (frame: PoseFrame) => number | undefined, steps: number) => {
    column(frames.map((frame) => (of(frame) === undefined ? 0 : Math.round((of(frame) ?? 0) * steps) + 1)));
  };

  column(frames.map(({ tMs }) => Math.round(tMs)));
  column(frames.map(({ landmarks }) => (landmarks === null ? 0 : 1)));
  if (presence) optional((frame) => frame.presence, grid.presence);
  if (people) optional((frame) => frame.people, 1);
  if (luma) optional((frame) => frame.luma, 1);
  for (let i = 0; i < points; i++) {
    column(seen.map(({ landmarks }) => Math.round((landmarks?.[i]?.[0] ?? 0) * aspect * grid.image)));
    column(seen.map(({ landmarks }) => Math.round((landmarks?.[i]?.[1] ?? 0) * grid.image)));
    column(seen.map(({ landmarks }) => Math.round((landmarks?.[i]?.[3] ?? 0) * grid.visibility)));
    if (!hasWorld) continue;
    for (const axis of [0, 1, 2] as const)
      column(seen.map(({ world }) => Math.round((world?.[i]?.[axis] ?? 0) * grid.world)));
  }
}
