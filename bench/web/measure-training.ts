import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { countOf } from '../../e2e/parts/open-training.ts';
import type { Film } from './make-film.ts';
import { readWatched, type LongTask, type Look } from './watch-page.ts';

export interface Measured {
  readonly tookMs: number;
  readonly cameraPictures: number;
  readonly looks: readonly Look[];
  /** Poses a second, as the page says it; null where it says nothing of fewer than it aims at. */
  readonly rateTold: number | null;
  readonly longTasks: readonly LongTask[];
  /** Those in which a picture was sent off or a pose came. */
  readonly longByPose: readonly LongTask[];
  /** CPU of the main thread. */
  readonly mainMs: number;
  readonly counted: number;
  readonly done: number;
}

/** Every picture of the camera, whatever became of it. */
const countCamera = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const stream = document.querySelector('video')?.srcObject as MediaStream;
    const [track] = stream.getVideoTracks() as (MediaStreamTrack & { stats?: { totalFrames: number } })[];
    return track?.stats?.totalFrames ?? Number.NaN;
  });

const readCount = async (page: Page): Promise<number> => Number(await countOf(page).textContent());

/** So long after a repetition was counted nothing else is about to be. */
const settledMs = 700;

/** Trains before a film that is played through as often as it takes to last so many seconds. */
export async function measureTraining(page: Page, film: Film, seconds: number): Promise<Measured> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const readMainMs = async (): Promise<number> => {
    const { metrics } = await devTools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  async function read() {
    const [pictures, counted, mainMs] = [await countCamera(page), await readCount(page), await readMainMs()];
    return { atMs: await page.evaluate(() => performance.now()), pictures, counted, mainMs };
  }

  // It begins by itself, as somebody stands in the picture.
  await countOf(page)
    .filter({ hasText: /^[1-9]/ })
    .waitFor();
  const first = await readCount(page);
  await countOf(page)
    .filter({ hasText: new RegExp(`^${first + 1}$`) })
    .waitFor();
  await setTimeout(settledMs);

  const times = Math.ceil((seconds * 30) / film.pictures);
  const before = await read();
  const lastPicture = before.pictures + times * film.pictures;
  while ((await countCamera(page)) < lastPicture) await setTimeout(100);
  const after = await read();

  const isWithin = (atMs: number): boolean => atMs >= before.atMs && atMs < after.atMs;
  const watched = await readWatched(page);
  const looks = watched.looks.filter(({ foundMs }) => isWithin(foundMs));
  const longTasks = watched.longTasks.filter(({ beganMs }) => isWithin(beganMs));
  const moments = looks.flatMap(({ sentMs, foundMs }) => [sentMs, foundMs]);
  const told = await page.getByText('poses a second are found').allTextContents();
  return {
    tookMs: after.atMs - before.atMs,
    cameraPictures: after.pictures - before.pictures,
    looks,
    rateTold: told[0] === undefined ? null : Number(/\d{1,2}(?= poses)/.exec(told[0])?.[0]),
    longTasks,
    longByPose: longTasks.filter(({ beganMs, tookMs }) =>
      moments.some((moment) => moment >= beganMs && moment <= beganMs + tookMs),
    ),
    mainMs: after.mainMs - before.mainMs,
    counted: after.counted - before.counted,
    done: times * film.repetitions,
  };
}
