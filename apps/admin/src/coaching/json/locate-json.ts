// Where in a text of JSON each value stands, so that an error can be shown at its line.
import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { namesOf } from '../../api/json-pointer.ts';

/** Offsets in the text: of a value with the name before it, or of a break. */
export interface Located {
  readonly from: number;
  readonly to: number;
}

export interface JsonPlaces {
  /** Where an error belongs: its own place, or the nearest around it that is there (something is missing in that). */
  readonly placeOf: (pointer: string) => Located;
  /** Where the text stops being JSON; undefined where it does not. */
  readonly brokenAt: Located | undefined;
}

function childOf({ type, children = [] }: Node, name: string): Node | undefined {
  if (type === 'array') return children[Number(name)];
  return children.find(({ children: pair }) => pair?.[0]?.value === name)?.children?.[1];
}

function nearest(node: Node, [name, ...names]: readonly string[]): Node {
  const child = name === undefined ? undefined : childOf(node, name);
  return child ? nearest(child, names) : node;
}

function located({ offset, length }: Pick<Node, 'offset' | 'length'>): Located {
  return { from: offset, to: offset + length };
}

/** Of a text that is broken, as far as it can be read. */
export function locateJson(text: string): JsonPlaces {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  return {
    placeOf: (pointer) => {
      if (!root) return { from: 0, to: 0 };
      const node = nearest(root, namesOf(pointer));
      return located(node.parent?.type === 'property' ? node.parent : node);
    },
    brokenAt: first && located(first),
  };
}

/** Line of an offset, from 0. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}
