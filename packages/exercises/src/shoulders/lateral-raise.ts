import { coached } from '../coached.ts';
import { raised } from '../faults/raises.ts';

/** Lateral raise: straight arms sideways up to the height of the shoulders. */
export const lateralRaise = coached({
  slug: 'lateral_raise',
  name: { en: 'Lateral raise', de: 'Seitheben', es: 'Elevación lateral' },
  instructions: [
    'Stand with light dumbbells at your sides, palms facing in and elbows just unlocked.',
    'Lift both arms out to the sides as you breathe out, leading with the elbows.',
    'Stop at shoulder height, where hands and elbows are level and your arms sit slightly in front of the body.',
    'Breathe in and take at least two seconds to bring them down.',
    'Keep a gap between your shoulders and ears the whole time.',
    'Swinging the weights up with a jerk of the hips is a sign to take a smaller pair.',
  ],
  muscles: ['lateral deltoid', 'anterior deltoid', 'trapezius', 'rotator cuff'],
  aliases: ['side raise', 'side lateral raise', 'dumbbell lateral raise', 'lateral arm raise'],
  hiddenAliases: ['side arm lift', 'lat raise', 'dumbbell side raise', 'arm lateral raise'],
  coaching: {
    family: 'raise',
    views: { good: ['front', 'oblique'], cue: 'face_the_camera' },
    counting: {
      sides: 'apart',
      components: [
        { signal: 'shoulder_elevation', rest: 15, peak: 85, weight: 1 },
        { signal: 'wrist_over_shoulder', rest: -1, peak: 0, weight: 1 },
      ],
      minimumPeak: 0.55,
      maximumHoldMs: 2500,
      gate: [{ signal: 'trunk_lean', atMost: 50 }],
      requires: [
        { signal: 'hip_in_picture', over: 'repetition', take: 'range', atMost: 0.4 },
        { signal: 'wrist_outward', over: 'repetition', take: 'maximum', atLeast: 0.46, needed: true },
        { signal: 'wrist_over_shoulder', over: 'repetition', take: 'maximum', atMost: 1.25 },
        { signal: 'elbow_flexion', over: 'repetition', take: 'mean', atMost: 110 },
        { signal: 'elbow_flexion', over: 'repetition', take: 'range', atMost: 45 },
      ],
    },
    report: 'shoulder_elevation',
    tempo: { effort: 'out' },
    rules: raised(['front', 'oblique']),
  },
});
