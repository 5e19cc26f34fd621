import { pushUp } from '../chest/push-up.ts';
import { variantOf } from '../coached.ts';

export const diamondPushUp = variantOf(pushUp, {
  slug: 'diamond_push_up',
  name: { en: 'Diamond push-up', de: 'Diamant-Liegestütz', es: 'Flexión diamante', ar: 'ضغط الماسة' },
  instructions: [
    'Get into a push-up position and bring your hands together under your chest, so that thumbs and forefingers form a diamond.',
    'Set your feet a little apart for balance and make your body rigid.',
    'Breathe in as you lower your breastbone to the diamond, elbows brushing your sides.',
    'Push up until your arms are straight while you breathe out.',
    'Start on your knees if you cannot keep the depth.',
    'Elbows that wing out to the sides load the wrists and shoulders, so point them at your feet.',
  ],
  muscles: [
    'triceps brachii',
    'pectoralis major',
    'anterior deltoid',
    'serratus anterior',
    'rectus abdominis',
  ],
  aliases: ['diamond press-up', 'close-grip push-up', 'triangle push-up'],
});
