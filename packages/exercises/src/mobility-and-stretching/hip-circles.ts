import type { Exercise } from '../exercise.ts';

export const hipCircles: Exercise = {
  slug: 'hip_circles',
  name: { en: 'Hip circles', de: 'Hüftkreisen', es: 'Círculos de cadera', ar: 'دوائر الورك' },
  instructions: [
    'Stand with your feet a little wider than your hips and your hands on your waist.',
    'Push your hips forwards, then to one side, back, and to the other side in one smooth ring.',
    'Breathe freely, about one breath to each circle.',
    'Do five to ten rounds, then change direction.',
    'Let the circle grow as you warm up while your head stays roughly over your feet.',
    'Swinging the shoulders around instead of the pelvis is easily done: imagine stirring a pot with your belt buckle.',
  ],
  muscles: ['gluteus medius', 'iliopsoas', 'obliques', 'adductors', 'quadratus lumborum'],
  aliases: ['standing hip circle'],
  countable: false,
};
