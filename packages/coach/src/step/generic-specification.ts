import { rhythmLimits } from '../motion/rhythm.ts';
import type { Specification } from '../specification/specification.ts';
import { isNamedOnTheMove } from './named-on-the-move.ts';

/**
 * What the generic counter says and allows, in the form in which the rest of the engine reads it. It names no component: the
 * counter finds out by itself what moves; and it has no rules: of an exercise that nobody has described nothing is judged. Whoever
 * runs or skips a rope does it where its name says so.
 */
export function genericSpecification(
  key: string,
  name: string,
  isOnTheMove = isNamedOnTheMove(key, name),
): Specification {
  return {
    schema: 1,
    key,
    version: 1,
    name: { en: name },
    kind: 'repetitions',
    views: { good: ['front', 'side', 'oblique'], cue: 'turn_a_little' },
    states: { rest: 'WAITING', out: 'STARTED', peak: 'PEAK', back: 'RETURNING' },
    counting: {
      sides: 'whole',
      feet: isOnTheMove ? 'stepping' : 'free',
      components: [],
      ...rhythmLimits,
      maximumHoldMs: 12_000,
      gate: [],
      requires: [],
    },
    report: 'hip_height',
    tempo: { fastestMs: 300, slowestMs: 12_000 },
    rules: [],
    cues: {
      turn_a_little: {
        en: 'Turn a little so that I can see your movement.',
        de: 'Dreh dich etwas, damit ich deine Bewegung sehe.',
        es: 'Gira un poco para que vea tu movimiento.',
        ar: 'استدر قليلًا لأرى حركتك.',
      },
    },
    praise: {
      en: 'Repetition counted',
      de: 'Wiederholung gezählt',
      es: 'Repetición contada',
      ar: 'تكرار محسوب',
    },
  };
}
