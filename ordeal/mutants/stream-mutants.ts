// Right streams, changed where their readers and decoders trust them, and cut anywhere.
import fc from 'fast-check';
import { place, type Spoil } from './spoil-frame.ts';
import { nodesOf, replaceNode, type Tree } from './stream-tree.ts';

/** Does something wrong to a stream. @param where of the nodes that it can be done to, from 0 to 1 */
export type Change<N> = (stream: readonly N[], where: number) => readonly N[];

/** Puts something else in the place of one of the nodes that fit. */
export function replace<N extends Tree<N>>(
  fits: (node: N) => boolean,
  put: (node: N) => readonly N[],
): Change<N> {
  return (stream, where) => {
    const candidates = stream.flatMap((node) => nodesOf(node)).filter(fits);
    const wanted = candidates[Math.floor(where * candidates.length)];
    return wanted ? replaceNode(stream, wanted, put) : stream;
  };
}

/** Another content for what has no nodes in it. */
export function spoil<N extends Tree<N>>(fits: (node: N) => boolean, change: Spoil): Change<N> {
  return replace<N>(
    (node) => node.content instanceof Uint8Array && fits(node),
    (node) => (node.content instanceof Uint8Array ? [{ ...node, content: change(node.content) }] : [node]),
  );
}

/** Two changes that each repeat a node make a hundred megabytes: a message may hold two, and is refused before it is read. */
const mostBytes = 1_500_000;

/** Cut where it happens to be cut. */
function cut(stream: Uint8Array, borders: readonly number[]): readonly Uint8Array[] {
  const at = borders.map((where) => Math.floor(where * stream.length)).sort((a, b) => a - b);
  return [0, ...at]
    .map((from, index) => stream.subarray(from, at[index] ?? stream.length))
    .filter(({ length }) => length > 0);
}

/** One of these streams with one to four things wrong with it, in the pieces in which it is sent. */
export function streamMutants<N>(
  streams: readonly (readonly N[])[],
  changes: fc.Arbitrary<Change<N>>,
  write: (node: N) => Uint8Array,
): fc.Arbitrary<readonly Uint8Array[]> {
  const borders = fc.oneof(
    fc.array(place, { maxLength: 3 }),
    // As a browser's recorder does it, and within the head of the first node.
    fc.tuple(fc.constantFrom(1e-9, 1e-4, 1e-3), place).map(([first, other]) => [first, other]),
  );
  return fc
    .tuple(
      fc.constantFrom(...streams),
      fc.array(fc.tuple(changes, place), { minLength: 1, maxLength: 4 }),
      borders,
    )
    .map(([stream, wrong, at]) => {
      const spoiled = wrong.reduce((so, [change, where]) => change(so, where), stream);
      return cut(Buffer.concat(spoiled.map(write)).subarray(0, mostBytes), at);
    });
}
