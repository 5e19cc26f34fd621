import type { Person } from '@spotter/exercises/body/person';
import type { Posture } from '@spotter/exercises/body/posture';

/** What a person does, as a posture for each moment. */
export interface Motion {
  readonly seconds: number;
  readonly postureAt: (seconds: number) => Posture;
}

/** What is drawn for one take: how this person differs. Each name is its own normal number, the same for the whole take. */
export interface Take {
  readonly person: Person;
  readonly vary: (name: string) => number;
  /** Slow unsteadiness by name: deviation 1, changing over about a second. */
  readonly sway: (name: string, seconds: number) => number;
}
