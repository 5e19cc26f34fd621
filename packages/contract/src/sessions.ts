import { Type, type Static } from 'typebox';
import { List, Text } from './atoms.ts';

const SessionId = Text({
  description: 'UUID. It admits one socket, once, so keep it to yourself.',
  examples: ['6f2c1a3e-8d4b-4c55-9c39-2f6f0f5c9b1d'],
});

export const SessionStarted = Type.Object(
  {
    session_id: SessionId,
    message: Type.Literal('Session started'),
  },
  { description: 'A session that waits for its socket.' },
);
export type SessionStarted = Static<typeof SessionStarted>;

export const SessionEnded = Type.Object(
  { session_id: SessionId, message: Type.Literal('Session ended') },
  { description: 'The session has ended and its socket is closed.' },
);
export type SessionEnded = Static<typeof SessionEnded>;

export const ActiveSessions = Type.Object(
  { sessions: List(SessionStarted, { description: 'Each with its id.' }) },
  { description: 'The sessions that have not ended.' },
);
export type ActiveSessions = Static<typeof ActiveSessions>;

/** In the body, as documented, or in the query string. */
export const SessionReference = Type.Object({
  session_id: Type.Optional(
    Type.String({ maxLength: 200, description: 'Of the session: what its start answered.' }),
  ),
});
export type SessionReference = Static<typeof SessionReference>;
