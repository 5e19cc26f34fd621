// Where in the stream the frames of a fragment stand, and when (ISO/IEC 14496-12, 8.8.4 to 8.8.12).
import { boxesOf, needBox, viewOf } from './mp4-boxes.ts';
import type { Movie } from './read-mp4-movie.ts';
import { damaged } from './video-track.ts';

export interface FragmentSample {
  /** In bytes from the start of the stream. */
  readonly position: number;
  readonly size: number;
  readonly tMs: number;
}

/** A fragment of a minute has no more frames. */
const mostSamples = 4_000;

const headerHas = { base: 0x1, description: 0x2, duration: 0x8, size: 0x10 } as const;
const runHas = {
  offset: 0x1,
  firstFlags: 0x4,
  duration: 0x100,
  size: 0x200,
  flags: 0x400,
  composition: 0x800,
} as const;

/** Reads fields of a box one after the other; those that flags leave out are not there. */
function fieldsOf(
  view: DataView,
  start: number,
): (isThere: boolean | number, wide?: boolean) => number | undefined {
  let at = start;
  return (isThere, wide = false) => {
    if (isThere === false || isThere === 0) return undefined;
    if (at + (wide ? 8 : 4) > view.byteLength) throw damaged();
    const value = wide ? Number(view.getBigUint64(at)) : view.getUint32(at);
    at += wide ? 8 : 4;
    return value;
  };
}

/**
 * @param body of the box `moof`
 * @param start of that box in the stream
 */
export function readFragment(body: Uint8Array, start: number, movie: Movie): readonly FragmentSample[] {
  const samples: FragmentSample[] = [];
  for (const { type, body: part } of boxesOf(body)) {
    if (type !== 'traf') continue;
    const header = needBox(part, 8, 'tfhd');
    if (header.getUint32(4) !== movie.trackId) continue;
    const flags = header.getUint32(0) & 0xffffff;
    const field = fieldsOf(header, 8);
    const base = field(flags & headerHas.base, true) ?? start;
    field(flags & headerHas.description);
    const duration = field(flags & headerHas.duration) ?? movie.defaults.duration;
    const size = field(flags & headerHas.size) ?? movie.defaults.size;
    const decoded = needBox(part, 8, 'tfdt');
    let time = fieldsOf(decoded, 4)(true, decoded.getUint8(0) === 1) ?? 0;
    let position = base;
    for (const { type: runType, body: run } of boxesOf(part)) {
      if (runType !== 'trun') continue;
      const view = viewOf(run);
      const runFlags = run.length < 8 ? 0 : view.getUint32(0) & 0xffffff;
      const next = fieldsOf(view, 4);
      const count = next(true) ?? 0;
      if (samples.length + count > mostSamples) throw damaged();
      const offset = next(runFlags & runHas.offset);
      if (offset !== undefined) position = base + (offset | 0);
      next(runFlags & runHas.firstFlags);
      for (let sample = 0; sample < count; sample++) {
        const lasts = next(runFlags & runHas.duration) ?? duration;
        const bytes = next(runFlags & runHas.size) ?? size;
        next(runFlags & runHas.flags);
        const later = (next(runFlags & runHas.composition) ?? 0) | 0;
        samples.push({ position, size: bytes, tMs: ((time + later) * 1000) / movie.timescale });
        position += bytes;
        time += lasts;
      }
    }
  }
  return samples.toSorted((a, b) => a.position - b.position);
}
