import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('leg_curl');

/** Leg curl: in a machine, sitting or face down, the heels are drawn to the seat. */
export const legCurl = coached({
  slug: 'leg_curl',
  name: { en: 'Leg curl', de: 'Beinbeugen', es: 'Curl femoral', ar: 'ثني الساقين' },
  instructions: {
    en: [
      'Sit or lie in the machine with your knees level with its joint and the roller just above your heels.',
      'Hold the handles and press your thighs against the pad.',
      'Breathe out and draw your heels towards your seat as far as they go.',
      'Pause for a moment while the back of your thighs is tight.',
      'Breathe in and let the roller take your legs back slowly until they are nearly straight.',
      'Hips that lift off the pad shorten the way, so choose a weight that leaves them where they are.',
    ],
    de: [
      'Sitz oder lieg so im Gerät, dass die Knie auf Höhe seines Gelenks sind und die Rolle knapp über den Fersen.',
      'Halt die Griffe und drück die Oberschenkel ans Polster.',
      'Atme aus und zieh die Fersen so weit wie möglich zum Gesäß.',
      'Halt kurz inne, während die Rückseite der Oberschenkel gespannt ist.',
      'Atme ein und lass die Beine langsam von der Rolle zurückführen, bis sie fast gestreckt sind.',
      'Hüften, die vom Polster abheben, verkürzen den Weg: Nimm ein Gewicht, bei dem sie liegen bleiben.',
    ],
    es: [
      'Siéntate o túmbate en la máquina con las rodillas a la altura de su eje y el rodillo justo sobre los talones.',
      'Agarra las asas y aprieta los muslos contra la almohadilla.',
      'Suelta el aire y lleva los talones hacia los glúteos todo lo que puedas.',
      'Detente un momento con la parte posterior de los muslos en tensión.',
      'Toma aire y deja que el rodillo devuelva las piernas despacio hasta casi estirarlas.',
      'Levantar la cadera de la almohadilla acorta el recorrido, así que elige un peso que la deje en su sitio.',
    ],
    ar: [
      'اجلس أو استلقِ على الجهاز وركبتاك عند محوره والبكرة فوق كعبيك مباشرة.',
      'أمسك المقبضين واضغط فخذيك على الوسادة.',
      'ازفر واسحب كعبيك نحو مقعدتك إلى أبعد حد.',
      'توقف لحظة وعضلات خلف الفخذين مشدودة.',
      'خذ شهيقًا ودع البكرة تعيد ساقيك ببطء حتى تكادا تستقيمان.',
      'ارتفاع الوركين عن الوسادة يقصّر المسار، فاختر وزنًا يبقيهما في مكانهما.',
    ],
  },
  muscles: ['hamstrings', 'gastrocnemius'],
  aliases: ['seated leg curl', 'lying leg curl', 'hamstring curl'],
  hiddenAliases: ['prone leg curl', 'leg curl machine', 'seated hamstring curl', 'lying hamstring curl'],
  coaching: {
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    states: { rest: 'LONG', out: 'CURLING', peak: 'CURLED', back: 'RETURNING' },
    counting: {
      sides: 'both',
      feet: 'free',
      components: [part('knee_flexion', { rest: 15, peak: 95 }, seen('27 at rest, 107 at the far end'))],
      minimumPeak: [0.6, seen('109 % and more')],
      maximumRest: [0.42, seen('23 % at most')],
      maximumHoldMs: [2000, seen('0.85 s at most')],
      gate: [
        // Thighs are level, sitting or face down.
        holds(
          'hip_over_knee',
          { atLeast: -0.55, atMost: 0.35, slack: 0.1 },
          seen('-0.11 to -0.03 in nine of ten frames'),
        ),
        holds('hip_height', { atMost: 0.95, slack: 0.1 }, seen('0.34 to 0.8 in nine of ten frames')),
        holds('face_up', { atMost: 0.06, slack: 0.04 }, seen('-0.01 to 0.05 in nine of ten frames')),
        holds('shoulder_over_hip', { atLeast: -0.3 }, seen('0.75 to 0.97 in nine of ten frames')),
      ],
      requires: [
        shows('knee_flexion', 'travel', { atLeast: 30, needed: true }, seen('71 and more')),
        shows('hip_flexion', 'range', { atMost: 60 }, seen('6 at most')),
        shows('trunk_lean', 'range', { atMost: 25 }, seen('3 at most')),
        shows('hip_over_knee', 'range', { atMost: 0.75 }, seen('0.07 at most')),
        // The feet go together, on one roller.
        shows('ankle_spread', 'range', { atMost: 0.55 }, seen('0.17 at most')),
        // Hands that carry the body move against it.
        shows('shoulder_over_wrist', 'range', { atMost: 0.6 }, seen('0.35 at most')),
      ],
    },
    report: 'knee_flexion',
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'knee_flexion',
        over: 'peak',
        atLeast: 72,
        margin: 14,
        severity: 2,
        views: ['side', 'oblique'],
        says: {
          en: 'Heels not drawn in far enough',
          de: 'Fersen nicht weit genug herangezogen',
          es: 'Los talones no llegan bastante',
          ar: 'الكعبان لم يقتربا بما يكفي',
        },
        cue: {
          id: 'heels_to_seat',
          en: 'Draw your heels closer to your seat.',
          de: 'Zieh die Fersen näher zum Gesäß.',
          es: 'Acerca más los talones a los glúteos.',
          ar: 'قرّب كعبيك أكثر نحو مقعدتك.',
        },
        source:
          'NSCA Essentials, leg curl: the heels come near the buttocks, beyond a right angle; 18 degrees are left for the pose finder.',
      }),
      fallsShort({
        id: 'not_extended',
        signal: 'knee_flexion',
        over: 'rest',
        atMost: 48,
        margin: 12,
        severity: 1,
        views: ['side', 'oblique'],
        says: {
          en: 'Legs not let out',
          de: 'Beine nicht ausgestreckt',
          es: 'Las piernas no se estiran',
          ar: 'الساقان لم تمتدّا',
        },
        cue: {
          id: 'let_the_legs_out',
          en: 'Let your legs out until they are nearly straight.',
          de: 'Lass die Beine zurück, bis sie fast gestreckt sind.',
          es: 'Deja ir las piernas hasta casi estirarlas.',
          ar: 'دع ساقيك تعودان حتى تكادا تستقيمان.',
        },
        source:
          'NSCA Essentials, leg curl: it begins with the legs extended; what rests against a stop begins at 30 to 40 degrees.',
      }),
      dropped('back'),
    ],
  },
});
