import { isPose } from './is-frame.ts';
import type { ReceivedMessage } from './received-message.ts';

/** Poses differ in their length, and none may take the room of many: in all they are so much longer than those in whose place they come. */
const mostLonger = 2;

const posesIn = (messages: readonly ReceivedMessage[]) => messages.reduce((sum, { poses }) => sum + poses, 0);
const bytesIn = (messages: readonly ReceivedMessage[]) =>
  messages.reduce((sum, { bytes }) => sum + bytes.length, 0);

/**
 * Of the poses that came together, more than the limits leave room for, those that are within the limits lie evenly among them, and
 * the newest is one: the first ones would leave the coach with what is old, and with a gap after it.
 */
export function spreadRoom(received: readonly ReceivedMessage[]): readonly ReceivedMessage[] {
  if (received.every(({ isWithinLimits }) => isWithinLimits)) return received;
  const those = new Set(received.filter(isPose));
  const within = [...those].filter(({ isWithinLimits }) => isWithinLimits);
  const share = posesIn(within) / posesIn([...those]);
  const mostBytes = mostLonger * bytesIn(within);
  let came = 0;
  let taken = 0;
  let takenBytes = 0;
  return received.map((message) => {
    if (!those.has(message)) return message;
    came += message.poses;
    const bytes = message.bytes.length;
    // The sum of parts may fall short of the whole by the last digit.
    const isWithinLimits = taken + message.poses <= came * share + 1e-9 && takenBytes + bytes <= mostBytes;
    if (isWithinLimits) {
      taken += message.poses;
      takenBytes += bytes;
    }
    return { ...message, isWithinLimits };
  });
}
