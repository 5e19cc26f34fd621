// How far a client may go, told before a session begins and at its beginning.
import { Type, type Static } from 'typebox';
import { Count, Measure } from '../atoms.ts';

export const SessionLimits = Type.Object(
  {
    messages_per_second: Count({ description: 'Frames beyond it are dropped; each pose counts as one.' }),
    bytes_per_second: Count({ description: 'Frames beyond it are dropped.' }),
    message_bytes: Count({ description: 'A larger message closes the socket.' }),
    poses_per_message: Count({ description: 'Poses that one compact message may hold.' }),
    lowest_rate: Measure({ description: 'No flow event asks for fewer frames a second.' }),
    idle_seconds: Measure({ description: 'A socket on which nothing is sent for so long is closed.' }),
    continue_seconds: Measure({
      description: 'So long after a drop a new session may continue this one.',
    }),
    pictures: Type.Boolean({ description: 'Whether this server looks at pictures and video.' }),
    recordings: Type.Boolean({ description: 'Whether this server keeps poses for who wants it.' }),
  },
  { description: 'How far a client may go.' },
);
export type SessionLimits = Static<typeof SessionLimits>;
