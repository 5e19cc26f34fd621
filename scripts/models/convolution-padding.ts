// How many zeros a TFLite convolution adds at each edge, in ONNX's order [top, left, bottom, right].

export interface Extent {
  readonly height: number;
  readonly width: number;
}

/** TFLite's SAME padding along one axis: an odd extra pixel goes to the end. */
function samePadding(size: number, kernel: number, stride: number): [before: number, after: number] {
  const total = Math.max((Math.ceil(size / stride) - 1) * stride + kernel - size, 0);
  const before = Math.floor(total / 2);
  return [before, total - before];
}

export function samePads(input: Extent, kernel: Extent, stride: Extent): number[] {
  const [top, bottom] = samePadding(input.height, kernel.height, stride.height);
  const [left, right] = samePadding(input.width, kernel.width, stride.width);
  return [top, left, bottom, right];
}

/** Pads of an explicit PAD over [batch, height, width, channels], given as its constant of eight int32. */
export function explicitPads(paddings: Uint8Array): number[] {
  const view = new DataView(paddings.buffer, paddings.byteOffset, paddings.byteLength);
  const [n0, n1, top, bottom, left, right, c0, c1] = Array.from({ length: 8 }, (_, i) => view.getInt32(i * 4, true));
  if (n0 !== 0 || n1 !== 0 || c0 !== 0 || c1 !== 0) throw new Error('Only height and width may be padded.');
  return [top ?? 0, left ?? 0, bottom ?? 0, right ?? 0];
}
