// Finds poses beside the page, by WebGPU, under the same policy as the worker that does it by WebAssembly alone.
import * as ort from 'onnxruntime-web/jspi';
import { answerPictures } from './answer-pictures.ts';

async function lost(): Promise<string> {
  const device = await ort.env.webgpu.device;
  const { reason, message } = await device.lost;
  return `${reason}: ${message}`;
}

answerPictures({ ort, provider: 'webgpu', opensWarm: true, lost });
