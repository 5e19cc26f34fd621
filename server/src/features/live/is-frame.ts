// Limits drop frames and never commands: this tells which messages are frames, without reading what is large.
import { binaryPoseMagic } from '@spotter/contract/live/binary-pose';
import { decodeMessage } from './decode-message.ts';

/** No command is longer, however its characters are written: a note of a thousand emoji, each as two escapes, has 12 kB. */
const longestCommandBytes = 16_384;

/** A picture, a pose, a piece of a video, or a message larger than any command. */
export function isFrame(bytes: Buffer, isBinary: boolean): boolean {
  if (bytes.length > longestCommandBytes || isPose({ bytes, isBinary })) return true;
  const { kind } = decodeMessage(bytes, isBinary);
  return kind === 'picture' || kind === 'poses' || (isBinary && kind === 'malformed');
}

/** Whether a message is a pose, told by names that no other message has: in an overload it must not cost its reading. */
export function isPose({ bytes, isBinary }: { readonly bytes: Buffer; readonly isBinary: boolean }): boolean {
  if (isBinary && bytes[0] === binaryPoseMagic) return true;
  return bytes.includes('"landmarks"') && bytes.includes('"pose"');
}
