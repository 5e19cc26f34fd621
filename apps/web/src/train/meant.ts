import type { Trainable } from './open-coach.ts';
import type { Programme } from './programme.ts';

/** What a page trains: one exercise as somebody likes it, or several as they are planned. */
export type Meant =
  | { readonly kind: 'free'; readonly what: Trainable }
  | {
      readonly kind: 'planned';
      readonly name: string;
      /** Address of where it is planned. */
      readonly at: string;
      readonly exercises: Programme['exercises'];
    };
