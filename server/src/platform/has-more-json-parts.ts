// How many values a JSON text holds, counted before it is read: a short text can hold a million, and each costs memory and checks.
const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const bracket = 0x5b;
const brace = 0x7b;

/** Where the string that begins at `start` ends; the end of the text where it does not. */
export function endOfJsonString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === backslash) at += 1;
  }
  return text.length;
}

/** Commas and openings outside strings, in one pass: as good as the values of any text that is JSON. */
export function hasMoreJsonParts(text: string, most: number): boolean {
  let parts = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfJsonString(text, at);
    else if (code === comma || code === bracket || code === brace) {
      parts += 1;
      if (parts > most) return true;
    }
  }
  return false;
}
