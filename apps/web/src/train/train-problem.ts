import { CameraError, type CameraProblem } from '@spotter/browser/camera/camera-problem';

/** Why nobody can train: the camera, or the server that was to find the poses. */
export type TrainProblem =
  | CameraProblem
  /** It looks at no pictures. */
  | 'no_pictures'
  /** It is away, or has ended the training. */
  | 'no_server'
  /** Another tab of this browser trains now. */
  | 'elsewhere';

export class ServerFinderError extends Error {
  readonly problem: 'no_pictures' | 'no_server';

  constructor(problem: 'no_pictures' | 'no_server', options?: ErrorOptions) {
    super(problem, options);
    this.problem = problem;
  }
}

export function problemOf(error: unknown): TrainProblem {
  if (error instanceof CameraError || error instanceof ServerFinderError) return error.problem;
  console.error(error);
  return 'models';
}
