// Our own drawing of a body: the left half of it as it is looked at, in units of 100 by 220; the other half is its mirror.
import type { Muscle } from '@spotter/exercises/muscles';

export interface BodyRegion {
  /** What lies there, at the surface or below it. */
  readonly muscles: readonly Muscle[];
  readonly path: string;
}

export const bodySize = { width: 100, height: 220 } as const;

export const outline =
  'M50 3Q40 3 40 15Q40 24 45 28L44 35Q38 39 32 40Q24 42 22 52Q19 68 18 86Q13 100 12 120Q9 128 11 136Q15 139 17 132Q18 126 18 121Q23 106 26 90Q29 76 30.5 62Q30 76 34 92Q32.5 104 32 114Q30 136 34.5 162Q34 180 38 206Q34 212 36 216L45 216Q46 210 44.5 205Q48.5 184 47 164Q49.5 146 50 122Z';

const lateralDeltoid = 'M24.5 47Q21.5 52 21.5 62Q24 61 25 58Z';
const forearm = 'M19.5 88Q15 98 13.5 116L17.5 117.5Q22.5 103 24.5 89Q22 90 19.5 88Z';

export const front: readonly BodyRegion[] = [
  { muscles: ['sternocleidomastoid', 'scalenes'], path: 'M47 29L49.5 38L46 36.5L44.8 29Z' },
  { muscles: ['trapezius', 'levator scapulae'], path: 'M44 33L43.5 38.5L33 40.5Q40 37 44 33Z' },
  { muscles: ['anterior deltoid'], path: 'M33 41.5Q27 41 24.5 48L25 58Q30 55 33 47Z' },
  { muscles: ['lateral deltoid'], path: lateralDeltoid },
  { muscles: ['pectoralis major'], path: 'M49.3 44L36 42.5Q32 50 30 57Q36 64 44 63Q49 61 49.3 58Z' },
  { muscles: ['serratus anterior', 'intercostals'], path: 'M31 61Q30.5 70 33 78L37.5 80Q35 70 36 63.8Z' },
  { muscles: ['obliques'], path: 'M33.5 80.5Q36 90 34.5 104L41 108Q39 95 38.3 82.5Z' },
  {
    muscles: ['rectus abdominis', 'transversus abdominis'],
    path: 'M49.3 66L40.5 66Q39 85 42 108L49.3 112Z',
  },
  { muscles: ['iliopsoas'], path: 'M47.5 113.5L40 109.5L36.5 112.5Q41 118 46 122Z' },
  {
    muscles: ['biceps brachii', 'brachialis'],
    path: 'M24.5 61Q21 68 20 80Q22 86 25 86Q29 74 29.5 60Q27 60 24.5 61Z',
  },
  { muscles: ['brachioradialis', 'forearm flexors'], path: forearm },
  { muscles: ['tensor fasciae latae'], path: 'M33.5 109Q31.5 116 32 124L35.2 115Z' },
  {
    muscles: ['quadriceps', 'rectus femoris'],
    path: 'M35.5 117Q31 130 34.5 150Q36.5 160 41 161Q46 158 46.5 146Q46 132 42.5 122.5Z',
  },
  { muscles: ['adductors'], path: 'M49.2 119Q47 122.5 44.2 124Q47 134 47.5 147Q49.5 134 49.3 122Z' },
  { muscles: ['tibialis anterior'], path: 'M38.5 170Q36.5 184 39.5 202L42.5 202Q44 184 43 170Z' },
];

export const back: readonly BodyRegion[] = [
  { muscles: ['levator scapulae', 'scalenes'], path: 'M47.5 28L44.8 29L44.3 33.5L47 31.5Z' },
  { muscles: ['trapezius'], path: 'M49.4 30L45.5 35Q38 39.5 32 41Q41 44.5 44 51L49.4 76Z' },
  { muscles: ['rhomboids'], path: 'M42.3 51Q43 59 45.8 65L47.3 69.5L45 58.5L43.6 52.2Z' },
  { muscles: ['posterior deltoid'], path: 'M31.5 42Q24 44 22.5 50L24.5 58Q29 56 33.5 49Z' },
  { muscles: ['lateral deltoid'], path: lateralDeltoid },
  { muscles: ['rotator cuff', 'teres major'], path: 'M34 49.5Q37 45.5 41.5 50Q42 57 44 60Q37 62.5 31 60Z' },
  { muscles: ['latissimus dorsi'], path: 'M31 62Q38 64.5 44.5 61.5L47.8 75Q47 88 43 98Q35 91 33 79Z' },
  { muscles: ['triceps brachii'], path: 'M22 60Q19 70 19.5 84Q23 88 26 85Q29 72 30 60Q26 58 22 60Z' },
  { muscles: ['brachioradialis', 'forearm flexors'], path: forearm },
  { muscles: ['erector spinae', 'multifidus'], path: 'M49.4 78L48.3 77Q47.5 90 44.3 99L45 108L49.4 110.5Z' },
  { muscles: ['quadratus lumborum', 'obliques'], path: 'M43.3 99.5Q37 94 34.8 90L34 104L44 107.5Z' },
  { muscles: ['gluteus medius', 'gluteus minimus'], path: 'M34.5 105.5Q32.7 109 32.3 116Q39 112.5 45 110Z' },
  {
    muscles: ['gluteus maximus', 'piriformis'],
    path: 'M49.4 112Q40 112.5 32.3 118Q32 128 37.5 132Q46 133.5 49.4 127Z',
  },
  {
    muscles: ['hamstrings'],
    path: 'M34.5 133Q32.5 146 36 164L46.3 164Q48.5 148 48.8 131.5Q42 136 34.5 133Z',
  },
  { muscles: ['gastrocnemius'], path: 'M36.2 170Q35 180 37.5 191Q41 194 45 191Q47.5 180 46 169Z' },
  { muscles: ['soleus'], path: 'M38 194L39.8 206L43.8 206L44.8 194Q41 196 38 194Z' },
];
