// Why nothing can be shown to the camera, and what to do about it.

const words = {
  insecure:
    'Browsers give the camera only to pages that come over https, or from this very machine. Open the dashboard at an https address, or on the machine that Spotter runs on.',
  no_camera: 'No camera was found. Connect one, and try again.',
  denied:
    'The browser was not allowed to use the camera. Allow it for this page, by the sign beside the address, and try again.',
  busy: 'The camera is there but does not start. Another program may be using it: close that, and try again.',
  lost: 'The camera has stopped. Is it still connected? Try again.',
  no_simd:
    'This browser cannot run the pose models: it lacks vector instructions in WebAssembly. Use a newer one, such as Chrome 91, Firefox 89 or Safari 16.4.',
  models: 'The pose models did not start. Load the page again; if it happens again, use another browser.',
  unreachable: 'The pose models could not be loaded from the server. Is it running, and are you online?',
  nobody:
    'Nobody was in the picture long enough to see a movement. Stand so that all of you is in it, with light on you, and show it again.',
} as const;

export type CameraProblem = keyof typeof words;

export function problemWords(problem: CameraProblem): string {
  return words[problem];
}

/** What can be told of anything that went wrong before there were pictures. */
export class CameraError extends Error {
  readonly problem: CameraProblem;

  constructor(problem: CameraProblem, options?: ErrorOptions) {
    super(words[problem], options);
    this.problem = problem;
  }
}
