import { variantOf } from '../coached.ts';
import { romanianDeadlift } from './romanian-deadlift.ts';

export const goodMorning = variantOf(romanianDeadlift, {
  slug: 'good_morning',
  name: { en: 'Good morning', de: 'Rumpfbeuge mit Langhantel', es: 'Buenos días', ar: 'انحناءة صباح الخير' },
  instructions: [
    'Place your fingertips behind your ears, or a light bar across your upper back, and stand at hip width.',
    'Unlock your knees and pull your elbows back to open the chest.',
    'Bow forwards from the hips on a slow in-breath, sliding your seat towards the wall behind you.',
    'Come down until your trunk is a little above level, or until the hamstrings stop you.',
    'Return to standing by pushing the hips through, and breathe out as you pass halfway.',
    'Bending at the waist instead of the hips rounds the back under load; practise with a broomstick along your spine first.',
  ],
  muscles: ['hamstrings', 'erector spinae', 'gluteus maximus', 'adductors'],
  aliases: ['barbell good morning'],
});
