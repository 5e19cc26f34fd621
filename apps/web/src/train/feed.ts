// The camera of a training: one stream for as long as it lasts, mended when the device took it away, and the poses in it.
import { CameraError } from '@spotter/browser/camera/camera-problem';
import { closeCamera, openCamera } from '@spotter/browser/camera/open-camera';
import type { PoseWorker } from '@spotter/browser/camera/follow-person';
import { watchPictures } from '@spotter/browser/camera/watch-pictures';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { keepCamera, keptCamera } from './kept-camera.ts';
import { climb, topRate } from './rate-ladder.ts';
import type { Finder } from './train-options.ts';
import { problemOf, type TrainProblem } from './train-problem.ts';

export interface FeedListener {
  readonly opened: () => void;
  readonly frame: (frame: PoseFrame) => void;
  /** Poses a second from here on, fewer than before. */
  readonly slower: (rate: number, isTooSlow: boolean) => void;
  readonly refused: (problem: TrainProblem) => void;
  /** Whether poses are of any use now. */
  readonly isWanted: () => boolean;
}

/** Where poses are found to begin with, and how each place is made ready. */
export interface Finders {
  readonly first: Finder;
  readonly open: Readonly<Record<Finder, (signal: AbortSignal) => Promise<PoseWorker>>>;
}

export interface Camera {
  readonly deviceId: string;
  readonly name: string;
}

export interface Feed {
  /** Outside of any screen: a picture that is shown elsewhere is the same picture. */
  readonly video: HTMLVideoElement;
  /** As in a mirror, unless it is a camera at the back. */
  readonly isMirror: () => boolean;
  readonly cameras: () => Promise<readonly Camera[]>;
  readonly deviceId: () => string | undefined;
  readonly choose: (deviceId: string) => void;
  /** Has poses found there from here on. */
  readonly findBy: (finder: Finder) => void;
  readonly close: () => void;
}

function makeVideo(): HTMLVideoElement {
  const video = document.createElement('video');
  // Phones show a picture in the page, and without a tap on it, only so.
  for (const name of ['muted', 'playsinline', 'autoplay']) video.setAttribute(name, '');
  video.muted = true;
  return video;
}

const isDead = (stream: MediaStream): boolean =>
  stream.getVideoTracks().every(({ readyState, muted }) => readyState === 'ended' || muted);

/** To be called in the tap that starts: phones let a page play only then. */
export function openFeed(listener: FeedListener, finders: Finders): Feed {
  const closing = new AbortController();
  const { signal } = closing;
  const video = makeVideo();
  let stream: MediaStream | undefined;
  let ladder = topRate;
  let isRestarting = false;
  /** Ends what finds poses now. */
  let finding = new AbortController();

  function fail(error: unknown): void {
    if (signal.aborted) return;
    close();
    listener.refused(problemOf(error));
  }

  async function start(choice: Pick<MediaTrackConstraints, 'deviceId' | 'facingMode'>): Promise<void> {
    const next = await openCamera(navigator.mediaDevices, choice);
    if (signal.aborted) {
      closeCamera(next);
      return;
    }
    stream = next;
    for (const track of next.getVideoTracks()) track.addEventListener('ended', wake);
    video.srcObject = next;
    await video.play();
  }

  /** One at a time: phones give the camera to the last who asks, and take it from the one before. */
  function restart(choice: Pick<MediaTrackConstraints, 'deviceId' | 'facingMode'>): void {
    if (isRestarting || signal.aborted) return;
    isRestarting = true;
    if (stream) closeCamera(stream);
    start(choice)
      .catch((error: unknown) => {
        fail(new CameraError('lost', { cause: error }));
      })
      .finally(() => {
        isRestarting = false;
      });
  }

  /** Installed on iOS, a page that comes back may be told by any of these, and by none of the others. */
  function wake(): void {
    if (!stream || document.hidden) return;
    if (isDead(stream)) restart(keptCamera());
    else if (video.paused) video.play().catch(() => undefined);
  }

  function close(): void {
    closing.abort();
    finding.abort();
    if (stream) closeCamera(stream);
    video.srcObject = null;
  }

  function look(frame: PoseFrame, tookMs: number): void {
    const before = ladder;
    ladder = climb(ladder, frame.tMs, tookMs);
    if (ladder.rate < before.rate || ladder.isTooSlow !== before.isTooSlow) {
      listener.slower(ladder.rate, ladder.isTooSlow);
    }
    listener.frame(frame);
  }

  /** Until the feed is closed, or poses are found elsewhere. */
  async function find(finder: Finder, ready?: Promise<void>): Promise<void> {
    const isOver = finding.signal;
    const [worker] = await Promise.all([finders.open[finder](isOver), ready]);
    if (isOver.aborted) return;
    listener.opened();
    const { isWanted } = listener;
    const apartMs = () => 1000 / ladder.rate;
    await watchPictures(video, worker, { signal: isOver, tell: look, isWanted, apartMs });
  }

  function findBy(finder: Finder, ready?: Promise<void>): void {
    finding.abort();
    finding = new AbortController();
    ladder = topRate;
    const isOver = finding.signal;
    find(finder, ready).catch((error: unknown) => {
      if (!isOver.aborted) fail(error);
    });
  }

  for (const name of ['focus', 'pageshow'] as const) window.addEventListener(name, wake, { signal });
  document.addEventListener('visibilitychange', wake, { signal });
  findBy(finders.first, start(keptCamera()));

  const settings = () => stream?.getVideoTracks()[0]?.getSettings();
  return {
    video,
    isMirror: () => settings()?.facingMode !== 'environment',
    cameras: async () =>
      (await navigator.mediaDevices.enumerateDevices())
        .filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
        .map(({ deviceId, label }) => ({ deviceId, name: label })),
    deviceId: () => settings()?.deviceId,
    choose: (deviceId) => {
      keepCamera(deviceId);
      restart({ deviceId: { exact: deviceId } });
    },
    findBy,
    close,
  };
}
