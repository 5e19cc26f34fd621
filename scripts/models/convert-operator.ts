// One TFLite operator as ONNX nodes. Tensors are channels first; they turn channels last where TFLite reshapes them.
import { addActivated, addConstant, addFloats, bytesOf, tensorAt, type Conversion } from './conversion.ts';
import { convertConvolution } from './convert-convolution.ts';
import { onnxType } from './onnx-writer.ts';
import { readInt32, readInt8, type Table } from './read-flatbuffer.ts';
import type { TfliteOperator, TfliteTensor } from './tflite-graph.ts';

type Convert = (conversion: Conversion, operator: TfliteOperator, output: string) => void;

function sourceOf({ graph }: Conversion, operator: TfliteOperator): TfliteTensor {
  return tensorAt(graph, operator.inputs[0]);
}

function sourcesOf({ graph, value }: Conversion, operator: TfliteOperator): string[] {
  return operator.inputs.map((index) => value(tensorAt(graph, index)));
}

function optionsOf(operator: TfliteOperator): Table {
  if (operator.options === null) throw new Error(`The operator ${operator.name} has no options.`);
  return operator.options;
}

const convertMaxPool: Convert = (conversion, operator, output) => {
  const options = optionsOf(operator);
  if (readInt8(options, 0) !== 1) throw new Error('Only VALID pooling is supported.');
  const attributes = {
    kernel_shape: [readInt32(options, 4), readInt32(options, 3)],
    strides: [readInt32(options, 2), readInt32(options, 1)],
  };
  conversion.nodes.push({ operator: 'MaxPool', inputs: sourcesOf(conversion, operator), output, attributes });
};

const convertResize: Convert = (conversion, operator, output) => {
  if (readInt8(optionsOf(operator), 3) !== 1) throw new Error('Only half-pixel resizing is supported.');
  const source = sourceOf(conversion, operator);
  const [, height = 1, width = 1] = source.shape;
  const [, toHeight = 1, toWidth = 1] = tensorAt(conversion.graph, operator.outputs[0]).shape;
  const scales = addFloats(conversion, `${output}_scales`, [4], [1, 1, toHeight / height, toWidth / width]);
  const attributes = { coordinate_transformation_mode: 'half_pixel', mode: 'linear' };
  conversion.nodes.push({ operator: 'Resize', inputs: [conversion.value(source), '', scales], output, attributes });
};

const convertReshape: Convert = (conversion, operator, output) => {
  const channelsLast = `${output}_nhwc`;
  const perm = [0, 2, 3, 1];
  const inputs = [conversion.value(sourceOf(conversion, operator))];
  conversion.nodes.push({ operator: 'Transpose', inputs, output: channelsLast, attributes: { perm } });
  const { shape } = tensorAt(conversion.graph, operator.outputs[0]);
  const target = addConstant(conversion, {
    name: `${output}_shape`,
    shape: [shape.length],
    type: onnxType.int64,
    data: bytesOf(BigInt64Array.from(shape, (size) => BigInt(size))),
  });
  conversion.nodes.push({ operator: 'Reshape', inputs: [channelsLast, target], output });
};

const converters: Readonly<Record<string, Convert>> = {
  CONV_2D: convertConvolution,
  DEPTHWISE_CONV_2D: convertConvolution,
  MAX_POOL_2D: convertMaxPool,
  RESIZE_BILINEAR: convertResize,
  RESHAPE: convertReshape,
  ADD: (conversion, operator, output) => {
    const activation = operator.options === null ? 0 : readInt8(operator.options, 0);
    addActivated(conversion, { operator: 'Add', inputs: sourcesOf(conversion, operator), output }, activation);
  },
  LOGISTIC: (conversion, operator, output) => {
    conversion.nodes.push({ operator: 'Sigmoid', inputs: sourcesOf(conversion, operator), output });
  },
  DEPTH_TO_SPACE: (conversion, operator, output) => {
    const attributes = { blocksize: readInt32(optionsOf(operator), 0), mode: 'DCR' };
    conversion.nodes.push({ operator: 'DepthToSpace', inputs: sourcesOf(conversion, operator), output, attributes });
  },
  CONCATENATION: (conversion, operator, output) => {
    if (sourceOf(conversion, operator).shape.length === 4) throw new Error('Only reshaped tensors may be joined.');
    const attributes = { axis: readInt32(optionsOf(operator), 0) };
    conversion.nodes.push({ operator: 'Concat', inputs: sourcesOf(conversion, operator), output, attributes });
  },
};

export const convertOperator: Convert = (conversion, operator, output) => {
  const convert = converters[operator.name];
  if (convert === undefined) throw new Error(`Cannot convert the operator ${operator.name}.`);
  convert(conversion, operator, output);
};
