// CONV_2D and DEPTHWISE_CONV_2D as ONNX's Conv.
import { addActivated, addFloat16, tensorAt, type Conversion } from './conversion.ts';
import { explicitPads, samePads, type Extent } from './convolution-padding.ts';
import { channelFirst, outputFirst } from './float16-constants.ts';
import { readInt32, readInt8, type Table } from './read-flatbuffer.ts';
import type { TfliteOperator } from './tflite-graph.ts';

const validPadding = 1;

/** The picture that a convolution reads and its pads; an explicit PAD in front is folded into the convolution. */
function paddedInput(
  conversion: Conversion,
  operator: TfliteOperator,
  options: Table,
  kernel: Extent,
  stride: Extent,
): { input: string; pads: number[] } {
  const { graph, producers, value } = conversion;
  const source = tensorAt(graph, operator.inputs[0]);
  const isValid = readInt8(options, 0) === validPadding;
  const pad = producers.get(source.index);
  if (pad?.name === 'PAD') {
    if (!isValid) throw new Error('A padded tensor must feed a VALID convolution.');
    return { input: value(tensorAt(graph, pad.inputs[0])), pads: explicitPads(tensorAt(graph, pad.inputs[1]).data) };
  }
  const [, height = 0, width = 0] = source.shape;
  return { input: value(source), pads: isValid ? [0, 0, 0, 0] : samePads({ height, width }, kernel, stride) };
}

export function convertConvolution(conversion: Conversion, operator: TfliteOperator, output: string): void {
  const { options } = operator;
  if (options === null) throw new Error('A convolution has no options.');
  const isDepthwise = operator.name === 'DEPTHWISE_CONV_2D';
  if (isDepthwise && readInt32(options, 3) !== 1) throw new Error('A depthwise multiplier is not supported.');
  const weights = tensorAt(conversion.graph, operator.inputs[1]);
  const bias = tensorAt(conversion.graph, operator.inputs[2]);
  const [first = 0, height = 0, width = 0, last = 0] = weights.shape;
  const stride = { width: readInt32(options, 1), height: readInt32(options, 2) };
  const { input, pads } = paddedInput(conversion, operator, options, { height, width }, stride);
  const shape = isDepthwise ? [last, 1, height, width] : [first, last, height, width];
  const layOut = isDepthwise ? channelFirst : outputFirst;
  const inputs = [
    input,
    addFloat16(conversion, weights, shape, (stored) => layOut(stored, weights.shape)),
    addFloat16(conversion, bias, bias.shape, (stored) => stored),
  ];
  const attributes = {
    group: isDepthwise ? last : 1,
    kernel_shape: [height, width],
    pads,
    strides: [stride.height, stride.width],
  };
  addActivated(conversion, { operator: 'Conv', inputs, output, attributes }, readInt8(options, isDepthwise ? 4 : 3));
}
