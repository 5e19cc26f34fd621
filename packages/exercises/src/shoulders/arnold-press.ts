import { variantOf } from '../coached.ts';
import { shoulderPress } from './shoulder-press.ts';

export const arnoldPress = variantOf(shoulderPress, {
  slug: 'arnold_press',
  name: { en: 'Arnold press', de: 'Arnold-Press', es: 'Press Arnold', ar: 'ضغط أرنولد' },
  instructions: [
    'Sit upright with a dumbbell in each hand in front of your collarbones, palms facing you and elbows together.',
    'Brace your trunk and keep your feet flat on the floor.',
    'As you breathe out, open your elbows to the sides and press upwards in one smooth turn.',
    'Your palms face forwards by the time your arms are straight overhead.',
    'Breathe in and reverse the path, turning the palms back towards you on the way down.',
    'Rushing the rotation at the very bottom jars the shoulder: let it happen gradually over the whole press.',
  ],
  muscles: ['anterior deltoid', 'lateral deltoid', 'triceps brachii', 'trapezius', 'rotator cuff'],
  aliases: ['arnold shoulder press', 'arnold dumbbell press'],
});
