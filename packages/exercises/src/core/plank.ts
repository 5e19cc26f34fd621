import { coached } from '../coached.ts';
import { holds } from '../counted.ts';
import { pikes, sags } from '../faults/trunk.ts';
import { heldWhile } from '../held-while.ts';
import { recordings } from '../sources.ts';

const seen = recordings('plank');

/** Plank, on the hands or the forearms: the body is held in one line above the floor. */
export const plank = coached({
  slug: 'plank',
  name: { en: 'Plank', de: 'Planke', es: 'Plancha', ar: 'البلانك' },
  instructions: [
    'Set your forearms on the floor with the elbows under your shoulders and stretch your legs out behind you.',
    'Lift onto your toes and make one line from heels through hips to the back of your head.',
    'Squeeze your thighs and buttocks, and pull your elbows gently towards your toes.',
    'Breathe calmly through the nose without letting your middle go soft.',
    'Hold for as long as the line stays straight, then rest.',
    'A sagging belly or a seat stuck up in the air both mean that the set is over.',
  ],
  muscles: ['rectus abdominis', 'transversus abdominis', 'obliques', 'serratus anterior', 'gluteus maximus'],
  aliases: ['forearm plank', 'front plank', 'elbow plank'],
  hiddenAliases: ['high plank', 'straight arm plank', 'planking', 'low plank', 'plank hold'],
  coaching: {
    ...heldWhile([
      holds(
        'trunk_lean',
        { atLeast: 50, atMost: 120, slack: 8, needed: true },
        seen('74 to 76 in nine of ten frames'),
      ),
      holds('hip_flexion', { atMost: 70, slack: 8, needed: true }, seen('4 to 8 in nine of ten frames')),
      holds('knee_flexion', { atMost: 100, slack: 10 }, seen('17 to 23 in nine of ten frames')),
      holds(
        'elbow_over_shoulder',
        { atMost: -0.15, slack: 0.1, needed: true },
        seen('-0.7 to -0.65 in nine of ten frames'),
      ),
      holds('hip_height', { atLeast: -0.4, atMost: 1 }, seen('0.14 to 0.19 in nine of ten frames')),
      holds('face_up', { atMost: 0.06, slack: 0.06 }, seen('-0.15 to -0.13 in nine of ten frames')),
    ]),
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    report: 'body_line_bend',
    rules: [
      sags(
        10,
        'Whoever holds still is measured more closely than whoever moves: stills of 81 planks that others called correct sag by 7 at most. 10 at the knee are about 14 at the ankle.',
      ),
      pikes(),
    ],
  },
});
