import { variantOf } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { synthetic } from '../sources.ts';
import { bentOverRow } from './bent-over-row.ts';

const seen = synthetic('seated_row');

/** Seated row: sitting upright with the legs out, a band, a cable or a lever is drawn to the belly. */
export const seatedRow = variantOf(bentOverRow, {
  slug: 'seated_row',
  name: { en: 'Seated row', de: 'Rudern im Sitzen', es: 'Remo sentado', ar: 'التجديف جلوسًا' },
  instructions: {
    en: [
      'Sit tall with your legs out and the knees soft, a band around your feet or a cable handle in both hands.',
      'Reach forwards with long arms while your trunk stays upright.',
      'Breathe out and draw your elbows back along your ribs until the hands come to your navel.',
      'Pull your shoulder blades together and down for a second.',
      'Breathe in and let the arms go forwards slowly until they are straight.',
      'Rocking back with the pull borrows from the hips: only the arms and shoulder blades move.',
    ],
    de: [
      'Setz dich aufrecht mit ausgestreckten Beinen und lockeren Knien hin, ein Band um die Füße oder einen Kabelgriff in beiden Händen.',
      'Greif mit langen Armen nach vorn, während der Oberkörper aufrecht bleibt.',
      'Atme aus und zieh die Ellbogen an den Rippen entlang zurück, bis die Hände am Nabel sind.',
      'Zieh die Schulterblätter eine Sekunde lang nach hinten und unten zusammen.',
      'Atme ein und lass die Arme langsam nach vorn gehen, bis sie gestreckt sind.',
      'Wer sich beim Ziehen zurücklehnt, nimmt die Hüfte zu Hilfe: Nur Arme und Schulterblätter bewegen sich.',
    ],
    es: [
      'Siéntate erguido con las piernas estiradas y las rodillas sueltas, con una banda en los pies o el agarre de una polea en las manos.',
      'Alarga los brazos hacia delante con el tronco siempre vertical.',
      'Suelta el aire y lleva los codos atrás junto a las costillas hasta que las manos lleguen al ombligo.',
      'Junta y baja los omóplatos durante un segundo.',
      'Toma aire y deja ir los brazos despacio hacia delante hasta que queden rectos.',
      'Echarse atrás al tirar es pedir ayuda a la cadera: solo se mueven brazos y omóplatos.',
    ],
    ar: [
      'اجلس منتصبًا وساقاك ممدودتان وركبتاك مرنتان، وحول قدميك شريط مطاطي أو في يديك مقبض بكرة.',
      'مدّ ذراعيك إلى الأمام وجذعك يبقى منتصبًا.',
      'ازفر واسحب مرفقيك إلى الخلف بمحاذاة أضلاعك حتى تصل يداك إلى سرّتك.',
      'اضمم لوحي كتفيك إلى الخلف والأسفل مدة ثانية.',
      'خذ شهيقًا ودع ذراعيك تعودان ببطء إلى الأمام حتى تستقيما.',
      'الميل إلى الخلف مع السحب يستعين بالورك، فلا تتحرك إلا الذراعان ولوحا الكتفين.',
    ],
  },
  muscles: ['latissimus dorsi', 'rhomboids', 'trapezius', 'posterior deltoid', 'biceps brachii'],
  aliases: ['seated cable row', 'seated band row', 'cable row'],
  hiddenAliases: ['machine row', 'resistance band row'],
  coaching: {
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    counting: {
      sides: 'whole',
      feet: 'planted',
      components: [part('elbow_flexion', { rest: 25, peak: 95 }, seen('27 at rest, 109 at the far end'))],
      gate: [
        holds('hip_flexion', { atLeast: 45, slack: 10 }, seen('95 to 99 in nine of ten frames')),
        holds('hip_height', { atMost: 1, slack: 0.2 }, seen('0.05 to 0.29 in nine of ten frames')),
        holds('trunk_lean', { atMost: 50, slack: 5 }, seen('8 to 12 in nine of ten frames')),
        holds('wrist_over_shoulder', { atMost: 0, slack: 0.1 }, seen('-0.63 to -0.44 in nine of ten frames')),
      ],
      requires: [
        shows('elbow_flexion', 'travel', { atLeast: 30, needed: true }, seen('75 and more')),
        shows('hip_in_picture', 'range', { atMost: 0.15 }, seen('0.04 at most')),
        shows('trunk_lean', 'range', { atMost: 42 }, seen('5 at most')),
        shows('shoulder_elevation', 'travel', { atMost: 12 }, seen('-24 at most')),
        // Hands that come up over the elbows are a curl's.
        shows('wrist_over_elbow', 'maximum', { atMost: 0.32 }, seen('0.01 at most')),
      ],
    },
    without: ['too_upright'],
  },
});
