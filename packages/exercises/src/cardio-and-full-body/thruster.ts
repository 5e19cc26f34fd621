import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { heelsLift, kneesCaveIn, shallowKnee } from '../faults/legs.ts';
import { kneesFromTheFront } from '../faults/turns.ts';
import { leansForward } from '../faults/trunk.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('thruster');

/** Thruster: a squat with the weight at the shoulders that ends in a press overhead. */
export const thruster = coached({
  slug: 'thruster',
  name: {
    en: 'Thruster',
    de: 'Kniebeuge mit Überkopfdrücken',
    es: 'Sentadilla con press',
    ar: 'قرفصاء مع ضغط علوي',
  },
  instructions: [
    'Hold dumbbells, a kettlebell or a bar at your shoulders, with your feet about shoulder-width apart.',
    'Breathe in, brace, and squat until your thighs are at least level, keeping the elbows up.',
    'Drive out of the bottom as fast as you can without letting the chest fall.',
    'Use the speed of your hips to send the weight overhead, and breathe out as your arms straighten.',
    'Lower it to your shoulders while you are already on your way into the next squat.',
    'Pressing before the legs are straight makes the arms do it all, so finish the squat first.',
  ],
  muscles: ['quadriceps', 'gluteus maximus', 'anterior deltoid', 'triceps brachii', 'trapezius', 'adductors'],
  aliases: [
    'squat to press',
    'squat and press',
    'dumbbell thruster',
    'barbell thruster',
    'kettlebell thruster',
  ],
  hiddenAliases: ['squat press', 'wall ball'],
  coaching: {
    family: 'squat',
    views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
    states: { rest: 'OVERHEAD', out: 'DESCENDING', peak: 'BOTTOM', back: 'DRIVING' },
    counting: {
      sides: 'whole',
      feet: 'planted',
      components: [
        part('hip_height', { rest: 1.5, peak: 0.8 }, seen('1.63 at rest, 1.08 at the far end')),
        // The hands overhead are the rest, those at the shoulders a part of the way.
        part(
          'wrist_over_shoulder',
          { rest: 0.75, peak: 0, weight: 0.5 },
          seen('1.07 at rest, -0.29 at the far end'),
        ),
      ],
      minimumRange: [0.4, seen('110 % and more')],
      maximumRest: [0.5, seen('-29 % at most')],
      gate: [
        holds('hip_height', { atLeast: 0.25, slack: 0.4 }, seen('0.99 to 1.65 in nine of ten frames')),
        holds('trunk_lean', { atMost: 75 }, seen('5 to 30 in nine of ten frames')),
      ],
      requires: [
        shows('hip_height', 'travel', { atMost: -0.2 }, seen('-0.46 at most')),
        shows('hip_in_picture', 'travel', { atMost: -0.12 }, seen('-0.65 at most')),
        // Hands that hang make it a squat. The first one starts at the shoulders, so that no press is asked for here.
        shows(
          'wrist_over_shoulder',
          'mean_of_frames',
          { atLeast: -0.3, needed: true },
          seen('-0.16 and more'),
        ),
      ],
    },
    report: 'knee_flexion',
    rules: [
      shallowKnee(
        80,
        'Schoenfeld 2010: under about 80 degrees of knee bend is a partial squat; ExerSights asks for 90, LearnOpenCV for thighs 70 degrees from vertical.',
      ),
      leansForward(50),
      kneesCaveIn(0.95),
      heelsLift,
    ],
    cues: kneesFromTheFront,
  },
});
