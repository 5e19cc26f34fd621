import { pushUp } from '../chest/push-up.ts';
import { variantOf } from '../coached.ts';

export const diamondPushUp = variantOf(pushUp, {
  slug: 'diamond_push_up',
  name: { en: 'Diamond push-up', de: 'Diamant-Liegestütz', es: 'Flexión diamante', ar: 'ضغط الماسة' },
  instructions: {
    en: [
      'Get into a push-up position and bring your hands together under your chest, so that thumbs and forefingers form a diamond.',
      'Set your feet a little apart for balance and make your body rigid.',
      'Breathe in as you lower your breastbone to the diamond, elbows brushing your sides.',
      'Push up until your arms are straight while you breathe out.',
      'Start on your knees if you cannot keep the depth.',
      'Elbows that wing out to the sides load the wrists and shoulders, so point them at your feet.',
    ],
    de: [
      'Geh in die Liegestützposition und bring die Hände unter der Brust zusammen, sodass Daumen und Zeigefinger eine Raute bilden.',
      'Stell die Füße fürs Gleichgewicht etwas auseinander und mach den Körper steif.',
      'Atme ein, während du das Brustbein zur Raute senkst und die Ellbogen die Seiten streifen.',
      'Drück dich beim Ausatmen hoch, bis die Arme gerade sind.',
      'Fang auf den Knien an, wenn du die Tiefe nicht halten kannst.',
      'Abgespreizte Ellbogen belasten Handgelenke und Schultern: Lass sie zu deinen Füßen zeigen.',
    ],
    es: [
      'Ponte en posición de flexión y junta las manos bajo el pecho, de modo que pulgares e índices formen un diamante.',
      'Separa un poco los pies para equilibrarte y pon rígido el cuerpo.',
      'Toma aire mientras bajas el esternón hacia el diamante, con los codos rozando los costados.',
      'Empuja hasta estirar los brazos mientras sueltas el aire.',
      'Empieza de rodillas si no puedes mantener la profundidad.',
      'Los codos que se abren cargan muñecas y hombros, así que apúntalos hacia los pies.',
    ],
    ar: [
      'خذ وضع تمرين الضغط واجمع يديك تحت صدرك بحيث يشكّل الإبهامان والسبابتان ماسة.',
      'باعد قدميك قليلًا للتوازن واجعل جسمك صلبًا.',
      'خذ شهيقًا وأنت تُنزل عظمة صدرك نحو الماسة ومرفقاك يلامسان جانبيك.',
      'ادفع حتى تستقيم ذراعاك مع الزفير.',
      'ابدأ على ركبتيك إن لم تستطع الحفاظ على العمق.',
      'المرفقان المفتوحان إلى الجانبين يُجهدان الرسغين والكتفين، فوجّههما نحو قدميك.',
    ],
  },
  muscles: [
    'triceps brachii',
    'pectoralis major',
    'anterior deltoid',
    'serratus anterior',
    'rectus abdominis',
  ],
  aliases: ['diamond press-up', 'close-grip push-up', 'triangle push-up'],
});
