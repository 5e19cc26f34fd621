import type { Family } from '../specification/family.ts';
import type { Words } from '../specification/languages.ts';

/** What people call the exercises of each family. */
export const familyTexts: Readonly<Record<Family, Words>> = {
  squat: { en: 'squats', de: 'Kniebeugen', es: 'sentadillas' },
  hinge: { en: 'deadlifts', de: 'Kreuzheben', es: 'peso muerto' },
  lunge: { en: 'lunges', de: 'Ausfallschritten', es: 'zancadas' },
  push_up: { en: 'push-ups', de: 'Liegestützen', es: 'flexiones' },
  dip: { en: 'dips', de: 'Dips', es: 'fondos' },
  bench_press: { en: 'bench presses', de: 'Bankdrücken', es: 'press de banca' },
  pull_up: { en: 'pull-ups', de: 'Klimmzügen', es: 'dominadas' },
  row: { en: 'rows', de: 'Rudern', es: 'remo' },
  press: { en: 'overhead presses', de: 'Schulterdrücken', es: 'press de hombros' },
  raise: { en: 'arm raises', de: 'Armheben', es: 'elevaciones de brazos' },
  curl: { en: 'curls', de: 'Curls', es: 'curls' },
  triceps_extension: { en: 'triceps extensions', de: 'Trizepsstrecken', es: 'extensiones de tríceps' },
  sit_up: { en: 'sit-ups', de: 'Sit-ups', es: 'abdominales' },
  bridge: { en: 'glute bridges', de: 'Hüftbrücken', es: 'puentes de glúteos' },
  leg_raise: { en: 'leg raises', de: 'Beinheben', es: 'elevaciones de piernas' },
  knee_raise: { en: 'knee raises', de: 'Knieheben', es: 'elevaciones de rodillas' },
  mountain_climber: { en: 'mountain climbers', de: 'Bergsteigern', es: 'escaladores' },
  jumping_jack: { en: 'jumping jacks', de: 'Hampelmännern', es: 'saltos de tijera' },
  burpee: { en: 'burpees', de: 'Burpees', es: 'burpees' },
  calf_raise: { en: 'calf raises', de: 'Wadenheben', es: 'elevaciones de talones' },
  hold: { en: 'a hold', de: 'einer Halteübung', es: 'un ejercicio isométrico' },
};
