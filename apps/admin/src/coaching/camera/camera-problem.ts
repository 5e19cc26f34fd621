import type { Catalogue } from '../../words/catalogue.ts';

/** Why nothing can be shown to the camera; what to do about it stands in the catalogues. */
export type CameraProblem = keyof Catalogue['coaching']['camera']['problems'];

/** What can be told of anything that went wrong before there were pictures. */
export class CameraError extends Error {
  readonly problem: CameraProblem;

  constructor(problem: CameraProblem, options?: ErrorOptions) {
    super(problem, options);
    this.problem = problem;
  }
}
