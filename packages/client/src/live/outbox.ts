// What is to be sent, in its order, until the server has stored what comes of it: after a drop it goes to the next session from
// where the last one stopped, or had stored last.
import type { NextExercise } from '@spotter/contract/live/client-messages';
import type { SocketData } from '../platform/ports.ts';
import type { NumberedPose, Pose } from './encode-poses.ts';
import type { SentCommand } from './sent-command.ts';
import { stillHolds } from './still-holds.ts';

/** Poses of two minutes at 15 a second: what a client keeps while nobody is there to take it. */
const mostPoses = 1_800;
/** A movement that was not over when the server last stored what was done began by then. */
const longestMovementMs = 6_000;

/** JPEG, PNG or WebP: bytes, or a Blob. */
export type Picture = Exclude<SocketData, string>;

type Item =
  | {
      readonly kind: 'pose';
      readonly pose: NumberedPose & { readonly seq: number };
      readonly isKept: boolean;
    }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'command'; readonly command: SentCommand };

export type Batch =
  | { readonly kind: 'poses'; readonly poses: readonly NumberedPose[] }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'command'; readonly command: SentCommand };

export interface Outbox {
  /**
   * In a pause none is taken: no server looks at it, and one that is sent it again once it goes on would.
   * @param isConnected otherwise it is kept for the next session. @returns how many poses were dropped for it
   */
  readonly addPose: (pose: Pose & { readonly t: number }, isConnected: boolean) => number;
  /** @returns how many pictures were dropped for it, itself among them: none waits for another session */
  readonly addPicture: (picture: Picture, isConnected: boolean) => number;
  readonly addCommand: (command: SentCommand) => void;
  /** The server has refused this command: nothing of it holds. */
  readonly withdraw: (id: number) => void;
  /**
   * What to send next: some poses, a picture, or a command.
   * @param room for so many frames; with none only a command comes, which no server drops
   */
  readonly next: (room: number) => Batch | undefined;
  readonly isEmpty: () => boolean;
  /** The server has looked at this frame. @returns the ids of the commands before it, which it has then, too */
  readonly confirmFrame: (seq: number) => readonly number[];
  /** The server has carried out this command. @returns its id and those of the ones before it */
  readonly confirmCommand: (id: number) => readonly number[];
  /** The last frame that was confirmed; undefined before one. */
  readonly confirmedSeq: () => number | undefined;
  /** What the server made of everything up to this frame is stored. */
  readonly saved: (seq: number) => void;
  /**
   * What comes after this frame is sent again, to another session.
   * @param carriedOut id of the last command that it knows of; undefined of a server that does not say so
   */
  readonly rewindTo: (seq: number, carriedOut?: number) => void;
  /**
   * What was neither confirmed nor may be lost is sent again, to a session that knows nothing, after what still holds of the
   * commands before it.
   * @returns the exercise that was chosen by one of them, for the session to begin with
   */
  readonly beginAnew: () => NextExercise | undefined;
}

