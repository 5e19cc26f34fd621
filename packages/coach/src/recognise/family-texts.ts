import type { Family } from '../specification/family.ts';
import type { Words } from '../specification/languages.ts';

/** What people call the exercises of each family. */
export const familyTexts: Readonly<Record<Family, Words>> = {
  squat: { en: 'squats', de: 'Kniebeugen', es: 'sentadillas', ar: 'القرفصاء' },
  hinge: { en: 'deadlifts', de: 'Kreuzheben', es: 'peso muerto', ar: 'الرفعة الميتة' },
  lunge: { en: 'lunges', de: 'Ausfallschritten', es: 'zancadas', ar: 'الاندفاع' },
  push_up: { en: 'push-ups', de: 'Liegestützen', es: 'flexiones', ar: 'الضغط' },
  dip: { en: 'dips', de: 'Dips', es: 'fondos', ar: 'الغطس' },
  bench_press: { en: 'bench presses', de: 'Bankdrücken', es: 'press de banca', ar: 'ضغط الصدر' },
  pull_up: { en: 'pull-ups', de: 'Klimmzügen', es: 'dominadas', ar: 'العقلة' },
  row: { en: 'rows', de: 'Rudern', es: 'remo', ar: 'التجديف' },
  press: { en: 'overhead presses', de: 'Schulterdrücken', es: 'press de hombros', ar: 'الضغط فوق الرأس' },
  raise: { en: 'arm raises', de: 'Armheben', es: 'elevaciones de brazos', ar: 'رفع الذراعين' },
  curl: { en: 'curls', de: 'Curls', es: 'curls', ar: 'ثني الذراعين' },
  triceps_extension: {
    en: 'triceps extensions',
    de: 'Trizepsstrecken',
    es: 'extensiones de tríceps',
    ar: 'مدّ الترايسبس',
  },
  sit_up: { en: 'sit-ups', de: 'Sit-ups', es: 'abdominales', ar: 'الجلوس من الاستلقاء' },
  bridge: { en: 'glute bridges', de: 'Beckenheben', es: 'puentes de glúteos', ar: 'جسر الأرداف' },
  leg_raise: { en: 'leg raises', de: 'Beinheben', es: 'elevaciones de piernas', ar: 'رفع الساقين' },
  knee_raise: { en: 'knee raises', de: 'Knieheben', es: 'elevaciones de rodillas', ar: 'رفع الركبتين' },
  mountain_climber: { en: 'mountain climbers', de: 'Bergsteigern', es: 'escaladores', ar: 'متسلق الجبال' },
  jumping_jack: { en: 'jumping jacks', de: 'Hampelmännern', es: 'saltos de tijera', ar: 'قفز الفتح والضم' },
  burpee: { en: 'burpees', de: 'Burpees', es: 'burpees', ar: 'البيربي' },
  calf_raise: { en: 'calf raises', de: 'Wadenheben', es: 'elevaciones de talones', ar: 'رفع الكعبين' },
  hold: { en: 'a hold', de: 'einer Halteübung', es: 'un ejercicio isométrico', ar: 'تمرين ثبات' },
};
