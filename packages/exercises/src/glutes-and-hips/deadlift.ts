import { coached, downAndUp } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { kneeDominant } from '../faults/legs.ts';
import { dropped } from '../faults/pace.ts';
import { backRounds, hipsFirst, notUpright } from '../faults/trunk.ts';
import { recordings } from '../sources.ts';

const seen = recordings('deadlift');

/** Deadlift: hips and knees bend, the trunk leans, the hands go down to the shins, and up. */
export const deadlift = coached({
  slug: 'deadlift',
  name: { en: 'Deadlift', de: 'Kreuzheben', es: 'Peso muerto', ar: 'الرفعة الميتة' },
  instructions: {
    en: [
      'Stand with the bar over the middle of your feet, bend down and grip it just outside your legs.',
      'Bring your shins to the bar, lift your chest and pull your shoulder blades down until the back is flat.',
      'Take a deep breath, hold it against a hard belly, and take the slack out of the bar before it moves.',
      'Push the floor away so that hips and shoulders rise together, with the bar sliding close to your legs.',
      'Stand fully upright, squeeze your buttocks, and breathe out at the top without leaning back.',
      'Send the hips back first to lower the bar, and bend the knees once it has passed them.',
      'If your hips shoot up before the bar leaves the ground, the lower back does all the work: start with them a touch higher and push with the legs.',
    ],
    de: [
      'Stell dich so, dass die Stange über der Fußmitte liegt, beug dich hinunter und fass sie knapp außerhalb der Beine.',
      'Bring die Schienbeine an die Stange, heb die Brust und zieh die Schulterblätter nach unten, bis der Rücken gerade ist.',
      'Atme tief ein, halt die Luft gegen den festen Bauch und nimm die Spannung in der Stange auf, bevor sie sich bewegt.',
      'Drück den Boden weg, sodass Hüfte und Schultern gemeinsam steigen und die Stange dicht an den Beinen gleitet.',
      'Richte dich ganz auf, spann das Gesäß an und atme oben aus, ohne dich zurückzulehnen.',
      'Schieb beim Ablassen zuerst die Hüfte nach hinten und beug die Knie, sobald die Stange an ihnen vorbei ist.',
      'Schießt die Hüfte hoch, bevor die Stange abhebt, macht der untere Rücken alles: Beginn mit der Hüfte etwas höher und drück mit den Beinen.',
    ],
    es: [
      'Ponte con la barra sobre el centro de los pies, agáchate y agárrala justo por fuera de las piernas.',
      'Acerca las espinillas a la barra, sube el pecho y baja los omóplatos hasta que la espalda quede recta.',
      'Toma mucho aire, mantenlo contra el abdomen duro y tensa la barra antes de que se mueva.',
      'Empuja el suelo para que cadera y hombros suban juntos, con la barra deslizándose cerca de las piernas.',
      'Ponte del todo erguido, aprieta los glúteos y suelta el aire arriba sin echarte hacia atrás.',
      'Para bajar la barra lleva primero la cadera atrás, y dobla las rodillas cuando las haya pasado.',
      'Si la cadera sube de golpe antes de que la barra despegue, todo lo hace la zona lumbar: empieza con ella algo más alta y empuja con las piernas.',
    ],
    ar: [
      'قف والبار فوق منتصف قدميك، ثم انحنِ وأمسكه من خارج ساقيك مباشرة.',
      'قرّب ساقيك من البار وارفع صدرك واسحب لوحي كتفيك إلى الأسفل حتى يستقيم ظهرك.',
      'خذ شهيقًا عميقًا واحبسه وبطنك مشدود، وشدّ البار قبل أن يتحرك.',
      'ادفع الأرض ليرتفع وركاك وكتفاك معًا والبار ينزلق قريبًا من ساقيك.',
      'انتصب تمامًا واعصر أردافك وأخرج الزفير في الأعلى دون أن تميل إلى الخلف.',
      'لإنزال البار أرجع وركيك أولًا، واثنِ ركبتيك بعد أن يتجاوزهما.',
      'إذا اندفع وركاك إلى الأعلى قبل أن يرتفع البار تحمّل أسفل الظهر كل العمل، فابدأ بهما أعلى قليلًا وادفع بساقيك.',
    ],
  },
  muscles: ['gluteus maximus', 'hamstrings', 'erector spinae', 'quadriceps', 'trapezius', 'forearm flexors'],
  aliases: ['barbell deadlift', 'conventional deadlift'],
  hiddenAliases: [
    'dumbbell deadlift',
    'sumo deadlift',
    'trap bar deadlift',
    'hex bar deadlift',
    'kettlebell deadlift',
  ],
  coaching: {
    family: 'hinge',
    views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
    states: downAndUp,
    counting: {
      sides: 'whole',
      feet: 'planted',
      components: [
        part(
          'hip_flexion',
          { rest: 15, peak: 100 },
          seen('24 at rest, 122 at the far end', 'Other trainers: a hip angle from 170 to 70 degrees'),
        ),
        part('wrist_height', { rest: 1.35, peak: 0.5 }, seen('1.39 at rest, 0.41 at the far end')),
      ],
      maximumDurationMs: [12000, seen('6.6 s at most')],
      maximumHoldMs: [5000, seen('2.6 s at most')],
      mayStartFar: true,
      gate: [holds('hip_height', { atLeast: 0.45 }, seen('0.82 to 1.54 in nine of ten frames'))],
      requires: [
        shows('trunk_lean', 'travel', { atLeast: 5 }, seen('11 and more')),
        shows('hip_flexion', 'travel', { atLeast: 30 }, seen('54 and more')),
        shows('wrist_height', 'travel', { atMost: -0.15 }, seen('-0.56 at most')),
        shows('trunk_lean', 'minimum', { atMost: 58 }, seen('45 at most')),
        shows('elbow_flexion', 'mean_of_frames', { atMost: 45 }, seen('39 at most')),
        shows('elbow_flexion', 'maximum', { over: 'back', atMost: 55 }, seen('47 at most')),
      ],
    },
    report: 'hip_flexion',
    rules: [
      backRounds,
      hipsFirst(0.43),
      kneeDominant({
        atMost: 84,
        says: {
          en: 'Squatting the lift',
          de: 'Kniebeuge statt Hüftbeuge',
          es: 'Doblas las rodillas en vez de la cadera',
          ar: 'قرفصاء بدل الانحناء من الورك',
        },
        source:
          'Hales 2009: knees at about 55 to 75 degrees of flexion at the start of a conventional deadlift, 100 and more in a squat.',
      }),
      notUpright(24),
      dropped('out'),
    ],
  },
});
