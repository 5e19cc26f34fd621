import { spawn } from 'node:child_process';

const endOfImage = Buffer.from([0xff, 0xd9]);
const startOfImage = Buffer.from([0xff, 0xd8, 0xff]);

/**
 * Cuts a video into JPEG pictures with ffmpeg, at most 640 pixels wide as phones send them.
 * @throws when ffmpeg is missing or cannot read the file, in words that say what to do.
 */
export async function* cutVideo(file: string, fps: number): AsyncGenerator<Buffer> {
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

  let pending = Buffer.alloc(0);
  for await (const chunk of ffmpeg.stdout as AsyncIterable<Buffer>) {
    pending = Buffer.concat([pending, chunk]);
    // Inside a JPEG an FF D9 could only stand in a thumbnail, which ffmpeg does not write.
    for (let end = pending.indexOf(endOfImage); end !== -1; end = pending.indexOf(endOfImage)) {
      const picture = pending.subarray(0, end + endOfImage.length);
      pending = pending.subarray(end + endOfImage.length);
      if (picture.subarray(0, startOfImage.length).equals(startOfImage)) yield picture;
    }
  }
  if ((await ended) !== 0) throw new Error(`ffmpeg could not read ${file}: ${complaint.trim()}`);
}