export function createOutbox(): Outbox {
  let items: Item[] = [];
  /** So many of them were confirmed, and so many sent. */
  let confirmed = 0;
  let sent = 0;
  let lastSeq = 0;
  let confirmedSeq: number | undefined;
  let confirmedCommand = 0;
  /** Was answered itself: one before a confirmed command may have come in a pause, and is not looked at. */
  let answeredSeq = 0;
  let savedSeq: number | undefined;
  let isPaused = false;
  /** Of the commands that were forgotten. */
  let holding: readonly SentCommand[] = [];

  const waitsForSession = (): boolean =>
    items.slice(sent).some((item) => item.kind === 'pose' && item.isKept);

  /** The newest of what waits, where the same kind may take its place. */
  function replaceLast(item: Item): boolean {
    const last = items.at(-1);
    if (items.length <= sent || last?.kind !== item.kind) return false;
    if (last.kind === 'pose' && last.isKept) return false;
    items[items.length - 1] = item;
    return true;
  }

  function dropOldestPose(): number {
    if (items.length <= mostPoses) return 0;
    const index = items.findIndex(({ kind }) => kind === 'pose');
    if (index === -1) return 0;
    const isSent = index < sent;
    if (index < confirmed) forget(index + 1);
    else take(index);
    return isSent ? 0 : 1; // What was sent will not be sent again.
  }

  /** Takes a single one out. */
  function take(index: number): void {
    items.splice(index, 1);
    if (index < confirmed) confirmed -= 1;
    if (index < sent) sent -= 1;
  }

  function keepWhatHolds(done: readonly Item[]): void {
    const commands = done.flatMap((item) => (item.kind === 'command' ? [item.command] : []));
    if (commands.length > 0) holding = stillHolds([...holding, ...commands]);
  }

  /** The first ones. */
  function forget(count: number): void {
    keepWhatHolds(items.slice(0, count));
    items = items.slice(count);
    confirmed = Math.max(0, confirmed - count);
    sent = Math.max(0, sent - count);
  }

  function confirm(upTo: number): readonly number[] {
    const done = items.slice(confirmed, upTo);
    confirmed = Math.max(confirmed, upTo);
    confirmedSeq = done.findLast((item) => item.kind === 'pose')?.pose.seq ?? confirmedSeq;
    const commands = done.flatMap((item) => (item.kind === 'command' ? [item.command.id] : []));
    confirmedCommand = commands.at(-1) ?? confirmedCommand;
    return commands;
  }

  /** How many there are up to this frame. */
  function countUpTo(seq: number): number {
    return items.findLastIndex((item) => item.kind === 'pose' && item.pose.seq <= seq) + 1;
  }

  /** All but the first ones is sent again. */
  function sendAgainAfter(count: number): void {
    forget(count);
    confirmed = 0;
    sent = 0;
    items = items
      .filter(({ kind }) => kind !== 'picture')
      .map((item) => (item.kind === 'pose' ? { ...item, isKept: true } : item));
  }

  function nextPoses(most: number): readonly NumberedPose[] {
    const poses: NumberedPose[] = [];
    for (const item of items.slice(sent, sent + most)) {
      if (item.kind !== 'pose') break;
      poses.push(item.pose);
    }
    return poses;
  }

  return {
    addPose(pose, isConnected) {
      if (isPaused) return 0;
      lastSeq += 1;
      const isKept = !isConnected || waitsForSession();
      const item: Item = { kind: 'pose', pose: { ...pose, seq: lastSeq }, isKept };
      if (!isKept && replaceLast(item)) return 1;
      items.push(item);
      return dropOldestPose();
    },
    addPicture(picture, isConnected) {
      if (isPaused) return 0;
      if (!isConnected) return 1;
      if (replaceLast({ kind: 'picture', picture })) return 1;
      items.push({ kind: 'picture', picture });
      return 0;
    },
    addCommand(command) {
      const { type } = command.message;
      if (type === 'pause' || type === 'resume') isPaused = type === 'pause';
      items.push({ kind: 'command', command });
    },
    withdraw(id) {
      const index = items.findIndex((item) => item.kind === 'command' && item.command.id === id);
      if (index !== -1) take(index);
      holding = holding.filter((command) => command.id !== id);
    },
    next(room) {
      const item = items[sent];
      if (!item || (room < 1 && item.kind !== 'command')) return undefined;
      if (item.kind === 'picture') {
        items.splice(sent, 1);
        return item;
      }
      if (item.kind === 'command') {
        sent += 1;
        return item;
      }
      const poses = nextPoses(room);
      sent += poses.length;
      return { kind: 'poses', poses };
    },
    isEmpty: () => sent === items.length,
    confirmFrame(seq) {
      answeredSeq = Math.max(answeredSeq, seq);
      return confirm(Math.min(countUpTo(seq), sent));
    },
    confirmCommand(id) {
      const index = items.findLastIndex((item) => item.kind === 'command' && item.command.id <= id);
      return confirm(Math.min(index + 1, sent));
    },
    confirmedSeq: () => confirmedSeq,
    saved(seq) {
      savedSeq = seq;
      const last = items[countUpTo(seq) - 1];
      if (last?.kind !== 'pose') return;
      const from = last.pose.t - longestMovementMs;
      const kept = items.findIndex((item) => item.kind === 'pose' && item.pose.t >= from);
      forget(Math.min(kept, confirmed));
    },
    rewindTo(seq, carriedOut) {
      // A server that is as far as it was knows of the commands since, too.
      const isBehind =
        carriedOut === undefined
          ? seq < (confirmedSeq ?? 0)
          : seq < answeredSeq || carriedOut < confirmedCommand;
      sendAgainAfter(isBehind ? countUpTo(seq) : Math.max(confirmed, countUpTo(seq)));
      const isCarriedOut = (item: Item): boolean =>
        item.kind === 'command' && item.command.id <= (carriedOut ?? 0);
      keepWhatHolds(items.filter(isCarriedOut));
      items = items.filter((item) => !isCarriedOut(item));
    },
    beginAnew() {
      sendAgainAfter(savedSeq === undefined ? confirmed : Math.min(confirmed, countUpTo(savedSeq)));
      const messages = holding.map(({ message }) => message);
      const others = holding.filter(({ message }) => message.type !== 'next_exercise');
      items = [...others.map((command): Item => ({ kind: 'command', command })), ...items];
      holding = [];
      return messages.find((message) => message.type === 'next_exercise');
    },
  };
}
