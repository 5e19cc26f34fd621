import { variantOf } from '../coached.ts';
import { bicepsCurl } from './biceps-curl.ts';

/** Hammer curl: a curl with the thumbs up. */
export const hammerCurl = variantOf(bicepsCurl, {
  slug: 'hammer_curl',
  name: { en: 'Hammer curl', de: 'Hammercurl', es: 'Curl martillo', ar: 'ثني المطرقة' },
  instructions: {
    en: [
      'Let a dumbbell hang at each side with your palms facing your thighs and your thumbs forwards.',
      'Pin your upper arms against your ribs.',
      'Curl with the thumbs leading up to the front of the shoulders, exhaling as you lift.',
      'Keep your wrists as stiff as if you were holding a hammer over a nail.',
      'Inhale and lower until the elbows are fully open.',
      'Turning the palms up halfway changes the exercise, so hold the neutral grip for every repetition.',
    ],
    de: [
      'Lass an jeder Seite eine Kurzhantel hängen, die Handflächen zu den Oberschenkeln und die Daumen nach vorn.',
      'Halt die Oberarme fest an den Rippen.',
      'Beug die Arme mit den Daumen voran zur Vorderseite der Schultern und atme beim Heben aus.',
      'Halt die Handgelenke so steif, als hieltest du einen Hammer über einem Nagel.',
      'Atme ein und lass ab, bis die Ellbogen ganz offen sind.',
      'Drehst du die Handflächen auf halbem Weg nach oben, wird eine andere Übung daraus: Bleib bei jeder Wiederholung im neutralen Griff.',
    ],
    es: [
      'Deja colgar una mancuerna a cada lado, con las palmas hacia los muslos y los pulgares al frente.',
      'Fija los brazos contra las costillas.',
      'Sube con los pulgares por delante hasta la parte delantera de los hombros, soltando el aire al levantar.',
      'Mantén las muñecas tan firmes como si sujetaras un martillo sobre un clavo.',
      'Toma aire y baja hasta abrir del todo los codos.',
      'Girar las palmas hacia arriba a medio camino cambia el ejercicio, así que mantén el agarre neutro en cada repetición.',
    ],
    ar: [
      'دع دمبلًا يتدلى على كل جانب وكفّاك نحو فخذيك وإبهاماك إلى الأمام.',
      'ثبّت عضديك على أضلاعك.',
      'ارفع والإبهامان في المقدمة حتى مقدمة الكتفين، وازفر أثناء الرفع.',
      'أبقِ رسغيك صلبين كأنك تمسك مطرقة فوق مسمار.',
      'خذ شهيقًا وأنزل حتى ينفتح مرفقاك تمامًا.',
      'إدارة الكفين إلى الأعلى في منتصف الطريق تغيّر التمرين، فحافظ على القبضة المحايدة في كل تكرار.',
    ],
  },
  muscles: ['brachialis', 'brachioradialis', 'biceps brachii', 'forearm flexors'],
  aliases: ['dumbbell hammer curl', 'neutral-grip curl'],
  hiddenAliases: ['hammer'],
  coaching: {},
});
