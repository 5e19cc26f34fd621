// What the converters of single operators share: the graph they read, and the constants and nodes written so far.
import { findFloat16 } from './float16-constants.ts';
import { onnxType, type OnnxConstant, type OnnxNode } from './onnx-writer.ts';
import type { TfliteGraph, TfliteOperator, TfliteTensor } from './tflite-graph.ts';

export interface Conversion {
  readonly graph: TfliteGraph;
  /** The operator that computes a tensor, by the tensor's index. */
  readonly producers: ReadonlyMap<number, TfliteOperator>;
  readonly constants: Map<string, OnnxConstant>;
  readonly nodes: OnnxNode[];
  /** The ONNX name of a computed tensor; whatever it needs is written first. */
  readonly value: (tensor: TfliteTensor) => string;
}

export function tensorAt(graph: TfliteGraph, index: number | undefined): TfliteTensor {
  const tensor = graph.tensors[index ?? -1];
  if (tensor === undefined) throw new Error(`The TFLite file has no tensor ${index ?? 'at all'}.`);
  return tensor;
}

export function bytesOf(values: Uint16Array | Float32Array | BigInt64Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

/** TFLite's [batch, height, width, channels] as ONNX's [batch, channels, height, width]. */
export function channelsFirstShape([n = 1, h = 1, w = 1, c = 1]: readonly number[]): number[] {
  return [n, c, h, w];
}

export function addConstant(conversion: Conversion, constant: OnnxConstant): string {
  conversion.constants.set(constant.name, constant);
  return constant.name;
}

export function addFloats(conversion: Conversion, name: string, shape: readonly number[], values: readonly number[]): string {
  return addConstant(conversion, { name, shape, type: onnxType.float32, data: bytesOf(Float32Array.from(values)) });
}

/** A float16 constant behind a Cast to float32: half the file, and onnxruntime folds the Cast when it loads the model. */
export function addFloat16(
  conversion: Conversion,
  tensor: TfliteTensor,
  shape: readonly number[],
  layOut: (stored: Uint16Array) => Uint16Array,
): string {
  const name = `c${tensor.index}`;
  const half = `${name}_half`;
  if (conversion.constants.has(half)) return name;
  const stored = findFloat16(conversion.graph, conversion.producers, tensor);
  if (stored === null) throw new Error(`Tensor ${tensor.name} is no float16 constant.`);
  addConstant(conversion, { name: half, shape, type: onnxType.float16, data: bytesOf(layOut(stored)) });
  conversion.nodes.push({ operator: 'Cast', inputs: [half], output: name, attributes: { to: onnxType.float32 } });
  return name;
}

/** Adds a node and the activation that TFLite fuses into it (its ActivationFunctionType number). */
export function addActivated(conversion: Conversion, node: OnnxNode, activation: number): void {
  if (activation === 0) {
    conversion.nodes.push(node);
    return;
  }
  const raw = `${node.output}_raw`;
  conversion.nodes.push({ ...node, output: raw });
  if (activation === 1) {
    conversion.nodes.push({ operator: 'Relu', inputs: [raw], output: node.output });
    return;
  }
  if (activation !== 3) throw new Error(`Unknown activation ${activation}.`);
  const bounds = [addFloats(conversion, 'zero', [], [0]), addFloats(conversion, 'six', [], [6])];
  conversion.nodes.push({ operator: 'Clip', inputs: [raw, ...bounds], output: node.output });
}
