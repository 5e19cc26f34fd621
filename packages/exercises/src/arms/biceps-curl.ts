import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { armsStayBent, armsUneven, elbowDrifts, shallowElbow } from '../faults/arms.ts';
import { anywhere } from '../faults/fault.ts';
import { dropped } from '../faults/pace.ts';
import { swings } from '../faults/trunk.ts';
import { recordings } from '../sources.ts';

const seen = recordings('biceps_curl');

/** Biceps curl: both arms at once, one, or in turn. */
export const bicepsCurl = coached({
  slug: 'biceps_curl',
  name: { en: 'Biceps curl', de: 'Bizepscurl', es: 'Curl de bíceps', ar: 'ثني البايسبس' },
  instructions: {
    en: [
      'Stand with dumbbells or a bar in front of you, palms forwards, arms straight and elbows by your ribs.',
      'Keep your knees soft and your trunk still.',
      'Breathe out and bend your elbows, bringing the weight up towards your shoulders.',
      'Squeeze at the top without letting the elbows slide forwards.',
      'Breathe in and lower over two to three seconds until your arms are straight again.',
      'Leaning back to start the lift means the weight is too heavy: only your forearms should move.',
    ],
    de: [
      'Steh mit Kurzhanteln oder einer Stange vor dir, die Handflächen nach vorn, die Arme gerade und die Ellbogen an den Rippen.',
      'Lass die Knie locker und den Rumpf ruhig.',
      'Atme aus, beug die Ellbogen und bring das Gewicht zu den Schultern.',
      'Spann oben an, ohne dass die Ellbogen nach vorn rutschen.',
      'Atme ein und lass zwei bis drei Sekunden lang ab, bis die Arme wieder gerade sind.',
      'Lehnst du dich zum Anheben zurück, ist das Gewicht zu schwer: Nur die Unterarme sollen sich bewegen.',
    ],
    es: [
      'Ponte de pie con mancuernas o una barra delante, las palmas al frente, los brazos rectos y los codos junto a las costillas.',
      'Mantén las rodillas sueltas y el tronco quieto.',
      'Suelta el aire y dobla los codos llevando el peso hacia los hombros.',
      'Aprieta arriba sin que los codos se vayan hacia delante.',
      'Toma aire y baja en dos o tres segundos hasta volver a estirar los brazos.',
      'Si te echas atrás para empezar, el peso es demasiado: solo deben moverse los antebrazos.',
    ],
    ar: [
      'قف وأمامك دمبلان أو بار وكفّاك إلى الأمام وذراعاك مستقيمتان ومرفقاك عند أضلاعك.',
      'أبقِ ركبتيك مرنتين وجذعك ثابتًا.',
      'ازفر واثنِ مرفقيك وارفع الوزن نحو كتفيك.',
      'اعصر في الأعلى دون أن ينزلق مرفقاك إلى الأمام.',
      'خذ شهيقًا وأنزل في ثانيتين أو ثلاث حتى تستقيم ذراعاك.',
      'الميل إلى الخلف لبدء الرفعة يعني أن الوزن ثقيل، فلا ينبغي أن يتحرك إلا ساعداك.',
    ],
  },
  muscles: ['biceps brachii', 'brachialis', 'brachioradialis', 'forearm flexors'],
  aliases: ['bicep curl', 'bicep', 'curl', 'dumbbell curl', 'barbell curl', 'arm curl'],
  hiddenAliases: [
    'ez bar curl',
    'preacher curl',
    'alternating bicep curl',
    'alternating curl',
    'cable curl',
    'reverse curl',
    'bicep flexion',
    'elbow flexion',
    'dumbbell bicep curl',
    'barbell bicep curl',
    'spider curl',
  ],
  coaching: {
    family: 'curl',
    views: { good: ['side', 'oblique', 'front'], cue: 'turn_a_little' },
    counting: {
      sides: 'apart',
      feet: 'planted',
      components: [
        part(
          'elbow_flexion',
          { rest: 20, peak: 130 },
          seen(
            '34 at rest, 102 at the far end',
            'NgoQuocBao: an elbow angle above 120 degrees is down, under 100 up',
          ),
        ),
        part('wrist_over_elbow', { rest: -0.5, peak: 0.4 }, seen('-0.44 at rest, 0.42 at the far end')),
      ],
      minimumRange: [0.5, seen('63 % and more')],
      minimumPeak: [0.6, seen('77 % and more')],
      maximumRest: [0.4, seen('30 % at most')],
      maximumDurationMs: [12_000, seen('2.67 s at most')],
      maximumHoldMs: [2000, seen('1.2 s at most')],
      gate: [holds('trunk_lean', { atMost: 60 }, seen('5 to 14 in nine of ten frames'))],
      requires: [
        shows('hip_in_picture', 'range', { atMost: 0.4 }, seen('0.21 at most')),
        shows('upper_arm_lean', 'mean_of_frames', { atMost: 45 }, seen('36 at most')),
        shows('wrist_over_shoulder', 'maximum', { atMost: 0.3 }, seen('0.02 at most')),
        shows('elbow_flexion', 'maximum', { atLeast: 60 }, seen('89 and more')),
        shows('wrist_over_elbow', 'travel', { atLeast: 0.3 }, seen('0.54 and more')),
      ],
    },
    report: 'elbow_flexion',
    tempo: { effort: 'out' },
    rules: [
      shallowElbow(
        101,
        'NgoQuocBao: an elbow angle of 60 degrees or more at the top is a weak contraction; 19 are left for the pose finder.',
        {
          id: 'squeeze_at_the_top',
          en: 'Curl all the way up and squeeze.',
          de: 'Ganz hochziehen und oben anspannen.',
          es: 'Sube del todo y aprieta arriba.',
          ar: 'ارفع حتى الأعلى واضغط العضلة.',
        },
        ['side', 'oblique'],
      ),
      armsStayBent(
        'rest',
        44,
        {
          id: 'lower_all_the_way',
          en: 'Lower your arm until it is straight.',
          de: 'Senk den Arm, bis er gestreckt ist.',
          es: 'Baja el brazo hasta estirarlo.',
          ar: 'أنزل ذراعك حتى تستقيم.',
        },
        anywhere,
      ),
      elbowDrifts,
      swings(9),
      armsUneven('elbow_flexion', 25),
      dropped('back'),
    ],
    cues: {
      turn_side_on: {
        en: 'Turn side-on and I can check your elbows and your back.',
        de: 'Dreh dich zur Seite, dann sehe ich Ellbogen und Rücken.',
        es: 'Ponte de lado y podré ver tus codos y tu espalda.',
        ar: 'قف من الجانب لأرى مرفقيك وظهرك.',
      },
      turn_a_little: {
        en: 'Turn a little so that I can see your arms.',
        de: 'Dreh dich etwas, damit ich deine Arme sehe.',
        es: 'Gira un poco para que vea tus brazos.',
        ar: 'استدر قليلًا لأرى ذراعيك.',
      },
    },
  },
});
