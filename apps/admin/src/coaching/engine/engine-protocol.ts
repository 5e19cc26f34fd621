// What the page and the worker that runs the engine say to each other.
import type { Specification } from '@spotter/coach/specification/specification';
import type { NoSuggestion, Suggestion } from '@spotter/coach/suggest/suggest-specification';
import type { Line } from './replay-line.ts';

/** What a specification makes of a recording, without all that was told. */
export interface TriedCount {
  readonly counted: number;
  /** In how many repetitions each fault was told, by rule. */
  readonly faults: Readonly<Record<string, number>>;
  /** Rules that could be judged in at least one repetition. */
  readonly judged: readonly string[];
}

/** One recording by the specification in use (null where there is none) and by the draft. */
export interface TriedTake {
  readonly id: string;
  readonly before: TriedCount | null;
  readonly after: TriedCount;
  readonly countDifference: number;
  readonly faultDifferences: Readonly<Record<string, number>>;
}

export interface Tried {
  readonly takes: readonly TriedTake[];
  readonly alteredCounts: number;
  readonly alteredFaults: number;
}

/** The work that can be asked for, and what comes of each. */
export interface EngineWork {
  readonly keep: {
    readonly ask: { readonly take: string; readonly poses: Uint8Array };
    readonly answer: number;
  };
  readonly replay: {
    readonly ask: { readonly take: string; readonly specification: Specification };
    readonly answer: Line;
  };
  readonly compare: {
    readonly ask: {
      readonly takes: readonly string[];
      readonly candidate: Specification;
      readonly stored: Specification | null;
    };
    readonly answer: Tried;
  };
  readonly suggest: {
    readonly ask: {
      readonly take: string;
      readonly exercise: { readonly key: string; readonly name: string };
    };
    readonly answer: Suggestion | NoSuggestion;
  };
}
export type EngineTask = keyof EngineWork;

export type EngineRequest = {
  [T in EngineTask]: { readonly id: number; readonly task: T; readonly ask: EngineWork[T]['ask'] };
}[EngineTask];

export type EngineReply =
  | { readonly id: number; readonly ok: true; readonly answer: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };
