// Converts a TFLite model to ONNX (opset 13), keeping only what leads to the wanted outputs.
import { channelsFirstShape, tensorAt, type Conversion } from './conversion.ts';
import { convertOperator } from './convert-operator.ts';
import { writeOnnx } from './onnx-writer.ts';
import { readTfliteGraph, type TfliteTensor } from './tflite-graph.ts';

/** An output to keep: its name in the TFLite file and the name it gets. */
export interface KeptOutput {
  readonly from: string;
  readonly name: string;
}

/**
 * The bytes of an ONNX model whose input is `picture` (float32, [1, 3, height, width]); pictures among the outputs are
 * channels first too.
 */
export function convertToOnnx(tflite: Uint8Array, name: string, kept: readonly KeptOutput[]): Uint8Array {
  const graph = readTfliteGraph(tflite);
  const names = new Map<number, string>();
  const conversion: Conversion = {
    graph,
    producers: new Map(graph.operators.flatMap((operator) => operator.outputs.map((output) => [output, operator]))),
    constants: new Map(),
    nodes: [],
    value: (tensor: TfliteTensor): string => {
      const known = names.get(tensor.index);
      if (known !== undefined) return known;
      const operator = conversion.producers.get(tensor.index);
      if (operator === undefined) throw new Error(`Nothing computes the tensor ${tensor.name}.`);
      const label = kept.find(({ from }) => from === tensor.name)?.name ?? `t${tensor.index}`;
      convertOperator(conversion, operator, label);
      names.set(tensor.index, label);
      return label;
    },
  };

  const input = tensorAt(graph, graph.inputs[0]);
  names.set(input.index, 'picture');
  const outputs = kept.map(({ from }) => {
    const tensor = tensorAt(
      graph,
      graph.outputs.find((index) => graph.tensors[index]?.name === from),
    );
    const shape = tensor.shape.length === 4 ? channelsFirstShape(tensor.shape) : tensor.shape;
    return { name: conversion.value(tensor), shape };
  });
  return writeOnnx({
    name,
    inputs: [{ name: 'picture', shape: channelsFirstShape(input.shape) }],
    outputs,
    constants: [...conversion.constants.values()],
    nodes: conversion.nodes,
  });
}
