// The drawings of the release, by the key of an exercise or by its English name: an installation may have exercises of its own.
import type { Drawing } from '@spotter/exercises/drawing/drawing';
import { drawings } from '@spotter/exercises/drawings/all-drawings';

/** `One-arm dumbbell row` is `one_arm_dumbbell_row`. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '_');
}

export function drawingOf(nameOrKey: string): Drawing | undefined {
  return drawings.get(keyOf(nameOrKey));
}
