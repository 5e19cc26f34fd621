// Closes the sockets of sessions that were ended elsewhere: by a logout or the end route in another process, by the command line.
import type { Hearing } from '../../platform/bus/bus.ts';
import type { ProcessPresence } from '../../platform/database/process-presence.ts';
import { transitionSession, type SessionEnd } from './session-machine.ts';
import type { SessionSockets } from './session-sockets.ts';
import { sessionsEnded } from './sessions-ended.ts';
import type { SessionsStore } from './sessions-store.ts';

interface Given {
  readonly presence: Pick<ProcessPresence, 'show'>;
  readonly hearing: Hearing;
  readonly sockets: Pick<SessionSockets, 'ids' | 'close'>;
  readonly store: Pick<SessionsStore, 'listStates'>;
  readonly onError: (error: unknown) => void;
}

export function followEnds({ presence, hearing, sockets, store, onError }: Given): void {
  async function close(id: string, reason: SessionEnd): Promise<void> {
    // Others think that this process is gone. What is stored as the socket closes would not be taken before they know better.
    if (reason === 'crashed') await presence.show();
    const { effects } = transitionSession({ status: 'claimed' }, { type: 'end', reason });
    const told = effects.find((effect) => effect.type === 'close_socket');
    await sockets.close(id, told?.close ?? 'server_stopping');
  }

  async function lookAtAll(): Promise<void> {
    const held = sockets.ids();
    const states = await store.listStates(held);
    for (const id of held) {
      // Of one that is not there any more its person is gone.
      const state = states.get(id) ?? { status: 'ended', reason: 'logged_out' };
      if (state.status === 'ended') void close(id, state.reason);
    }
  }

  hearing.subscribe(sessionsEnded, ({ ids, reason }) => {
    for (const id of ids) void close(id, reason as SessionEnd);
  });
  hearing.onMissed(() => void lookAtAll().catch(onError));
}
