/**
 * Why the server closes a socket. Codes 4000 to 4499: a new session may continue; 4500 to 4999: do not retry by
 * yourself. Reasons stay below the 123 bytes that RFC 6455, 5.5 leaves for them.
 */
export const closeCodes = {
  too_big: { code: 1009, reason: 'The message is too big' },
  server_stopping: { code: 4000, reason: 'The server is stopping' },
  idle: { code: 4001, reason: 'Nothing was sent for too long' },
  no_pong: { code: 4002, reason: 'Pings were not answered' },
  slow_reader: { code: 4003, reason: 'Messages are read too slowly' },
  overloaded: { code: 4004, reason: 'The server has too much to do' },
  ended_by_user: { code: 4500, reason: 'You ended the session' },
  ended_by_staff: { code: 4501, reason: 'The session was ended by staff' },
  unknown: { code: 4502, reason: 'There is no session with this id' },
  already_ended: { code: 4503, reason: 'The session has ended' },
  already_claimed: { code: 4504, reason: 'The session has had its socket' },
  token_refused: { code: 4505, reason: 'The token or the origin was refused' },
  logged_out: { code: 4506, reason: 'You were logged out' },
  abuse: { code: 4507, reason: 'The protocol was not kept' },
} as const;

export type CloseName = keyof typeof closeCodes;

/** Whether a new session may continue after a close with this code, without asking the person. */
export function mayContinue(code: number): boolean {
  return code >= 4000 && code < 4500;
}
