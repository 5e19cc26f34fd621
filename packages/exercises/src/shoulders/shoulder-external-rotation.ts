import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { fault } from '../faults/fault.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('shoulder_external_rotation');

/** External rotation at the side: the elbows stay at the ribs, bent square, the forearms open outwards. */
export const shoulderExternalRotation = coached({
  slug: 'shoulder_external_rotation',
  name: {
    en: 'Shoulder external rotation',
    de: 'Außenrotation der Schulter',
    es: 'Rotación externa de hombro',
    ar: 'الدوران الخارجي للكتف',
  },
  instructions: {
    en: [
      'Stand or sit tall with your elbows at your ribs, bent to a right angle, and your hands in front of your belly.',
      'Hold a light band between your hands, or nothing at all to begin with.',
      'Breathe out and turn your forearms outwards like two doors that open.',
      'Keep a folded towel pinched between elbow and ribs so that the upper arm only turns.',
      'Breathe in and let your hands come back slowly.',
      'Hands that sink or wrists that bend back do the work for the shoulder, so keep your forearms level.',
    ],
    de: [
      'Steh oder sitz aufrecht, die Ellbogen an den Rippen rechtwinklig gebeugt und die Hände vor dem Bauch.',
      'Halt ein leichtes Band zwischen den Händen oder am Anfang gar nichts.',
      'Atme aus und dreh die Unterarme nach außen wie zwei Türen, die sich öffnen.',
      'Klemm ein gefaltetes Handtuch zwischen Ellbogen und Rippen, damit sich der Oberarm nur dreht.',
      'Atme ein und lass die Hände langsam zurückkommen.',
      'Sinkende Hände oder abgeknickte Handgelenke nehmen der Schulter die Arbeit ab: Halt die Unterarme waagerecht.',
    ],
    es: [
      'Ponte de pie o siéntate erguido con los codos en las costillas, doblados en ángulo recto, y las manos delante del abdomen.',
      'Sujeta una banda ligera entre las manos, o nada al principio.',
      'Suelta el aire y gira los antebrazos hacia fuera como dos puertas que se abren.',
      'Mantén una toalla doblada entre el codo y las costillas para que el brazo solo gire.',
      'Toma aire y deja que las manos vuelvan despacio.',
      'Si las manos bajan o las muñecas se doblan hacia atrás hacen el trabajo del hombro, así que mantén los antebrazos horizontales.',
    ],
    ar: [
      'قف أو اجلس منتصبًا ومرفقاك عند أضلاعك مثنيان بزاوية قائمة ويداك أمام بطنك.',
      'أمسك شريطًا مطاطيًا خفيفًا بين يديك، أو لا شيء في البداية.',
      'ازفر وأدر ساعديك إلى الخارج كبابين ينفتحان.',
      'ثبّت منشفة مطوية بين مرفقك وأضلاعك ليدور العضد فقط.',
      'خذ شهيقًا ودع يديك تعودان ببطء.',
      'هبوط اليدين أو انثناء الرسغين إلى الخلف ينوب عن عمل الكتف، فأبقِ ساعديك أفقيين.',
    ],
  },
  muscles: ['rotator cuff', 'posterior deltoid', 'rhomboids'],
  aliases: ['external rotation', 'band external rotation', 'shoulder rotation'],
  hiddenAliases: ['shoulder internal rotation', 'internal rotation', 'rotator cuff rotation', 'arm rotation'],
  coaching: {
    views: { good: ['front', 'oblique'], cue: 'face_the_camera' },
    counting: {
      sides: 'apart',
      feet: 'planted',
      components: [
        part('wrist_outward', { rest: -0.1, peak: 0.45 }, seen('-0.18 at rest, 0.55 at the far end')),
      ],
      minimumRange: [0.6, seen('105 % and more')],
      minimumPeak: [0.5, seen('98 % and more')],
      maximumRest: [0.55, seen('11 % at most')],
      // Quicker somebody claps.
      minimumDurationMs: [1200, seen('1.33 s and more')],
      gate: [
        holds('trunk_lean', { atMost: 40 }, seen('9 to 15 in nine of ten frames')),
        holds('upper_arm_lean', { atMost: 45, slack: 10 }, seen('2 to 25 in nine of ten frames')),
      ],
      requires: [
        shows(
          'elbow_flexion',
          'mean_of_frames',
          { atLeast: 45, atMost: 130, needed: true },
          seen('89 to 98'),
        ),
        shows('elbow_flexion', 'range', { atMost: 55 }, seen('13 at most')),
        // The forearms stay level: in a curl the hands rise.
        shows('wrist_over_hip', 'range', { atMost: 0.35 }, seen('0.17 at most')),
        shows('hip_in_picture', 'range', { atMost: 0.2 }, seen('0.04 at most')),
      ],
    },
    report: 'wrist_outward',
    tempo: { effort: 'out' },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'wrist_outward',
        over: 'peak',
        atLeast: 0.3,
        margin: 0.08,
        severity: 1,
        views: ['front'],
        says: {
          en: 'Forearms hardly open',
          de: 'Unterarme öffnen sich kaum',
          es: 'Los antebrazos apenas se abren',
          ar: 'الساعدان بالكاد ينفتحان',
        },
        cue: {
          id: 'open_further',
          en: 'Turn your forearms further out, as far as is free of pain.',
          de: 'Dreh die Unterarme weiter nach außen, so weit es nicht schmerzt.',
          es: 'Abre más los antebrazos, hasta donde no duela.',
          ar: 'افتح ساعديك أكثر بقدر ما لا يؤلمك.',
        },
        source:
          'AAOS: 90 degrees of external rotation are normal at the side; a forearm turned out by 40 ends 0.3 of a trunk outside the shoulder.',
      }),
      fault({
        id: 'elbow_drifts',
        take: 'percentile_90',
        signal: 'shoulder_elevation',
        over: 'peak',
        faultWhen: 'above',
        limit: 38,
        margin: 10,
        severity: 1,
        views: ['front', 'oblique'],
        says: {
          en: 'Elbows leave the ribs',
          de: 'Ellbogen verlassen die Rippen',
          es: 'Los codos se separan de las costillas',
          ar: 'المرفقان يبتعدان عن الأضلاع',
        },
        cue: {
          id: 'elbows_at_the_ribs',
          en: 'Keep your elbows at your ribs.',
          de: 'Halt die Ellbogen an den Rippen.',
          es: 'Mantén los codos pegados a las costillas.',
          ar: 'أبقِ مرفقيك ملتصقين بأضلاعك.',
        },
        source:
          'Reinold 2004: external rotation is trained best with the arm at the side over a towel, about 15 to 30 degrees away.',
      }),
      dropped('back', 300),
    ],
  },
});
