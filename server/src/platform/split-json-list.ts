// A long list in JSON, element by element: each can be bounded before it is read, and others get their turn in between.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { endOfJsonString } from './has-more-json-parts.ts';

const [quote, comma, bracket, brace, endOfBracket, endOfBrace] = [0x22, 0x2c, 0x5b, 0x7b, 0x5d, 0x7d];
/** Characters that are looked at in one turn, which takes some milliseconds. */
const turnLength = 500_000;

export interface JsonList {
  /** Of each element its text, whether or not it is JSON. */
  readonly elements: readonly string[];
  /** What stands around the list, with an empty one in its place. */
  readonly around: string;
}

interface SplitOptions {
  /** Of an object that may stand around the list: the member that the list is. */
  readonly member: string;
  /** The list is left when it has more elements than this. */
  readonly most: number;
}

/** @returns undefined where the text is no list, no object that holds one as `member`, or where the list has no end */
export async function splitJsonList(
  text: string,
  { member, most }: SplitOptions,
): Promise<JsonList | undefined> {
  const elements: string[] = [];
  let depth = 0;
  let listDepth = 0;
  let listAt = 0;
  let elementAt = 0;
  let lastString = '';
  let turnAt = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (at - turnAt > turnLength) {
      turnAt = at;
      await nextTurn();
    }
    if (code === quote) {
      const end = endOfJsonString(text, at);
      if (depth === 1) lastString = text.slice(at + 1, end);
      at = end;
    } else if (code === bracket || code === brace) {
      depth += 1;
      const isList = depth === 1 || (depth === 2 && lastString === member);
      if (code === bracket && listDepth === 0 && isList) {
        listDepth = depth;
        listAt = at;
        elementAt = at + 1;
      }
    } else if (code === comma && depth <= 1 && listDepth !== depth) lastString = '';
    else if (depth === listDepth && depth > 0 && (code === comma || code === endOfBracket)) {
      elements.push(text.slice(elementAt, at));
      elementAt = at + 1;
      if (code === endOfBracket) {
        const isEmpty = elements.length === 1 && elements[0]?.trim() === '';
        return {
          elements: isEmpty ? [] : elements,
          around: `${text.slice(0, listAt)}[]${text.slice(at + 1)}`,
        };
      }
      if (elements.length > most) return { elements, around: '[]' };
    } else if (code === endOfBracket || code === endOfBrace) depth -= 1;
  }
  return undefined;
}
