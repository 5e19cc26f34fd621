// A module of one function that fills a vector of 128 bits, () -> v128: (i8x16.splat (i32.const 0)). It is valid only where
// WebAssembly has vector instructions, which onnxruntime is built with.
const vectorModule = [
  [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00], // "\0asm", version 1
  [0x01, 0x05, 0x01, 0x60, 0x00, 0x01, 0x7b], // one type: () -> v128
  [0x03, 0x02, 0x01, 0x00], // one function, of that type
  [0x0a, 0x08, 0x01, 0x06, 0x00, 0x41, 0x00, 0xfd, 0x0f, 0x0b], // its code: i32.const 0, i8x16.splat, end
].flat();

export function hasWasmSimd(): boolean {
  return typeof WebAssembly === 'object' && WebAssembly.validate(Uint8Array.from(vectorModule));
}
