import { Type } from 'typebox';
import { topic } from '../../platform/bus/topic.ts';

/** Sessions whose sockets another process holds, which is to close them. */
export const sessionsEnded = topic(
  'sessions ended',
  Type.Object({
    ids: Type.Array(Type.String({ maxLength: 36 }), { maxItems: 1_000 }),
    /** A {@link SessionEnd}; a newer release may know others. */
    reason: Type.String({ maxLength: 40 }),
  }),
);
