// Turns a small description of a graph into the bytes of an ONNX file. Field ids follow onnx/onnx.proto (IR version 7).
import { bytesField, integerField, joinFields, messageField, textField, type Field } from './protobuf.ts';

/** ONNX's TensorProto.DataType numbers that we write. */
export const onnxType = { float32: 1, int64: 7, float16: 10 } as const;

export interface OnnxConstant {
  readonly name: string;
  readonly shape: readonly number[];
  readonly type: number;
  /** Little-endian values. */
  readonly data: Uint8Array;
}

export interface OnnxNode {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly attributes?: Readonly<Record<string, number | string | readonly number[]>>;
}

export interface OnnxValue {
  readonly name: string;
  readonly shape: readonly number[];
}

export interface OnnxGraph {
  readonly name: string;
  readonly inputs: readonly OnnxValue[];
  readonly outputs: readonly OnnxValue[];
  readonly constants: readonly OnnxConstant[];
  readonly nodes: readonly OnnxNode[];
}

const attributeType = { integer: 2, text: 3, integers: 7 } as const;
const opset = 13;
const irVersion = 7;

function attributeFields(name: string, value: number | string | readonly number[]): Field[] {
  if (typeof value === 'number') {
    return [textField(1, name), integerField(3, value), integerField(20, attributeType.integer)];
  }
  if (typeof value === 'string') {
    return [textField(1, name), textField(4, value), integerField(20, attributeType.text)];
  }
  const integers = value.map((integer) => integerField(8, integer));
  return [textField(1, name), ...integers, integerField(20, attributeType.integers)];
}

function nodeFields(node: OnnxNode): Field[] {
  const attributes = Object.entries(node.attributes ?? {});
  return [
    ...node.inputs.map((input) => textField(1, input)),
    textField(2, node.output),
    textField(3, `${node.operator}_${node.output}`),
    textField(4, node.operator),
    ...attributes.map(([name, value]) => messageField(5, attributeFields(name, value))),
  ];
}

function constantFields({ name, shape, type, data }: OnnxConstant): Field[] {
  return [
    ...shape.map((size) => integerField(1, size)),
    integerField(2, type),
    textField(8, name),
    bytesField(9, data),
  ];
}

function valueFields({ name, shape }: OnnxValue): Field[] {
  const dimensions = shape.map((size) => messageField(1, [integerField(1, size)]));
  const tensor = [integerField(1, onnxType.float32), messageField(2, dimensions)];
  return [textField(1, name), messageField(2, [messageField(1, tensor)])];
}

export function writeOnnx(graph: OnnxGraph): Uint8Array {
  return joinFields([
    integerField(1, irVersion),
    textField(2, 'spotter'),
    messageField(7, [
      ...graph.nodes.map((node) => messageField(1, nodeFields(node))),
      textField(2, graph.name),
      ...graph.constants.map((constant) => messageField(5, constantFields(constant))),
      ...graph.inputs.map((value) => messageField(11, valueFields(value))),
      ...graph.outputs.map((value) => messageField(12, valueFields(value))),
    ]),
    messageField(8, [textField(1, ''), integerField(2, opset)]),
  ]);
}
