/** Whether a text holds what nobody types: control characters or half a character. Lines may end, and hold tabs, where a text has several. */
export function holdsControl(text: string, { lines = false } = {}): boolean {
  return /[\p{Cc}\p{Cs}]/u.test(lines ? text.replaceAll(/[\t\r\n]/g, '') : text);
}
