import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { swings } from '../faults/trunk.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('hanging_knee_raise');

/** Hanging knee raise: from a bar, both knees rise to the height of the hips and beyond. */
export const hangingKneeRaise = coached({
  slug: 'hanging_knee_raise',
  name: {
    en: 'Hanging knee raise',
    de: 'Knieheben im Hang',
    es: 'Elevación de rodillas colgado',
    ar: 'رفع الركبتين معلّقًا',
  },
  instructions: [
    'Hang from a bar with straight arms and active shoulders, as if pushing the bar down.',
    'Let your legs hang slightly in front of you and wait until you are still.',
    'Exhale and bring your knees up towards your chest, rolling the pelvis under at the top.',
    'Hold for a second with the thighs above hip height.',
    'Inhale and lower your legs slowly enough that you do not begin to sway.',
    'Lifting only the thighs trains the hip flexors alone, so finish each one by curling the tailbone up.',
  ],
  muscles: ['rectus abdominis', 'iliopsoas', 'obliques', 'rectus femoris', 'forearm flexors'],
  aliases: ['hanging knee tuck', 'hanging knee up', 'hanging leg raise'],
  hiddenAliases: ['toes to bar', 'captains chair'],
  coaching: {
    views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
    counting: {
      sides: 'whole',
      feet: 'free',
      components: [
        part('hip_flexion', { rest: 10, peak: 95 }, seen('22 at rest, 103 at the far end')),
        part('hip_over_knee', { rest: 0.75, peak: -0.05 }, seen('0.81 at rest, -0.23 at the far end')),
      ],
      maximumRest: [0.5, seen('-3 % at most')],
      gate: [
        holds(
          'wrist_over_shoulder',
          { atLeast: 0.25, slack: 0.15, needed: true },
          seen('0.95 to 1.12 in nine of ten frames'),
        ),
      ],
      requires: [
        shows('hip_over_knee', 'travel', { atMost: -0.25 }, seen('-0.98 at most')),
        shows('hip_flexion', 'travel', { atLeast: 25 }, seen('79 and more')),
        // A pull-up takes the shoulders up.
        shows('shoulder_in_picture', 'range', { atMost: 0.45 }, seen('0.11 at most')),
        shows('elbow_flexion', 'mean_of_frames', { atMost: 70 }, seen('21 at most')),
      ],
    },
    report: 'hip_flexion',
    tempo: { effort: 'out' },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'hip_over_knee',
        over: 'peak',
        atMost: 0.18,
        margin: 0.12,
        severity: 2,
        views: ['side', 'oblique', 'front'],
        says: {
          en: 'Knees not up to the hips',
          de: 'Knie nicht auf Hüfthöhe',
          es: 'Las rodillas no llegan a la cadera',
          ar: 'الركبتان لا تبلغان مستوى الورك',
        },
        cue: {
          id: 'knees_to_the_hips',
          en: 'Lift your knees at least as high as your hips.',
          de: 'Heb die Knie mindestens auf Hüfthöhe.',
          es: 'Sube las rodillas al menos hasta la cadera.',
          ar: 'ارفع ركبتيك حتى مستوى وركك على الأقل.',
        },
        source:
          'NSCA Essentials, hanging leg raise: thighs to level and beyond; a fifth of a trunk below is 13 degrees short.',
      }),
      swings(18),
      dropped('back', 320),
    ],
  },
});
