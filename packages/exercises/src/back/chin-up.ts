import { variantOf } from '../coached.ts';
import { pullUp } from './pull-up.ts';

export const chinUp = variantOf(pullUp, {
  slug: 'chin_up',
  name: { en: 'Chin-up', de: 'Klimmzug im Untergriff', es: 'Dominada supina', ar: 'العقلة بقبضة معكوسة' },
  instructions: [
    'Grip the bar with your palms towards your face, hands at shoulder width, and hang at full length.',
    'Pull the shoulders down from the ears and point your breastbone slightly up.',
    'Bend your arms and exhale as you bring your collarbones up towards the bar.',
    'Pause with your elbows close to your sides.',
    'Inhale and let yourself down over two or three seconds until the elbows are straight.',
    'Craning the neck to get the chin over does not make you stronger, so finish the lift with your back.',
  ],
  muscles: [
    'latissimus dorsi',
    'biceps brachii',
    'brachialis',
    'teres major',
    'rhomboids',
    'forearm flexors',
  ],
  aliases: ['underhand pull-up', 'reverse-grip pull-up'],
});
