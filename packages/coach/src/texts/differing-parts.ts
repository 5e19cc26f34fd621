// What of a movement is another way than in the exercise that was chosen, in words that people use.

import type { SignalName } from '../signals/registry.ts';
import type { Words } from '../specification/languages.ts';

/** Each part that may differ, as it is named alone. */
export const differingParts = {
  knees: { en: 'knees', de: 'Knie', es: 'rodillas', ar: 'الركبتان' },
  elbows: { en: 'elbows', de: 'Ellbogen', es: 'codos', ar: 'المرفقان' },
  hips: { en: 'hips', de: 'Hüfte', es: 'cadera', ar: 'الوركان' },
  shoulders: { en: 'shoulders', de: 'Schultern', es: 'hombros', ar: 'الكتفان' },
  arms: { en: 'arms', de: 'Arme', es: 'brazos', ar: 'الذراعان' },
  hands: { en: 'hands', de: 'Hände', es: 'manos', ar: 'اليدان' },
  feet: { en: 'feet', de: 'Füße', es: 'pies', ar: 'القدمان' },
  trunk: { en: 'upper body', de: 'Oberkörper', es: 'torso', ar: 'الجذع' },
  both_sides: { en: 'one side rests', de: 'eine Seite ruht', es: 'un lado no se mueve', ar: 'جانب لا يتحرك' },
  held_too_long: { en: 'a long pause', de: 'eine lange Pause', es: 'una pausa larga', ar: 'توقف طويل' },
  position: { en: 'your position', de: 'deine Haltung', es: 'la postura', ar: 'وضعية الجسم' },
  range: { en: 'how far you move', de: 'wie weit du gehst', es: 'el recorrido', ar: 'مدى الحركة' },
} as const satisfies Record<string, Words>;

/** A part that may differ. */
export type DifferingPart = keyof typeof differingParts;

/** Whose measurement it is. */
const partMeasured: Readonly<Record<SignalName, DifferingPart>> = {
  knee_flexion: 'knees',
  elbow_flexion: 'elbows',
  hip_flexion: 'hips',
  shoulder_elevation: 'arms',
  body_line_bend: 'hips',
  trunk_lean: 'trunk',
  trunk_sway: 'trunk',
  shin_lean: 'knees',
  thigh_lean: 'knees',
  shoulder_tilt: 'shoulders',
  upper_arm_lean: 'arms',
  hip_height: 'hips',
  hip_over_knee: 'hips',
  knee_over_ankle: 'knees',
  shoulder_height: 'shoulders',
  shoulder_over_hip: 'trunk',
  shoulder_over_wrist: 'hands',
  wrist_over_shoulder: 'hands',
  elbow_over_shoulder: 'elbows',
  wrist_over_elbow: 'hands',
  wrist_over_hip: 'hands',
  wrist_height: 'hands',
  nose_over_wrist: 'hands',
  heel_over_toe: 'feet',
  shoulder_in_picture: 'shoulders',
  hip_in_picture: 'hips',
  wrist_in_picture: 'hands',
  face_up: 'trunk',
  wrist_outward: 'hands',
  hands_aside: 'hands',
  ankle_outward: 'feet',
  ankle_spread: 'feet',
  hip_sag: 'hips',
  knee_inward: 'knees',
  knee_past_toe: 'knees',
  hips_aside: 'hips',
  hips_across: 'hips',
  knees_over_ankles: 'knees',
  trunk_length: 'trunk',
};

/** What differs, by what was broken: `signal` with what is taken of it, or the name of a part. */
export function differingPart(because: string): DifferingPart {
  const [name = ''] = because.split(' ');
  if (Object.hasOwn(differingParts, name)) return name as DifferingPart;
  return Object.hasOwn(partMeasured, name) ? partMeasured[name as SignalName] : 'range';
}
