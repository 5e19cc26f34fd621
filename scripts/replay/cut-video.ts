import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';

const endOfImage = Buffer.from([0xff, 0xd9]);
const startOfImage = Buffer.from([0xff, 0xd8, 0xff]);

export interface CutVideo {
  readonly pictures: AsyncIterable<Buffer>;
  /** Ends ffmpeg, also where nobody wants the rest. */
  readonly close: () => void;
}

async function* splitPictures(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pending = Buffer.alloc(0);
  for await (const chunk of bytes) {
    pending = Buffer.concat([pending, chunk]);
    // Inside a JPEG an FF D9 could only stand in a thumbnail, which ffmpeg does not write.
    for (let end = pending.indexOf(endOfImage); end !== -1; end = pending.indexOf(endOfImage)) {
      const picture = pending.subarray(0, end + endOfImage.length);
      pending = pending.subarray(end + endOfImage.length);
      if (picture.subarray(0, startOfImage.length).equals(startOfImage)) yield picture;
    }
  }
}

/**
 * Cuts a video into JPEG pictures with ffmpeg, at most 640 pixels wide as phones send them.
 * @returns them when the first one is there
 * @throws when ffmpeg is missing or the file cannot be read, in words that say what to do.
 */
export async function cutVideo(file: string, fps: number): Promise<CutVideo> {
  if (!(await stat(file).catch(() => undefined))?.isFile()) throw new Error(`There is no file ${file}.`);
  const ffmpeg = spawn(
    'ffmpeg',
    [
      ...['-hide_banner', '-loglevel', 'error', '-i', file],
      ...['-vf', `fps=${fps},scale='min(640,iw)':-2`, '-q:v', '3', '-f', 'image2pipe', '-c:v', 'mjpeg', '-'],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let complaint = '';
  ffmpeg.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const ended = new Promise<number | null>((resolve, reject) => {
    ffmpeg.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'ENOENT'
          ? new Error(
              'This needs ffmpeg to cut the video into pictures: install it (apt install ffmpeg, brew install ffmpeg) and try again.',
            )
          : error,
      );
    });
    ffmpeg.once('close', resolve);
  });
  // The pictures come first; a failure is reported after them.
  ended.catch(() => undefined);

  async function* pictures(): AsyncGenerator<Buffer> {
    yield* splitPictures(ffmpeg.stdout);
    if ((await ended) !== 0) throw new Error(`ffmpeg could not read ${file}: ${complaint.trim()}`);
  }

  const all = pictures();
  const first = await all.next();
  if (first.done === true) throw new Error(`${file} holds no picture.`);
  async function* fromTheFirst(): AsyncGenerator<Buffer> {
    yield first.value as Buffer;
    yield* all;
  }
  return {
    pictures: fromTheFirst(),
    close() {
      // It waits in a write that nobody reads, and would not hear anything milder.
      ffmpeg.kill('SIGKILL');
    },
  };
}
