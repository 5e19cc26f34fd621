import type { Catalogue } from '../catalogue.ts';
import { forms } from '../forms.ts';

export const train: Catalogue['train'] = {
  title: 'Trainieren: %{exercise}',
  auto: 'Was du gerade machst',
  back: 'Zurück',
  before: {
    camera:
      'Gleich fragt dein Browser nach der Kamera. Deine Haltung wird auf diesem Gerät erkannt: Kein Bild wird gesendet oder behalten.',
    place:
      'Stell das Gerät so auf, dass du ganz im Bild bist: meist 2 bis 3 Meter entfernt, auf Höhe der Hüfte.',
    hands: 'Du brauchst keine Hände: Bleib an deinem Platz, dann geht es von selbst los.',
    loads: 'Einmal werden %{size} geladen, um Haltungen zu erkennen.',
    voice: 'Vorlesen',
    target: 'So viele Wiederholungen will ich machen',
    noTarget: 'So viele ich mag',
    safety: {
      title: 'Vor deinem ersten Satz',
      text: 'Spotter sieht deine Gelenke, nicht, wie es dir geht. Hör auf, wenn etwas weh tut, halte den Boden um dich frei, und frag erst eine Ärztin oder einen Arzt, wenn du nicht sicher bist, ob du trainieren darfst.',
      agree: 'Verstanden',
    },
  },
  opening: 'Die Kamera wird gefragt, und die Modelle werden geladen …',
  check: {
    nobody: 'Komm ins Bild',
    inPlace: 'Gut. Bleib dort: Es geht los',
    begin: 'Jetzt anfangen',
  },
  problems: {
    limb_hidden: 'Zeig dich ganz: Ein Arm oder Bein ist verdeckt',
    cut_off: 'Geh zurück: Du bist nicht ganz im Bild',
    wrong_view: 'Dreh dich, damit die Kamera dich von einer anderen Seite sieht',
    too_close: 'Geh zurück: Du bist zu nah',
    too_far: 'Komm näher: Du bist weit weg',
    too_dark: 'Es ist zu dunkel: mehr Licht, bitte',
    several_people: 'Mehr als eine Person ist im Bild',
  },
  live: {
    repetitions: 'Wiederholungen',
    seconds: 'Sekunden gehalten',
    picture: 'Was die Kamera sieht',
    target: 'von %{count}',
    tempo: 'Tempo %{tempo}',
    pause: 'Pause',
    goOn: 'Weiter',
    paused: 'Pause',
    left: 'Du bist aus dem Bild: Komm zurück, dann geht es weiter',
    finish: 'Satz beenden',
    discard: 'Satz verwerfen',
    end: 'Training beenden',
    more: 'Eine mehr',
    fewer: 'Eine weniger',
    put: 'Zahl berichtigen',
    voice: 'Stimme',
    camera: 'Kamera',
    set: 'Satz %{number}',
    slower: 'Dieses Gerät erkennt %{rate} Haltungen in der Sekunde.',
    tooSlow: 'Dieses Gerät ist langsam: Manche Wiederholung kann fehlen.',
  },
  keeping: {
    connecting: 'Verbindung zum Server wird aufgebaut …',
    kept: 'Wird beim Training auf dem Server gespeichert',
    waiting: 'Keine Verbindung: Hier geht es weiter, gespeichert wird, sobald es eine gibt',
    refused: 'Der Server speichert dieses Training nicht',
  },
  rest: {
    title: 'Pause',
    left: '%{seconds} s',
    noTimer: 'So lange du magst',
    longer: '15 s mehr',
    shorter: '15 s weniger',
    next: 'Nächster Satz',
    off: 'Ohne Uhr',
    weight: 'Gewicht (%{unit})',
    done: forms({ one: 'Eine Wiederholung', other: '%{count} Wiederholungen' }),
    held: '%{seconds} s gehalten',
    discarded: 'verworfen',
  },
  ended: {
    title: 'Gut gemacht',
    storing: 'Dein Training wird gespeichert …',
    stored: forms({ one: 'Gespeichert: eine Wiederholung.', other: 'Gespeichert: %{count} Wiederholungen.' }),
    notStored: 'Der Server hat von diesem Training nichts gespeichert.',
    again: 'Noch einmal trainieren',
    exercises: 'Zu den Übungen',
  },
  refused: {
    title: 'Die Kamera ist nicht da',
    again: 'Noch einmal versuchen',
    problems: {
      insecure:
        'Browser geben die Kamera nur Seiten, die über https kommen oder von diesem Gerät selbst. Öffne diese Seite unter einer https-Adresse.',
      no_camera: 'Es wurde keine Kamera gefunden. Schließ eine an und versuch es noch einmal.',
      denied:
        'Der Browser durfte die Kamera nicht benutzen. Erlaube es dieser Seite über das Zeichen neben der Adresse und versuch es noch einmal.',
      busy: 'Die Kamera ist da, startet aber nicht. Vielleicht benutzt sie ein anderes Programm: Schließ es und versuch es noch einmal.',
      lost: 'Die Kamera ist stehen geblieben. Ist sie noch angeschlossen? Versuch es noch einmal.',
      no_simd:
        'Dieser Browser kann die Modelle nicht ausführen. Nimm einen neueren, etwa Chrome 91, Firefox 89 oder Safari 16.4.',
      models:
        'Die Modelle sind nicht gestartet. Lade die Seite neu; passiert es wieder, nimm einen anderen Browser.',
      unreachable: 'Die Modelle konnten nicht geladen werden. Läuft der Server, und bist du online?',
    },
  },
  say: {
    camera: 'Komm ins Bild.',
    go: 'Los!',
    paused: 'Pause.',
    goOn: 'Weiter.',
    restOver: 'Nächster Satz. Geh auf deinen Platz.',
    setOver: 'Pause.',
  },
};
