// What the server makes of one training, over all the sessions that continue it. It tells which exercise was chosen, and counts
// nothing by itself: the test says what else there is to tell.
import type { Configure } from '@spotter/contract/live/client-messages';
import type { EventMessage } from '@spotter/contract/live/event-messages';
import type { ReadyMessage } from '@spotter/contract/live/ready-message';
import type { FoundMessage, FrameMessage } from '@spotter/contract/live/server-messages';
import type { CommandMessage } from '../live/sent-command.ts';
import type { SocketData } from '../platform/ports.ts';
import type { ServerEnd } from './fake-socket.ts';
import { fakeLimits } from './fake-limits.ts';
import { readSeqs } from './read-seqs.ts';

/** What a test tells of an event; the number, and the frame that it comes from, are filled in. */
export type ToldEvent = EventMessage extends infer Event
  ? Event extends EventMessage
    ? Omit<Event, 'event' | 'seq' | 't'>
    : never
  : never;

export interface FakeTraining {
  readonly workoutId: string;
  /** Every message that came as JSON, but pings, in its order. */
  readonly messages: readonly { readonly type: string }[];
  /** Numbers of the poses that were looked at, each once. */
  readonly seqs: readonly number[];
  /** How many pictures came. */
  readonly pictures: () => number;
  /** How many sessions it took. */
  readonly sessions: () => number;
  /** Tells an event, now or when the client comes back. */
  readonly tell: (event: ToldEvent) => void;
  /** Closes the socket. 1006, unless told, is a connection that broke. */
  readonly cut: (code?: number, reason?: string) => void;
  /** Says nothing any more, as a network that is gone. */
  readonly hang: () => void;
}

export interface FakeTrainingMachinery {
  readonly training: FakeTraining;
  /** A session takes over; its first greeting was this. */
  readonly attach: (end: ServerEnd, session: string, greeting: Configure) => void;
}

const squat = { key: 'squat', id: 1, name: 'Squat' };
const blankFrame: FrameMessage = {
  type: 'frame',
  state: 'STANDING',
  exercise: 'squat',
  t: 0,
  count: 0,
  partials: 0,
  held_ms: 0,
  set: { number: 1, count: 0, active: false, sides: null },
  phase: 'rest',
  progress: 0,
  signal: null,
  cue: null,
  view: null,
  visibility: 1,
  in_position: true,
  dropped: 0,
};

/** The pose in any picture. */
const nobody: FoundMessage = { type: 'found', t: 0, aspect: 0.75, landmarks: null };

