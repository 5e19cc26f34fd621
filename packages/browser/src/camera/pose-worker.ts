// Finds poses beside the page, by WebAssembly, which runs everywhere. Its policy lets it ask nobody for anything.
import * as ort from 'onnxruntime-web/wasm';
import { answerPictures } from './answer-pictures.ts';

const never = new Promise<string>(() => undefined);

answerPictures({ ort, provider: 'wasm', opensWarm: false, lost: () => never });
