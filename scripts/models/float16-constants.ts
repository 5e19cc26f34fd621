// Finds the float16 constant behind a tensor and lays its values out as ONNX wants them.
import { densify } from './densify.ts';
import { tensorType, type TfliteGraph, type TfliteOperator, type TfliteTensor } from './tflite-graph.ts';

/** Follows DEQUANTIZE and DENSIFY back to the stored float16 values; null where the tensor is computed at run time. */
export function findFloat16(
  graph: TfliteGraph,
  producers: ReadonlyMap<number, TfliteOperator>,
  tensor: TfliteTensor,
): Uint16Array | null {
  const producer = producers.get(tensor.index);
  if (producer === undefined) {
    if (tensor.data.length === 0 || tensor.type !== tensorType.float16) return null;
    return new Uint16Array(tensor.data.slice().buffer);
  }
  if (producer.name !== 'DEQUANTIZE' && producer.name !== 'DENSIFY') return null;
  const source = graph.tensors[producer.inputs[0] ?? -1];
  if (source === undefined) return null;
  return producer.name === 'DENSIFY' ? densify(source) : findFloat16(graph, producers, source);
}

/** Convolution weights from TFLite's [out, height, width, in] to ONNX's [out, in, height, width]. */
export function outputFirst(values: Uint16Array, shape: readonly number[]): Uint16Array {
  const [outputs = 0, height = 0, width = 0, inputs = 0] = shape;
  const area = height * width;
  const moved = new Uint16Array(values.length);
  for (let output = 0; output < outputs; output++) {
    for (let pixel = 0; pixel < area; pixel++) {
      for (let input = 0; input < inputs; input++) {
        moved[(output * inputs + input) * area + pixel] = values[(output * area + pixel) * inputs + input] ?? 0;
      }
    }
  }
  return moved;
}

/** Depthwise weights from TFLite's [1, height, width, channels] to ONNX's [channels, 1, height, width]. */
export function channelFirst(values: Uint16Array, shape: readonly number[]): Uint16Array {
  const [, height = 0, width = 0, channels = 0] = shape;
  const area = height * width;
  const moved = new Uint16Array(values.length);
  for (let pixel = 0; pixel < area; pixel++) {
    for (let channel = 0; channel < channels; channel++) {
      moved[channel * area + pixel] = values[pixel * channels + channel] ?? 0;
    }
  }
  return moved;
}