export function createFakeTraining(workoutId: string): FakeTrainingMachinery {
  const messages: { readonly type: string }[] = [];
  const seqs: number[] = [];
  const events: EventMessage[] = [];
  let end: ServerEnd | undefined;
  let current = '';
  let picturesSeen = 0;
  let sessions = 0;
  let isPaused = false;
  let isRecorded = false;
  let lastPing: number | null = null;
  let isHanging = false;
  let count = 0;
  let settings: ReadyMessage['settings'] = {
    exercise: null,
    target: { repetitions: null, seconds: null },
    weight_kg: null,
    mirrored: false,
    rate: 15,
    language: 'en',
    topology: null,
    feedback: 'full',
    pictures: 'coach',
  };

  function send(message: object): void {
    if (!isHanging) end?.send(message);
  }

  /** @param seq of the frame that it comes from; null of a command */
  function tell(event: ToldEvent, seq: number | null): void {
    const numbered = { ...event, event: events.length + 1, seq, t: 0 };
    if (numbered.type === 'repetition') ({ count } = numbered);
    events.push(numbered);
    send(numbered);
  }

  function apply(greeting: Configure): void {
    const { target, exercise, rate, language, topology, feedback, pictures, mirrored } = greeting;
    settings = {
      ...settings,
      ...(exercise === undefined ? {} : { exercise: { ...squat, key: String(exercise) }, weight_kg: null }),
      ...(target === undefined ? {} : { target: { repetitions: null, seconds: null, ...target } }),
      ...(rate === undefined ? {} : { rate }),
      ...(language === undefined ? {} : { language }),
      ...(topology === undefined ? {} : { topology }),
      ...(feedback === undefined ? {} : { feedback }),
      ...(pictures === undefined ? {} : { pictures }),
      ...(mirrored === undefined ? {} : { mirrored }),
    };
  }

  function tellChoice({ exercise }: Pick<Configure, 'exercise'>): void {
    if (exercise === undefined || !settings.exercise) return;
    const { key, id, name } = settings.exercise;
    tell({ type: 'exercise', exercise: key, exercise_id: id, exercise_name: name, because: 'chosen' }, null);
  }

  /** What a command changes of what is said from here on. */
  function obey(message: CommandMessage): void {
    const { type } = message;
    if (type === 'pause' || type === 'resume') isPaused = type === 'pause';
    if (type === 'start_recording' || type === 'stop_recording') isRecorded = type === 'start_recording';
    if (type === 'weight') settings = { ...settings, weight_kg: message.weight_kg };
    if (type !== 'next_exercise') return;
    apply({ type: 'configure', exercise: message.exercise, target: message.target ?? {} });
    tellChoice(message);
  }

  function lookAt(seq: number | null): void {
    if (seq !== null && seq <= (seqs.at(-1) ?? 0)) return;
    if (seq !== null) seqs.push(seq);
    const numbered = seq === null ? {} : { seq };
    if (settings.feedback === 'full') send({ ...blankFrame, count, ...numbered });
    if (settings.feedback === 'lean') {
      send({ type: 'lean', ...numbered, state: 'STANDING', count, progress: 0, cue: null });
    }
  }

  function status(words: string): void {
    const { exercise, language } = settings;
    const { key = null, id = null, name = null } = exercise ?? {};
    send({
      type: 'status',
      state: 'STANDING',
      status: words,
      exercise: key,
      exercise_id: id,
      exercise_name: name,
      language,
      paused: isPaused,
      recording: isRecorded,
    });
  }

  function sayReady(from: string | undefined): void {
    send({
      type: 'session.ready',
      session: current,
      workout_id: workoutId,
      event: events.length,
      state: 'STANDING',
      count,
      set: { number: 1, count, active: count > 0 },
      paused: isPaused,
      recording: isRecorded,
      settings,
      limits: fakeLimits,
      continued:
        from === undefined
          ? null
          : { session: from, seq: seqs.at(-1) ?? null, ping: lastPing, events_lost: 0 },
    } satisfies ReadyMessage);
  }

  function receive(data: SocketData): void {
    if (isHanging) return;
    if (typeof data !== 'string') {
      const bytes = data instanceof Uint8Array ? data : new Uint8Array();
      if (bytes[0] === 0x50) for (const seq of readSeqs(bytes)) lookAt(seq);
      else {
        picturesSeen += 1;
        if (settings.pictures === 'find') send(nobody);
        else lookAt(null);
      }
      return;
    }
    const message = JSON.parse(data) as Configure | CommandMessage;
    if (message.type === 'ping') {
      if (typeof message.id === 'number') lastPing = message.id;
      send({ type: 'pong', state: 'STANDING', id: message.id });
      return;
    }
    messages.push(message);
    if (message.type === 'configure') {
      apply(message);
      sayReady(undefined);
      tellChoice(message);
      return;
    }
    if (message.type === 'end') {
      tell({ type: 'summary', workout: null }, null);
      end?.close(4500, 'You ended the session');
      return;
    }
    obey(message);
    status(message.type);
  }

  return {
    training: {
      workoutId,
      messages,
      seqs,
      pictures: () => picturesSeen,
      sessions: () => sessions,
      tell: (event) => {
        tell(event, seqs.at(-1) ?? null);
      },
      cut(code = 1006, reason = '') {
        end?.close(code, reason);
        end = undefined;
      },
      hang() {
        isHanging = true;
        if (end) end.isStalled = true;
      },
    },
    attach(next, session, greeting) {
      end = next;
      isHanging = false;
      // It was said of the session before.
      isRecorded = false;
      sessions += 1;
      messages.push(greeting);
      apply(greeting);
      current = session;
      const seen = greeting.continue?.last_event;
      next.onMessage = receive;
      sayReady(greeting.continue?.session);
      for (const event of events.slice(seen ?? events.length)) send(event);
      if (!greeting.continue) tellChoice(greeting);
    },
  };
}
