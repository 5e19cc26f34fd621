// Where in a text of JSON each value stands, so that an error can be shown at its line.

/** Offsets of a value, or of the name before it, in the text. */
export interface Located {
  readonly from: number;
  readonly to: number;
}

/** By JSON Pointer. Of a text that is broken, what stands before the break. */
export function locatePointers(text: string): ReadonlyMap<string, Located> {
  const places = new Map<string, Located>();
  let at = 0;

  function skipSpace(): void {
    while (/\s/.test(text[at] ?? '')) at += 1;
  }
  function readString(): string {
    const from = at;
    at += 1;
    while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    at += 1;
    try {
      return JSON.parse(text.slice(from, at)) as string;
    } catch {
      throw new SyntaxError('a text without an end');
    }
  }
  function readMembers(end: string, readMember: (index: number) => void): void {
    at += 1;
    skipSpace();
    for (let index = 0; at < text.length && text[at] !== end; index += 1) {
      readMember(index);
      skipSpace();
      if (text[at] === ',') at += 1;
      else if (text[at] !== end) throw new SyntaxError('neither an end nor a comma');
      skipSpace();
    }
    at += 1;
  }
  function readValue(pointer: string, from: number): void {
    skipSpace();
    const start = text[at];
    if (start === '{') {
      readMembers('}', () => {
        const nameAt = at;
        if (text[at] !== '"') throw new SyntaxError('no name');
        const name = readString();
        skipSpace();
        if (text[at] !== ':') throw new SyntaxError('no colon');
        at += 1;
        readValue(`${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, nameAt);
      });
    } else if (start === '[') {
      readMembers(']', (index) => {
        skipSpace();
        readValue(`${pointer}/${index}`, at);
      });
    } else if (start === '"') {
      readString();
    } else {
      const match = /^[\w.+-]+/.exec(text.slice(at, at + 64));
      if (!match) throw new SyntaxError('no value');
      at += match[0].length;
    }
    places.set(pointer, { from, to: at });
  }

  try {
    skipSpace();
    readValue('', at);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return places;
}

/** Where an error belongs: its own place, or the nearest around it that is there (something is missing in that). */
export function nearestPlace(places: ReadonlyMap<string, Located>, pointer: string): Located {
  for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
    const place = places.get(path);
    if (place) return place;
  }
  return places.get('') ?? { from: 0, to: 0 };
}

/** Line of an offset, from 0. */
export function lineOf(text: string, offset: number): number {
  let line = 0;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line += 1;
  return line;
}

/** Where a broken text stops being JSON, as far as can be told: an offset. */
export function offsetOfBreak(text: string, message: string): number {
  const told = /position (\d+)/.exec(message)?.[1];
  return told === undefined ? text.length : Math.min(Number(told), text.length);
}
