// Has the server find the pose in each picture: for devices that are too weak to find it themselves.
import type { CameraPicture } from '@spotter/browser/camera/camera-picture';
import type { PoseWorker } from '@spotter/browser/camera/follow-person';
import type { Training } from '@spotter/client';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { FoundMessage } from '@spotter/contract/live/server-messages';
import { ServerFinderError } from './train-problem.ts';

/** Makes the bytes of a picture that is sent; the picture is given away. */
export type Compress = (picture: CameraPicture) => Promise<Blob>;

/** An answer that takes longer is not worth waiting for: the next picture is. */
const answerWithinMs = 3_000;

/** As the engine takes it; what the server leaves out is not there. */
function frameOf(found: FoundMessage, tMs: number): PoseFrame {
  const { type: _type, t: _t, seq: _seq, ...pose } = found;
  return { tMs, ...pose } as PoseFrame;
}

/** @returns what the server finds in the picture that `send` sends; null where it says nothing of it */
function ask(training: Training, send: () => void): Promise<FoundMessage | null> {
  return new Promise((resolve) => {
    const end = (found: FoundMessage | null): void => {
      for (const stop of stops) stop();
      clearTimeout(timer);
      resolve(found);
    };
    const nothing = (): void => {
      end(null);
    };
    const timer = setTimeout(nothing, answerWithinMs);
    const stops = [
      training.on('found', end),
      training.on('problem', nothing),
      training.on('dropped', nothing),
      training.on('state', nothing),
    ];
    send();
  });
}

function changed(training: Training): Promise<void> {
  return new Promise((resolve) => {
    const stop = training.on('state', () => {
      stop();
      resolve();
    });
  });
}

/**
 * @param opening the training, which has asked for poses alone
 * @throws ServerFinderError, as a rejection, here and of what looks
 */
export async function findOnServer(opening: Promise<Training>, compress: Compress): Promise<PoseWorker> {
  const training = await opening.catch((error: unknown) => {
    throw new ServerFinderError('no_server', { cause: error });
  });
  if (!training.limits.pictures) throw new ServerFinderError('no_pictures');
  const isOver = (): boolean => training.state === 'ended';
  return {
    look: async (picture, tMs) => {
      if (training.state === 'reconnecting') {
        picture.close();
        await changed(training);
        return null;
      }
      const bytes = await compress(picture);
      const found = isOver()
        ? null
        : await ask(training, () => {
            training.sendPicture(bytes);
          });
      if (isOver()) throw new ServerFinderError('no_server');
      return found && frameOf(found, tMs);
    },
    close: () => undefined,
  };
}
