// What came on all sockets is read to its end before any of it is worked on: where that is more than a turn of the event
// loop may take, the poses of each socket are thinned out, so that answers stay in time for everybody alike.
import { isPose } from './is-frame.ts';
import type { ReceivedMessage } from './received-message.ts';
import { spreadRoom } from './spread-room.ts';

export interface TurnMember {
  readonly handle: (message: ReceivedMessage) => void;
  /** So many poses were not looked at, because newer ones waited. */
  readonly onDropped: (poses: number) => void;
}

export interface TurnInbox {
  readonly put: (message: ReceivedMessage) => void;
  /** Has what waits handled now, whatever it takes. */
  readonly flush: () => void;
}

/** What was worked on since it was last asked. */
export interface Worked {
  readonly ms: number;
  /** Of that, in turns that had nearly too much to do. */
  readonly crowdedMs: number;
  /** How long ago that was. */
  readonly overMs: number;
  /** How many poses came in a second, on each socket on which some did. */
  readonly cameEach: readonly number[];
  /** How many of all these were looked at in a second. */
  readonly lookedAt: number;
}

export interface Turns {
  readonly join: (member: TurnMember) => TurnInbox;
  readonly takeWorked: () => Worked;
}

interface TurnsDeps {
  /** Calls once what has arrived is read. */
  readonly afterReading: (work: () => void) => void;
  /** Milliseconds of any steady clock. */
  readonly nowMs: () => number;
}

interface Inbox {
  readonly size: () => number;
  readonly work: (oneIn: number) => number;
  /** How many poses have come since this was last asked. */
  readonly takeCame: () => number;
}

/** An answer waits for a turn to end and for the next: with this both stay well under half a second. */
const longestTurnMs = 120;
const crowdedMs = longestTurnMs / 2;
/** What a message costs is learnt from turns with so many at least: of fewer, a pause of the collector would be the most of it. */
const learntFrom = 20;
const learningShare = 0.1;
/** At first, and within which bounds it is believed. */
const usualMs = 0.2;
const leastMs = 0.02;
const mostMs = 1;

export function createTurns({ afterReading, nowMs }: TurnsDeps): Turns {
  const waiting = new Set<Inbox>();
  /** On which anything came since it was last asked. */
  const busy = new Set<Inbox>();
  let isDue = false;
  let messageMs = usualMs;
  let since = { ms: 0, crowdedMs: 0, dropped: 0, fromMs: nowMs() };

  function learn(tookMs: number, messages: number): void {
    if (messages < learntFrom) return;
    const each = Math.min(mostMs, Math.max(leastMs, tookMs / messages));
    messageMs += learningShare * (each - messageMs);
  }

  function workThrough(): void {
    isDue = false;
    const inboxes = [...waiting];
    waiting.clear();
    const expectedMs = messageMs * inboxes.reduce((sum, { size }) => sum + size(), 0);
    const startedAt = nowMs();
    let messages = 0;
    const oneIn = Math.max(1, Math.ceil(expectedMs / longestTurnMs));
    for (const { work } of inboxes) messages += work(oneIn);
    const tookMs = nowMs() - startedAt;
    learn(tookMs, messages);
    since.ms += tookMs;
    if (expectedMs > crowdedMs) since.crowdedMs += tookMs;
  }

  return {
    join: ({ handle, onDropped }) => {
      let messages: ReceivedMessage[] = [];
      let came = 0;

      /**
       * A movement is still counted by a half or a third of its poses, and is lost in a gap.
       * @param oneIn so many poses one is looked at, from the newest back; @returns how many messages were handled
       */
      function work(oneIn: number): number {
        const received = spreadRoom(messages);
        messages = [];
        if (oneIn === 1 || received.length === 1) {
          for (const message of received) handle(message);
          return received.length;
        }
        const arePoses = received.map(isPose);
        let newer = arePoses.filter(Boolean).length;
        let handled = 0;
        for (const [index, message] of received.entries()) {
          if (arePoses[index]) newer -= 1;
          if (arePoses[index] && newer % oneIn > 0) {
            since.dropped += message.poses;
            onDropped(message.poses);
          } else {
            handled += 1;
            handle(message);
          }
        }
        return handled;
      }

      function takeCame(): number {
        const taken = came;
        came = 0;
        return taken;
      }

      const inbox: Inbox = { size: () => messages.length, work, takeCame };
      return {
        put: (message) => {
          messages.push(message);
          came += message.poses;
          waiting.add(inbox);
          busy.add(inbox);
          if (isDue) return;
          isDue = true;
          afterReading(workThrough);
        },
        flush: () => {
          work(1);
        },
      };
    },
    takeWorked: () => {
      const untilMs = nowMs();
      const { ms, crowdedMs, dropped, fromMs } = since;
      since = { ms: 0, crowdedMs: 0, dropped: 0, fromMs: untilMs };
      const overMs = Math.max(1, untilMs - fromMs);
      const seconds = overMs / 1_000;
      const cameEach = Array.from(busy, ({ takeCame }) => takeCame() / seconds);
      busy.clear();
      const came = cameEach.reduce((sum, each) => sum + each, 0);
      return { ms, crowdedMs, overMs, cameEach, lookedAt: came - dropped / seconds };
    },
  };
}
