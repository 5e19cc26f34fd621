// Sends what waits in the outbox, as fast as the network and the server take it.
import type { Platform } from '../platform/ports.ts';
import type { Link } from './create-link.ts';
import { encodePoses, mostPosesInMessage, type Pose } from './encode-poses.ts';
import { createOutbox, type Batch, type Outbox, type Picture } from './outbox.ts';
import type { SentCommand } from './sent-command.ts';
import { createSendBudget, type SendRates } from './send-budget.ts';
import { sizeOfPicture } from './size-of-picture.ts';

/** More than this waits in the socket: the network is slower than the camera. */
const mostBufferedBytes = 4_096;
const tryEveryMs = 20;
/** A network that takes nothing and brings no answer for so long is not slow but gone, though nobody has said so yet. */
const stalledAfterMs = 1_000;

export interface Sender extends Pick<
  Outbox,
  'confirmFrame' | 'confirmCommand' | 'confirmedSeq' | 'saved' | 'withdraw' | 'beginAnew'
> {
  readonly pose: (pose: Pose) => void;
  readonly picture: (picture: Picture) => void;
  readonly command: (command: SentCommand) => void;
  /**
   * The session is ready.
   * @param knows the last frame and the last command that a session which goes on knows of: what the one before did not
   * confirm, or has lost, is sent again
   */
  readonly open: (rates: Rates, knows?: Known) => void;
  readonly close: () => void;
  /** The server has said something. */
  readonly heard: () => void;
  /** Poses and pictures that were not sent. */
  readonly dropped: () => number;
}

/** How far a session is that goes on. */
export interface Known {
  readonly seq: number;
  /** Undefined where the server does not say so. */
  readonly command: number | undefined;
}

export interface Rates {
  /** What the server takes in a second. */
  readonly perSecond: SendRates;
  readonly posesPerMessage: number;
  /** Whether each frame is answered, so that silence means something. */
  readonly answersFrames: boolean;
}

interface Given {
  readonly platform: Pick<Platform, 'now' | 'startTimer'>;
  readonly link: Pick<Link, 'send' | 'bufferedAmount'>;
  readonly onCommandSent: (id: number) => void;
  readonly onDropped: (dropped: number) => void;
}

export function createSender({ platform, link, onCommandSent, onDropped }: Given): Sender {
  const outbox = createOutbox();
  let rates: Rates | undefined;
  let budget = createSendBudget({ frames: () => 0, bytes: () => 0 }, 0);
  let stopTimer: (() => void) | undefined;
  /** The time of the last pose, and when that was. */
  let last: { readonly t: number; readonly atMs: number } | undefined;
  let heardMs = 0;
  let dropped = 0;

  function send(batch: Batch): void {
    if (batch.kind === 'poses') {
      const bytes = encodePoses(batch.poses);
      link.send(bytes);
      budget.spend(batch.poses.length, bytes.length);
    } else if (batch.kind === 'picture') {
      link.send(batch.picture);
      budget.spend(1, sizeOfPicture(batch.picture));
    } else {
      const { id, message } = batch.command;
      link.send(JSON.stringify(message));
      link.send(JSON.stringify({ type: 'ping', id }));
      onCommandSent(id);
    }
  }

  const isFull = (): boolean => link.bufferedAmount() > mostBufferedBytes;

  /** Poses that are handed over to a network that is gone wait, as they do once that is known. */
  function isConnected(): boolean {
    if (!rates) return false;
    return !(rates.answersFrames && isFull() && platform.now() - heardMs >= stalledAfterMs);
  }

  function pump(): void {
    stopTimer?.();
    stopTimer = undefined;
    while (rates && !outbox.isEmpty()) {
      const room = isFull() ? 0 : Math.max(0, budget.room(platform.now()));
      const batch = outbox.next(Math.min(room, rates.posesPerMessage, mostPosesInMessage));
      if (!batch) {
        stopTimer = platform.startTimer(pump, tryEveryMs);
        return;
      }
      send(batch);
    }
  }

  function added(droppedForIt: number): void {
    dropped += droppedForIt;
    if (droppedForIt > 0) onDropped(dropped);
    pump();
  }

  return {
    pose(pose) {
      const nowMs = platform.now();
      // A wall clock may be set back; time may not.
      const t = pose.t ?? (last ? last.t + Math.max(0, nowMs - last.atMs) : nowMs);
      last = { t, atMs: nowMs };
      added(outbox.addPose({ ...pose, t }, isConnected()));
    },
    picture(picture) {
      added(outbox.addPicture(picture, rates !== undefined));
    },
    command(command) {
      outbox.addCommand(command);
      pump();
    },
    open(next, knows) {
      rates = next;
      budget = createSendBudget(next.perSecond, platform.now());
      if (knows) outbox.rewindTo(knows.seq, knows.command);
      pump();
    },
    close() {
      rates = undefined;
      stopTimer?.();
    },
    heard() {
      heardMs = platform.now();
    },
    confirmFrame: outbox.confirmFrame,
    confirmCommand: outbox.confirmCommand,
    confirmedSeq: outbox.confirmedSeq,
    saved: outbox.saved,
    withdraw: outbox.withdraw,
    beginAnew: outbox.beginAnew,
    dropped: () => dropped,
  };
}
