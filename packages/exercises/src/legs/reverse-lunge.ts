import { variantOf } from '../coached.ts';
import { lunge } from './lunge.ts';

export const reverseLunge = variantOf(lunge, {
  slug: 'reverse_lunge',
  name: {
    en: 'Reverse lunge',
    de: 'Ausfallschritt rückwärts',
    es: 'Zancada hacia atrás',
    ar: 'الاندفاع الخلفي',
  },
  instructions: {
    en: [
      'Begin standing, feet hip-width apart, with your weight shifted onto the leg that will stay in place.',
      'Step the other foot well behind you, land on the ball of it, and inhale as you lower under control.',
      'Sink until the back knee hovers just above the floor and the front shin stays close to upright.',
      'Drive through the heel of the front foot and exhale as you bring the back leg home.',
      'Change legs each time, or finish one side before you start the other.',
      'Many people push off hard with the back foot; let the front leg do the lifting instead.',
    ],
    de: [
      'Beginn im Stand, die Füße hüftbreit, und verlagere dein Gewicht auf das Bein, das stehen bleibt.',
      'Setz den anderen Fuß weit nach hinten auf den Ballen und senk dich beim Einatmen kontrolliert ab.',
      'Sink, bis das hintere Knie knapp über dem Boden schwebt und das vordere Schienbein fast senkrecht bleibt.',
      'Drück über die vordere Ferse und hol das hintere Bein beim Ausatmen zurück.',
      'Wechsle jedes Mal das Bein oder mach erst die eine Seite fertig.',
      'Viele stoßen sich mit dem hinteren Fuß kräftig ab: Lass lieber das vordere Bein heben.',
    ],
    es: [
      'Empieza de pie, con los pies a la anchura de las caderas y el peso en la pierna que se queda en el sitio.',
      'Lleva el otro pie bien atrás, apóyalo sobre la parte delantera y toma aire mientras bajas con control.',
      'Baja hasta que la rodilla de atrás quede justo por encima del suelo y la espinilla de delante casi vertical.',
      'Empuja con el talón de delante y suelta el aire mientras devuelves la pierna de atrás a su sitio.',
      'Cambia de pierna cada vez, o acaba un lado antes de empezar el otro.',
      'Mucha gente se impulsa con el pie de atrás: deja que sea la pierna de delante la que levante.',
    ],
    ar: [
      'ابدأ واقفًا وقدماك بعرض الوركين، وانقل وزنك إلى الساق التي ستبقى مكانها.',
      'أرجع القدم الأخرى بعيدًا إلى الخلف على مشطها، وخذ شهيقًا وأنت تنزل بتحكم.',
      'انزل حتى تكاد الركبة الخلفية تلامس الأرض وتبقى الساق الأمامية شبه عمودية.',
      'ادفع بكعب القدم الأمامية مع الزفير وأعد الساق الخلفية إلى مكانها.',
      'بدّل الساقين في كل مرة، أو أكمل جهة قبل أن تبدأ الأخرى.',
      'كثيرون يدفعون بقوة بالقدم الخلفية، فدع الساق الأمامية هي التي ترفعك.',
    ],
  },
  muscles: ['gluteus maximus', 'quadriceps', 'hamstrings', 'adductors', 'gluteus medius'],
  aliases: ['backward lunge', 'back lunge'],
});
