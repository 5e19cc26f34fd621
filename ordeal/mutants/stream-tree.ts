// A video stream as a tree, whatever its container calls the nodes: elements of WebM, boxes of MP4.

export interface Tree<N> {
  readonly content: Uint8Array | readonly N[];
}

/** It and all within, from the outside to the inside. */
export function nodesOf<N extends Tree<N>>(node: N): readonly N[] {
  const { content } = node;
  return content instanceof Uint8Array ? [node] : [node, ...content.flatMap((child) => nodesOf(child))];
}

/** The stream with something else in the place of one node. */
export function replaceNode<N extends Tree<N>>(
  stream: readonly N[],
  wanted: N,
  put: (node: N) => readonly N[],
): readonly N[] {
  return stream.flatMap((node) => {
    if (node === wanted) return put(node);
    if (node.content instanceof Uint8Array) return [node];
    return [{ ...node, content: replaceNode(node.content, wanted, put) }];
  });
}
