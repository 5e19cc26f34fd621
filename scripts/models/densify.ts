// Expands TFLite's sparse constants. Layout: tensorflow/lite/schema/schema.fbs, SparsityParameters.
import { readInt32, readInt32s, readInt8, readTable, readTables, readBytes, readUint16s, type Table } from './read-flatbuffer.ts';
import type { TfliteTensor } from './tflite-graph.ts';

interface Level {
  /** Which dimension of the tensor this level of the traversal walks. */
  readonly dimension: number;
  readonly denseSize: number;
  /** Null where the level is dense. */
  readonly compressed: { readonly segments: readonly number[]; readonly indices: readonly number[] } | null;
}

const sparseCsr = 1;

function indexVector(metadata: Table, typeField: number): number[] {
  const vector = readTable(metadata, typeField + 1);
  if (vector === null) return [];
  switch (readInt8(metadata, typeField)) {
    case 1:
      return readInt32s(vector, 0);
    case 2:
      return readUint16s(vector, 0);
    case 3:
      return [...readBytes(vector, 0)];
    default:
      throw new Error('Unknown index type in a sparse tensor.');
  }
}

function readLevels(sparsity: Table): Level[] {
  if (readInt32s(sparsity, 1).length > 0) throw new Error('Sparse tensors in blocks are not supported.');
  const order = readInt32s(sparsity, 0);
  return readTables(sparsity, 2).map((metadata, index) => ({
    dimension: order[index] ?? index,
    denseSize: readInt32(metadata, 1),
    compressed:
      readInt8(metadata, 0) === sparseCsr
        ? { segments: indexVector(metadata, 2), indices: indexVector(metadata, 4) }
        : null,
  }));
}

/** The dense values of a sparse float16 constant, row-major in the tensor's own shape; what is not stored is zero. */
export function densify(tensor: TfliteTensor): Uint16Array {
  if (tensor.sparsity === null) throw new Error(`Tensor ${tensor.name} is not sparse.`);
  const levels = readLevels(tensor.sparsity);
  const strides = tensor.shape.map((_, index) => tensor.shape.slice(index + 1).reduce((a, b) => a * b, 1));
  const stored = new DataView(tensor.data.buffer, tensor.data.byteOffset, tensor.data.byteLength);
  const dense = new Uint16Array(tensor.shape.reduce((a, b) => a * b, 1));

  const walk = (depth: number, position: number, offset: number): void => {
    const level = levels[depth];
    if (level === undefined) {
      dense[offset] = stored.getUint16(position * 2, true);
      return;
    }
    const stride = strides[level.dimension] ?? 1;
    if (level.compressed === null) {
      for (let index = 0; index < level.denseSize; index++) {
        walk(depth + 1, position * level.denseSize + index, offset + index * stride);
      }
      return;
    }
    const { segments, indices } = level.compressed;
    for (let at = segments[position] ?? 0; at < (segments[position + 1] ?? 0); at++) {
      walk(depth + 1, at, offset + (indices[at] ?? 0) * stride);
    }
  };
  walk(0, 0, 0);
  return dense;
}
