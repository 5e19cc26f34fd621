// MP4 in fragments, as a browser's recorder writes it: samples are cut out of the media data as it comes (ISO/IEC 14496-12).
import { createByteQueue } from './byte-queue.ts';
import { createStepLimit } from './step-limit.ts';
import { readFragment, type FragmentSample } from './read-mp4-fragment.ts';
import { readMovie, type Movie } from './read-mp4-movie.ts';
import { damaged, unsupported, type VideoEvent, type VideoReader } from './video-track.ts';

/** Boxes that are looked at as a whole, and so have to fit; everything else is passed over. */
const longest: Readonly<Record<string, number>> = { moov: 256 * 1024, moof: 1024 * 1024 };
/** Of an entry of its tables, the shortest that it has. */
const averageBytes = 16;
const longestSample = 4 * 1024 * 1024;

export function createMp4Reader(): VideoReader {
  const queue = createByteQueue();
  const steps = createStepLimit(averageBytes);
  /** Where in the stream the next byte stands. */
  let position = 0;
  let toSkip = 0;
  let movie: Movie | undefined;
  /** Those of the fragment whose media data comes, the next one first. */
  let samples: readonly FragmentSample[] = [];

  function pass(length: number): number {
    const skipped = queue.skip(length);
    position += skipped;
    return skipped;
  }

  /** Takes the samples that are here, and passes over what lies between them. @returns whether more bytes are needed */
  function takeSamples(events: VideoEvent[]): boolean {
    while (toSkip > 0) {
      const [sample] = samples;
      const isWithin = sample !== undefined && sample.position + sample.size <= position + toSkip;
      if (!isWithin) {
        toSkip -= pass(toSkip);
        return toSkip > 0;
      }
      if (sample.position < position) throw damaged();
      if (sample.position > position) toSkip -= pass(sample.position - position);
      if (sample.position > position || queue.length() < sample.size) return true;
      events.push({ kind: 'frame', frame: { tMs: sample.tMs, data: queue.peek(sample.size) } });
      toSkip -= pass(sample.size);
      samples = samples.slice(1);
    }
    return false;
  }

  function readBox(type: string, body: Uint8Array, start: number): VideoEvent[] {
    if (type === 'moov') {
      movie = readMovie(body);
      return [{ kind: 'track', track: movie.track }];
    }
    if (!movie) throw damaged();
    samples = readFragment(body, start, movie);
    steps.take(samples.length);
    if (samples.some(({ size }) => size === 0 || size > longestSample)) throw damaged();
    return [];
  }

  return (bytes) => {
    const events: VideoEvent[] = [];
    queue.put(bytes);
    steps.add(bytes.length);
    for (;;) {
      steps.take();
      if (takeSamples(events)) return events;
      const head = queue.peek(16);
      if (head.length < 8) return events;
      const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
      const type = String.fromCharCode(...head.subarray(4, 8));
      const isLong = view.getUint32(0) === 1;
      if (isLong && head.length < 16) return events;
      const size = isLong ? Number(view.getBigUint64(8)) : view.getUint32(0);
      const headLength = isLong ? 16 : 8;
      // Another recorder has begun.
      if (type === 'ftyp') position = 0;
      const most = Object.hasOwn(longest, type) ? longest[type] : undefined;
      if (size !== 0 && size < headLength) throw damaged();
      if (type === 'mdat' && !movie) throw unsupported('This MP4 can be read only when it has ended.');
      if (most === undefined) {
        pass(headLength);
        // A size of 0 goes on to the end of the stream.
        toSkip = size === 0 ? Infinity : size - headLength;
        continue;
      }
      if (size === 0 || size > most) throw damaged();
      if (queue.length() < size) return events;
      const start = position;
      const body = queue.peek(size).subarray(headLength);
      pass(size);
      events.push(...readBox(type, body, start));
    }
  };
}
