import { variantOf } from '../coached.ts';
import { squat } from './squat.ts';

export const gobletSquat = variantOf(squat, {
  slug: 'goblet_squat',
  name: { en: 'Goblet squat', de: 'Goblet-Kniebeuge', es: 'Sentadilla goblet', ar: 'قرفصاء الكأس' },
  instructions: {
    en: [
      'Hold a dumbbell or kettlebell upright against your breastbone with both hands cupped under its top end.',
      'Place your feet a little wider than your hips, with the toes slightly out.',
      'Draw in a breath and sink between your knees until your elbows brush the inside of your thighs.',
      'Pause for a moment at the bottom with your chest up and both heels heavy.',
      'Stand by pushing evenly through both feet, breathing out as you go.',
      'Do not let the weight drift away from your body, because it will pull your shoulders and back into a curve.',
    ],
    de: [
      'Halt eine Kurzhantel oder Kettlebell senkrecht vor dem Brustbein, beide Hände wie eine Schale unter dem oberen Ende.',
      'Stell die Füße etwas breiter als die Hüften, die Zehen leicht nach außen.',
      'Atme ein und sink zwischen deine Knie, bis die Ellbogen die Innenseiten der Oberschenkel streifen.',
      'Bleib unten einen Moment, die Brust aufrecht und beide Fersen schwer am Boden.',
      'Steh auf, indem du gleichmäßig über beide Füße drückst, und atme dabei aus.',
      'Lass das Gewicht nicht vom Körper wegwandern, denn es zieht dir Schultern und Rücken rund.',
    ],
    es: [
      'Sujeta una mancuerna o kettlebell en vertical contra el esternón, con las dos manos en forma de cuenco bajo su extremo superior.',
      'Coloca los pies un poco más abiertos que las caderas, con las puntas ligeramente hacia fuera.',
      'Toma aire y baja entre las rodillas hasta que los codos rocen la cara interna de los muslos.',
      'Quédate un momento abajo con el pecho alto y los dos talones bien apoyados.',
      'Levántate empujando por igual con los dos pies mientras sueltas el aire.',
      'No dejes que el peso se aleje del cuerpo, porque te curvará los hombros y la espalda.',
    ],
    ar: [
      'أمسك دمبلًا أو كيتلبل عموديًا عند عظمة الصدر، وكفّاك مضمومتان تحت طرفه العلوي.',
      'باعد قدميك أكثر قليلًا من عرض الوركين، وأدر أصابعهما قليلًا إلى الخارج.',
      'خذ شهيقًا واهبط بين ركبتيك حتى يلامس مرفقاك باطن الفخذين.',
      'توقف لحظة في الأسفل وصدرك مرفوع وكعباك ثابتان على الأرض.',
      'قف بالدفع المتساوي من القدمين مع الزفير.',
      'لا تدع الوزن يبتعد عن جسمك، لأنه سيقوّس كتفيك وظهرك.',
    ],
  },
  muscles: ['quadriceps', 'gluteus maximus', 'adductors', 'rectus abdominis'],
  aliases: ['dumbbell goblet squat', 'kettlebell goblet squat'],
});
