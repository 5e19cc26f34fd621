// npm run replay: a small real client, on packages/client. It registers a throw-away user, streams a video's pictures as
// phones do, prints what the server answers, and deletes its user.
import { parseArgs } from 'node:util';
import { cutVideo } from './replay/cut-video.ts';
import { streamPictures } from './replay/stream-pictures.ts';
import { makeThrowAwayUser } from './replay/throw-away-user.ts';

const usage =
  'Usage: npm run replay -- --video FILE --exercise NAME [--url http://localhost:8000] [--fps 10]';

function readOptions() {
  try {
    return parseArgs({
      options: {
        video: { type: 'string' },
        exercise: { type: 'string' },
        url: { type: 'string', default: 'http://localhost:8000' },
        fps: { type: 'string', default: '10' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return { help: false, wrong: (error as Error).message };
  }
}

function refuse(sentence: string): never {
  console.error(`${sentence}\n${usage}`);
  process.exit(2);
}

const values = readOptions();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
if ('wrong' in values) refuse(values.wrong);
const { video, exercise } = values;
if (video === undefined || exercise === undefined) refuse('A video and an exercise are needed.');
const fps = Number(values.fps);
if (!(fps > 0 && fps <= 60)) refuse(`--fps is ${values.fps}: it must be a number above 0, at most 60.`);
if (!/^https?:\/\//.test(values.url))
  refuse(`--url is ${values.url}: it must begin with http:// or https://.`);
const url = values.url.replace(/\/$/, '');

const stop = new AbortController();
process.once('SIGINT', () => {
  stop.abort();
});

async function replay(file: string, name: string): Promise<void> {
  const { pictures, close } = await cutVideo(file, fps);
  try {
    const user = await makeThrowAwayUser(url);
    try {
      const { repetitions, sent, dropped } = await streamPictures({
        spotter: user.spotter,
        exercise: name,
        fps,
        pictures,
        say: console.log,
        stop: stop.signal,
      });
      if (dropped > 0) {
        console.log(
          `${dropped} of ${sent} pictures were dropped: the server was slower than ${fps} a second. Try a lower --fps.`,
        );
      }
      console.log(`reps: ${repetitions}`);
    } finally {
      await user.remove();
    }
  } finally {
    close();
  }
}

try {
  await replay(video, exercise);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
