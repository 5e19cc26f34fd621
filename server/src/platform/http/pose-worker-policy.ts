/**
 * The policy of the workers that look at the pictures of a camera (packages/browser/src/camera), as a page's `workerPolicy`: it
 * may compile the pose models' runtime, begin a second thread of itself, and ask nobody for anything else. Its bytes are given to it by the page, so no picture can
 * leave by it.
 */
export function poseWorkerPolicy(path: string): string | undefined {
  if (!/^assets\/(gpu-)?pose-worker-[\w-]+\.js$/.test(path)) return undefined;
  return "default-src 'none'; script-src 'wasm-unsafe-eval'; worker-src 'self'";
}
