import type { Exercise } from '../exercise.ts';

export const crossBodyShoulderStretch: Exercise = {
  slug: 'cross_body_shoulder_stretch',
  name: {
    en: 'Cross-body shoulder stretch',
    de: 'Schulterdehnung vor der Brust',
    es: 'Estiramiento de hombro cruzado',
    ar: 'إطالة الكتف أمام الصدر',
  },
  instructions: [
    'Stand or sit tall and bring one arm straight across your chest at just below shoulder height.',
    'Hook it with the other forearm above the elbow and draw it gently closer.',
    'Slide the shoulder of the stretched arm down, away from your ear.',
    'Hold for 20 to 30 seconds while you breathe quietly, easing in a little further on each out-breath.',
    'Let go slowly and stretch the other arm.',
    'Turning the chest along with the arm loses the stretch, so keep your breastbone facing straight ahead.',
  ],
  muscles: ['posterior deltoid', 'rotator cuff', 'rhomboids', 'trapezius'],
  aliases: ['shoulder stretch', 'cross-arm stretch'],
  countable: false,
};
