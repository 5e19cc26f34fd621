// The way to the server, over one session after the other: performs the connection machine.
import type { ServerMessage } from '@spotter/contract/live/server-messages';
import type { SignedCaller } from '../http/create-signed-caller.ts';
import type { Platform, SocketData } from '../platform/ports.ts';
import { SpotterError } from '../spotter-error.ts';
import { connectSession, type Session } from './connect-session.ts';
import {
  notBegun,
  transition,
  type ConnectionEffect,
  type ConnectionEvent,
  type ConnectionState,
} from './connection-machine.ts';
import { watchSilence, type SilenceWatch } from './watch-silence.ts';

/** A session whose socket is not open by then never will be, nor one that is not ready so long after that. */
const readyWithinMs = 15_000;

export interface LinkParts {
  /** Of the server, without a slash at its end. */
  readonly url: string;
  readonly platform: Platform;
  readonly call: SignedCaller;
  readonly accessToken: () => Promise<string>;
  /** Who is logged in, by what stays the same of them. */
  readonly personId: () => Promise<string | null>;
}

export interface LinkHandlers {
  /** The socket of a new session is open. */
  readonly onOpen: (session: string) => void;
  readonly onMessage: (message: ServerMessage) => void;
  readonly onPhase: (phase: ConnectionState['phase']) => void;
  /** Once; with an error where nobody asked for the end. */
  readonly onFinish: (error?: SpotterError) => void;
}

export interface Link {
  readonly begin: () => void;
  readonly send: (data: SocketData) => void;
  readonly bufferedAmount: () => number;
  /** Tells that the server is ready, that it answers, that its session is of no use, that there is something to send. */
  readonly tell: (
    event: Extract<ConnectionEvent, { type: 'ready' | 'worked' | 'lost' | 'wanted' | 'ended' }>,
  ) => void;
}

const silent = (): SpotterError =>
  new SpotterError('client.timeout', 'The server has not answered for a while: connecting again.');

export function createLink(parts: LinkParts, handlers: LinkHandlers): Link {
  const { platform } = parts;
  let state = notBegun;
  /** Who had the first session. */
  let owner: string | null = null;
  let session: Session | undefined;
  let watch: SilenceWatch | undefined;
  let stopTimer = (): void => undefined;
  const stopListening = platform.onWake(() => {
    take({ type: 'woke' });
  });

  function forget(): void {
    stopTimer();
    watch?.stop();
    watch = undefined;
    session = undefined;
  }

  function send(data: SocketData): void {
    watch?.sent();
    session?.send(data);
  }

  function expectReady(): void {
    stopTimer();
    stopTimer = platform.startTimer(() => {
      if (state.phase === 'connecting') take({ type: 'lost', error: silent() });
    }, readyWithinMs);
  }

  /** What somebody else would go on with would be stored as theirs. */
  async function checkPerson(): Promise<void> {
    const person = await parts.personId();
    owner ??= person;
    if (person === owner) return;
    const sentence = 'Somebody else has logged in: this training has ended.';
    throw new SpotterError('client.logged_out', sentence, { status: 401 });
  }

  function connect(): void {
    const mine = connectSession(
      { ...parts, checkPerson },
      {
        onStarted: expectReady,
        onOpen(id) {
          watch = watchSilence({
            platform,
            ask: () => {
              send('{"type":"ping"}');
            },
            onSilent: () => {
              take({ type: 'lost', error: silent() });
            },
          });
          expectReady();
          handlers.onOpen(id);
        },
        onMessage(message) {
          if (session !== mine) return;
          watch?.heard();
          handlers.onMessage(message);
        },
        onEnd(error, why) {
          if (session !== mine) return;
          forget();
          take({ type: why, error });
        },
      },
    );
    session = mine;
  }

  function perform(effect: ConnectionEffect): void {
    switch (effect.type) {
      case 'connect':
        connect();
        return;
      case 'wait':
        stopTimer = platform.startTimer(() => {
          take({ type: 'waited' });
        }, effect.ms);
        return;
      case 'stop_waiting':
        stopTimer();
        return;
      case 'probe':
        watch?.probe();
        return;
      case 'drop':
        session?.drop();
        forget();
        return;
      case 'finish':
        stopListening();
        handlers.onFinish(effect.error);
    }
  }

  function take(event: ConnectionEvent): void {
    const { phase } = state;
    const step = transition(state, event, platform.random());
    ({ state } = step);
    if (state.phase !== phase) handlers.onPhase(state.phase);
    for (const effect of step.effects) perform(effect);
  }

  return {
    begin() {
      take({ type: 'begun' });
    },
    send,
    bufferedAmount: () => session?.bufferedAmount() ?? 0,
    tell: take,
  };
}
