// A workout that the server does not have yet: what was done, with every pose of it.
import type { SentWorkout } from '@spotter/contract/sent-workout';

export interface WaitingSet {
  /** Of the catalogue, or `auto`. */
  readonly exercise: number | 'auto';
  /** What it is called; null where it is recognised. */
  readonly name: string | null;
  /** By the clock of this device. */
  readonly startedAtMs: number;
  /** Compact messages. */
  readonly poses: readonly Uint8Array<ArrayBuffer>[];
  readonly weightKg: number | null;
  /** From 1 to 10; not there where nothing was said. */
  readonly effort?: number | null;
  readonly count: number;
  readonly heldMs: number;
  readonly isDiscarded: boolean;
}

export interface WaitingWorkout {
  /** A UUID: of this device, or of the training on the server whose connection was lost. */
  readonly id: string;
  readonly person: string;
  readonly startedAtMs: number;
  readonly sets: readonly WaitingSet[];
  /** Whether the training goes on, or was broken off. */
  readonly isOpen: boolean;
  /** Why the server does not take it; it is sent again only when somebody asks for it. */
  readonly refused: { readonly code: string; readonly message: string } | null;
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** As the server takes it. */
export function asSentWorkout({ sets }: WaitingWorkout, nowMs: number): SentWorkout {
  return {
    sets: sets.map(({ exercise, startedAtMs, poses, weightKg, effort, count, isDiscarded }) => ({
      exercise,
      started_ms_ago: Math.max(0, Math.round(nowMs - startedAtMs)),
      poses: poses.map(base64),
      weight_kg: weightKg,
      ...(effort === undefined ? {} : { effort }),
      count,
      discarded: isDiscarded,
    })),
  };
}
