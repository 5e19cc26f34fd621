import { variantOf } from '../coached.ts';
import { gluteBridge } from './glute-bridge.ts';

export const hipThrust = variantOf(gluteBridge, {
  slug: 'hip_thrust',
  name: { en: 'Hip thrust', de: 'Hüftstoß an der Bank', es: 'Empuje de cadera', ar: 'دفع الورك' },
  instructions: [
    'Sit on the floor with the lower edge of your shoulder blades against a bench and a padded weight across your hips.',
    'Plant your feet so that your shins will be upright at the top of the movement.',
    'Keep your chin tucked and your ribs down, and take a breath.',
    'Exhale as you drive your hips up until your trunk is level with the floor like a tabletop.',
    'Pause and clench both buttocks hard before you let the hips sink again on the next inhale.',
    'Feet that stand too far away turn this into a hamstring exercise; move them closer if you cramp.',
  ],
  muscles: ['gluteus maximus', 'hamstrings', 'quadriceps', 'adductors'],
  aliases: ['barbell hip thrust'],
});
