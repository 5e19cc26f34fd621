/** Why nothing can be shown to the camera; what to do about it stands in the catalogues of the pages. */
export type CameraProblem =
  /** The page may not ask for a camera: it came over http. */
  | 'insecure'
  | 'no_camera'
  | 'denied'
  | 'busy'
  /** It has stopped. */
  | 'lost'
  /** The browser cannot run the pose models. */
  | 'no_simd'
  /** They did not start. */
  | 'models'
  /** They could not be loaded. */
  | 'unreachable';

/** What can be told of anything that went wrong before there were pictures. */
export class CameraError extends Error {
  readonly problem: CameraProblem;

  constructor(problem: CameraProblem, options?: ErrorOptions) {
    super(problem, options);
    this.problem = problem;
  }
}
