import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { armsStayBent } from '../faults/arms.ts';
import { dropped } from '../faults/pace.ts';
import { swings } from '../faults/trunk.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('face_pull');

/** Face pull: a rope or a band is drawn to the face, the elbows out and level with the shoulders. */
export const facePull = coached({
  slug: 'face_pull',
  name: { en: 'Face pull', de: 'Zug zum Gesicht', es: 'Tirón a la cara', ar: 'سحب الحبل إلى الوجه' },
  instructions: {
    en: [
      'Fix a rope or a band at the height of your face, hold its ends with the thumbs back, and step away until your arms are long.',
      'Stand firmly with your knees soft and your ribs down.',
      'Breathe out and draw your hands beside your ears, the elbows out and as high as your shoulders.',
      'Pull your shoulder blades together and hold for a moment.',
      'Breathe in and give way slowly until your arms are long again.',
      'Elbows that sink make a row of it, so keep them up and take less weight.',
    ],
    de: [
      'Befestige Seil oder Band in Gesichtshöhe, fass die Enden mit den Daumen nach hinten und geh zurück, bis die Arme lang sind.',
      'Steh fest, die Knie locker, die Rippen unten.',
      'Atme aus und zieh die Hände neben die Ohren, die Ellbogen außen und so hoch wie die Schultern.',
      'Zieh die Schulterblätter zusammen und halt einen Moment.',
      'Atme ein und gib langsam nach, bis die Arme wieder lang sind.',
      'Sinkende Ellbogen machen ein Rudern daraus: Halt sie oben und nimm weniger Gewicht.',
    ],
    es: [
      'Fija una cuerda o banda a la altura de la cara, agarra los extremos con los pulgares hacia atrás y retrocede hasta estirar los brazos.',
      'Ponte firme, con las rodillas sueltas y las costillas abajo.',
      'Suelta el aire y lleva las manos junto a las orejas, con los codos abiertos y a la altura de los hombros.',
      'Junta los omóplatos y aguanta un momento.',
      'Toma aire y cede despacio hasta estirar otra vez los brazos.',
      'Si los codos caen se convierte en un remo, así que mantenlos altos y usa menos peso.',
    ],
    ar: [
      'ثبّت حبلًا أو شريطًا على ارتفاع وجهك، وأمسك طرفيه وإبهاماك إلى الخلف، وارجع حتى تمتد ذراعاك.',
      'قف بثبات وركبتاك مرنتان وأضلاعك منخفضة.',
      'ازفر واسحب يديك إلى جانبي أذنيك ومرفقاك إلى الخارج بارتفاع كتفيك.',
      'اضمم لوحي كتفيك واثبت لحظة.',
      'خذ شهيقًا وأرخِ ببطء حتى تمتد ذراعاك من جديد.',
      'هبوط المرفقين يحوّلها إلى تجديف، فأبقهما عاليين وخفّف الوزن.',
    ],
  },
  muscles: ['posterior deltoid', 'rhomboids', 'trapezius', 'rotator cuff'],
  aliases: ['cable face pull', 'rope face pull', 'band face pull'],
  hiddenAliases: ['rear delt face pull', 'cable rear delt face pull', 'high row to the face'],
  coaching: {
    views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
    states: { rest: 'LONG', out: 'PULLING', peak: 'DRAWN IN', back: 'RETURNING' },
    counting: {
      sides: 'both',
      feet: 'planted',
      components: [
        part(
          'elbow_flexion',
          { rest: 25, peak: 115, views: { front: 0.15 } },
          seen('68 at rest, 125 at the far end'),
        ),
        // Of arms that point at the camera, or away from it, the elbows are seen to go out and up.
        part(
          'shoulder_elevation',
          { rest: 48, peak: 100, views: { side: 0.2, oblique: 0.4 } },
          seen('70 at rest, 92 at the far end'),
        ),
      ],
      maximumRest: [0.6, seen('36 % at most')],
      maximumDurationMs: [5000, seen('1.53 s at most')],
      gate: [
        holds('hip_height', { atLeast: 0.7 }, seen('1.51 to 1.59 in nine of ten frames')),
        holds('trunk_lean', { atMost: 35, slack: 6 }, seen('8 to 11 in nine of ten frames')),
        holds(
          'wrist_over_shoulder',
          { atLeast: -0.45, atMost: 0.7, slack: 0.15 },
          seen('0.06 to 0.45 in nine of ten frames'),
        ),
      ],
      requires: [
        shows(
          'elbow_over_shoulder',
          'maximum',
          { over: 'peak', atLeast: -0.1, atMost: 0.35, needed: true },
          seen('-0.07 to 0.01'),
        ),
        shows(
          'wrist_over_shoulder',
          'mean_of_frames',
          { over: 'peak', atLeast: -0.15, atMost: 0.55 },
          seen('0.41 to 0.45'),
        ),
        // Hands that stay wide are opened, not drawn in.
        shows('wrist_outward', 'maximum', { atMost: 0.55 }, seen('0.43 at most')),
        shows('elbow_flexion', 'mean_of_frames', { over: 'peak', atLeast: 75 }, seen('120 and more')),
        shows('hip_in_picture', 'range', { atMost: 0.2 }, seen('0.03 at most')),
        shows('trunk_lean', 'range', { atMost: 20 }, seen('4 at most')),
      ],
    },
    report: 'elbow_flexion',
    tempo: { effort: 'out' },
    rules: [armsStayBent('rest', 44), swings(10), dropped('back', 300)],
  },
});
