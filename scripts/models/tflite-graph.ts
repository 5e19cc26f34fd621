// Opens a TFLite model as a plain graph. Field ids follow tensorflow/lite/schema/schema.fbs (version 3).
import {
  readBytes,
  readInt32,
  readInt32s,
  readInt8,
  readTable,
  readTables,
  readText,
  readUint32,
  rootTable,
  type Table,
} from './read-flatbuffer.ts';

/** TFLite's TensorType numbers that the pose models use. */
export const tensorType = { float32: 0, float16: 1, int32: 2 } as const;

/** TFLite's BuiltinOperator numbers that the pose models use. */
const operatorNames: Readonly<Record<number, string>> = {
  0: 'ADD',
  2: 'CONCATENATION',
  3: 'CONV_2D',
  4: 'DEPTHWISE_CONV_2D',
  5: 'DEPTH_TO_SPACE',
  6: 'DEQUANTIZE',
  14: 'LOGISTIC',
  17: 'MAX_POOL_2D',
  19: 'RELU',
  21: 'RELU6',
  22: 'RESHAPE',
  23: 'RESIZE_BILINEAR',
  34: 'PAD',
  124: 'DENSIFY',
};

export interface TfliteTensor {
  readonly index: number;
  readonly name: string;
  readonly shape: readonly number[];
  readonly type: number;
  /** The constant's bytes; empty for a tensor that is computed. */
  readonly data: Uint8Array;
  readonly sparsity: Table | null;
}

export interface TfliteOperator {
  readonly name: string;
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  readonly options: Table | null;
}

export interface TfliteGraph {
  readonly tensors: readonly TfliteTensor[];
  readonly operators: readonly TfliteOperator[];
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
}

/** Reads the first subgraph of a TFLite file. */
export function readTfliteGraph(bytes: Uint8Array): TfliteGraph {
  const model = rootTable(bytes);
  const codes = readTables(model, 1).map((code) => Math.max(readInt8(code, 0), readInt32(code, 3)));
  const buffers = readTables(model, 4);
  const [subgraph] = readTables(model, 2);
  if (subgraph === undefined) throw new Error('The TFLite file has no graph.');
  const tensors = readTables(subgraph, 0).map((tensor, index): TfliteTensor => {
    const buffer = buffers[readUint32(tensor, 2)];
    return {
      index,
      name: readText(tensor, 3),
      shape: readInt32s(tensor, 0),
      type: readInt8(tensor, 1),
      data: buffer === undefined ? new Uint8Array(0) : readBytes(buffer, 0),
      sparsity: readTable(tensor, 6),
    };
  });
  const operators = readTables(subgraph, 3).map((operator): TfliteOperator => {
    const code = codes[readUint32(operator, 0)] ?? -1;
    return {
      name: operatorNames[code] ?? `operator ${code}`,
      inputs: readInt32s(operator, 1),
      outputs: readInt32s(operator, 2),
      options: readTable(operator, 4),
    };
  });
  return { tensors, operators, inputs: readInt32s(subgraph, 1), outputs: readInt32s(subgraph, 2) };
}
