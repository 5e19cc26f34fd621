import { variantOf } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { armsStayBent, shallowElbow } from '../faults/arms.ts';
import { dropped } from '../faults/pace.ts';
import { pikes, sags } from '../faults/body-line.ts';
import { recordings } from '../sources.ts';
import { pushUp } from './push-up.ts';

const seen = recordings('wall_push_up');

/** Push-up standing, the hands on a wall. */
export const wallPushUp = variantOf(pushUp, {
  slug: 'wall_push_up',
  name: { en: 'Wall push-up', de: 'Liegestütz an der Wand', es: 'Flexión en la pared', ar: 'ضغط على الجدار' },
  instructions: {
    en: [
      "Stand a little more than arm's length from a wall and put your palms on it at chest height.",
      'Keep your heels down and hold your body as straight as a board.',
      'Bend your elbows and breathe in as your nose comes towards the wall.',
      'Straighten your arms with a steady breath out until you are back at the start.',
      'Move your feet further away as you get stronger.',
      'Bending at the waist so that only the head goes in and out is the thing to avoid: chest and hips travel together.',
    ],
    de: [
      'Stell dich etwas mehr als eine Armlänge vor eine Wand und leg die Handflächen in Brusthöhe daran.',
      'Lass die Fersen am Boden und halt den Körper gerade wie ein Brett.',
      'Beug die Ellbogen und atme ein, während die Nase zur Wand kommt.',
      'Streck die Arme mit ruhigem Ausatmen, bis du wieder am Anfang bist.',
      'Geh mit den Füßen weiter weg, je stärker du wirst.',
      'Vermeide es, in der Taille zu knicken, sodass nur der Kopf vor und zurück geht: Brust und Hüfte bewegen sich zusammen.',
    ],
    es: [
      'Ponte a algo más de un brazo de una pared y apoya las palmas a la altura del pecho.',
      'Mantén los talones en el suelo y el cuerpo recto como una tabla.',
      'Dobla los codos y toma aire mientras la nariz se acerca a la pared.',
      'Estira los brazos soltando el aire poco a poco hasta volver al inicio.',
      'Aleja más los pies a medida que te hagas más fuerte.',
      'Evita doblarte por la cintura de modo que solo la cabeza vaya y venga: pecho y cadera se mueven juntos.',
    ],
    ar: [
      'قف على بُعد يزيد قليلًا على طول ذراعك من جدار، وضع كفّيك عليه بارتفاع صدرك.',
      'أبقِ كعبيك على الأرض وجسمك مستقيمًا كاللوح.',
      'اثنِ مرفقيك وخذ شهيقًا وأنفك يقترب من الجدار.',
      'افرد ذراعيك مع زفير هادئ حتى تعود إلى البداية.',
      'أبعد قدميك أكثر كلما ازددت قوة.',
      'تجنب الانثناء من الخصر بحيث يتحرك الرأس وحده، فالصدر والوركان يتحركان معًا.',
    ],
  },
  muscles: ['pectoralis major', 'triceps brachii', 'anterior deltoid', 'serratus anterior'],
  aliases: ['wall press-up', 'standing push-up'],
  hiddenAliases: ['wall push'],
  toldApart: {
    measuredOn: 'recordings',
    when: [{ feature: 'footDropHigh', no: 1.2, yes: 1.6, shown: { least: 2.11, most: 2.11 } }],
  },
  coaching: {
    counting: {
      feet: 'planted',
      components: [
        part('elbow_flexion', { rest: 20, peak: 95 }, seen('25 at rest, 108 at the far end')),
        part(
          'shoulder_over_wrist',
          { rest: 0.65, peak: 0.3, weight: 0.5 },
          seen('0.6 at rest, 0.33 at the far end'),
        ),
      ],
      gate: [
        holds('trunk_lean', { atLeast: 8, atMost: 65, slack: 5 }, seen('36 to 45 in nine of ten frames')),
        holds('hip_height', { atLeast: 0.8 }, seen('0.93 to 1.27 in nine of ten frames')),
        holds('shoulder_over_wrist', { atLeast: -0.4, atMost: 1 }, seen('0.32 to 0.6 in nine of ten frames')),
        holds('hip_flexion', { atMost: 60 }, seen('8 to 18 in nine of ten frames')),
      ],
      requires: [
        shows('elbow_flexion', 'travel', { atLeast: 30 }, seen('51 and more')),
        shows('shoulder_in_picture', 'travel', { atMost: 0.03 }, seen('-0.19 at most')),
        shows('wrist_in_picture', 'range', { atMost: 0.2 }, seen('0.06 at most')),
        shows('upper_arm_lean', 'mean_of_frames', { atLeast: 32 }, seen('41 and more')),
      ],
    },
    rules: [
      shallowElbow(
        66,
        'Good-GYM takes an elbow angle of 110 degrees as down; against a wall less is usual.',
        {
          id: 'go_lower',
          en: 'Go closer: bring your chest to the wall.',
          de: 'Näher ran: Bring die Brust zur Wand.',
          es: 'Acércate más: lleva el pecho a la pared.',
          ar: 'اقترب أكثر: قرّب صدرك من الجدار.',
        },
      ),
      armsStayBent('rest', 38, {
        id: 'push_all_the_way',
        en: 'Push all the way back.',
        de: 'Drück dich ganz zurück.',
        es: 'Empuja hasta estirar los brazos.',
        ar: 'ادفع حتى تستقيم ذراعاك.',
      }),
      sags(),
      pikes(-18),
      dropped('out', 390),
    ],
  },
});
