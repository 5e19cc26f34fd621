const wholeText = 0x81;
const twoBytesFollow = 126;
const eightBytesFollow = 127;

/** A text as a server sends it over a WebSocket, in one piece with its header (RFC 6455, 5.2). */
export function textFrame(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const header = length < twoBytesFollow ? 2 : length < 2 ** 16 ? 4 : 10;
  const frame = Buffer.allocUnsafe(header + length);
  frame[0] = wholeText;
  if (header === 2) {
    frame[1] = length;
  } else if (header === 4) {
    frame[1] = twoBytesFollow;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = eightBytesFollow;
    frame.writeUInt32BE(0, 2);
    frame.writeUInt32BE(length, 6);
  }
  frame.write(text, header);
  return frame;
}
