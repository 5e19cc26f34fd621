import { coached } from '../coached.ts';
import { holds } from '../counted.ts';
import { pikes, sags } from '../faults/body-line.ts';
import { heldWhile } from '../held-while.ts';
import { recordings } from '../sources.ts';

const seen = recordings('plank');

/** Plank, on the hands or the forearms: the body is held in one line above the floor. */
export const plank = coached({
  slug: 'plank',
  name: { en: 'Plank', de: 'Planke', es: 'Plancha', ar: 'البلانك' },
  instructions: {
    en: [
      'Set your forearms on the floor with the elbows under your shoulders and stretch your legs out behind you.',
      'Lift onto your toes and make one line from heels through hips to the back of your head.',
      'Squeeze your thighs and buttocks, and pull your elbows gently towards your toes.',
      'Breathe calmly through the nose without letting your middle go soft.',
      'Hold for as long as the line stays straight, then rest.',
      'A sagging belly or a seat stuck up in the air both mean that the set is over.',
    ],
    de: [
      'Setz die Unterarme auf den Boden, die Ellbogen unter den Schultern, und streck die Beine nach hinten aus.',
      'Heb dich auf die Zehen und bild eine Linie von den Fersen über die Hüfte bis zum Hinterkopf.',
      'Spann Oberschenkel und Gesäß an und zieh die Ellbogen sanft in Richtung der Zehen.',
      'Atme ruhig durch die Nase, ohne dass die Mitte weich wird.',
      'Halt so lange, wie die Linie gerade bleibt, und ruh dich dann aus.',
      'Hängt der Bauch durch oder ragt das Gesäß in die Luft, ist der Satz vorbei.',
    ],
    es: [
      'Apoya los antebrazos en el suelo con los codos bajo los hombros y estira las piernas hacia atrás.',
      'Levántate sobre las puntas de los pies y forma una línea de los talones, por la cadera, hasta la nuca.',
      'Aprieta muslos y glúteos y tira suavemente de los codos hacia los pies.',
      'Respira tranquilo por la nariz sin que se afloje el abdomen.',
      'Aguanta mientras la línea siga recta y luego descansa.',
      'Un abdomen hundido o un trasero en alto significan que la serie ha terminado.',
    ],
    ar: [
      'ضع ساعديك على الأرض ومرفقاك تحت كتفيك ومدّ ساقيك خلفك.',
      'ارتفع على أصابع قدميك وكوّن خطًا واحدًا من الكعبين عبر الوركين إلى مؤخرة الرأس.',
      'شدّ فخذيك وأردافك واسحب مرفقيك برفق نحو قدميك.',
      'تنفّس بهدوء من أنفك دون أن يرتخي بطنك.',
      'اثبت ما دام الخط مستقيمًا، ثم استرح.',
      'تدلّي البطن أو ارتفاع المقعدة يعني أن المجموعة انتهت.',
    ],
  },
  muscles: ['rectus abdominis', 'transversus abdominis', 'obliques', 'serratus anterior', 'gluteus maximus'],
  aliases: ['forearm plank', 'front plank', 'elbow plank'],
  hiddenAliases: ['high plank', 'straight arm plank', 'planking', 'low plank', 'plank hold'],
  coaching: {
    ...heldWhile([
      holds(
        'trunk_lean',
        { atLeast: 50, atMost: 120, slack: 8, needed: true },
        seen('74 to 76 in nine of ten frames'),
      ),
      holds('hip_flexion', { atMost: 70, slack: 8, needed: true }, seen('4 to 8 in nine of ten frames')),
      holds('knee_flexion', { atMost: 100, slack: 10 }, seen('17 to 23 in nine of ten frames')),
      holds(
        'elbow_over_shoulder',
        { atMost: -0.15, slack: 0.1, needed: true },
        seen('-0.7 to -0.65 in nine of ten frames'),
      ),
      holds('hip_height', { atLeast: -0.4, atMost: 1 }, seen('0.14 to 0.19 in nine of ten frames')),
      holds('face_up', { atMost: 0.06, slack: 0.06 }, seen('-0.15 to -0.13 in nine of ten frames')),
    ]),
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    report: 'body_line_bend',
    rules: [
      sags(
        10,
        'Whoever holds still is measured more closely than whoever moves: stills of 81 planks that others called correct sag by 7 at most. 10 at the knee are about 14 at the ankle.',
      ),
      pikes(),
    ],
  },
});
