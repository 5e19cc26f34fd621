import type { Catalogue } from '../catalogue.ts';
import { forms } from '../forms.ts';

export const afterSet: Catalogue['afterSet'] = {
  figures: {
    label: 'Dein Satz in Zahlen',
    score: 'Bewertung',
    counted: 'Wiederholungen',
    good: forms({ one: 'eine davon gut', other: '%{count} davon gut' }),
    partial: forms({ one: 'eine zu kurz, um zu zählen', other: '%{count} zu kurz, um zu zählen' }),
    held: 'Gehalten',
    longest: 'Am längsten: %{time}',
    tempo: 'Tempo',
    tempoHelp: 'Sekunden hin, am Ende, zurück',
    range: 'Bewegungs\u00adumfang',
    symmetry: 'Symmetrie',
    consistency: 'Gleichmäßigkeit',
    speedLoss: 'Am Ende langsamer um',
  },
  mend: 'Das nimm dir als Nächstes vor',
  nothing: 'Nichts zu verbessern. Weiter so.',
  trace: 'Jede Wiederholung, so weit sie ging, in ihrer Zeit: %{repetitions}',
  quality: { good: 'gut', mend: 'etwas zu verbessern', danger: 'gefährlich' },
  repetitions: {
    title: 'Wiederholungen',
    number: 'Nr.',
    quality: 'Qualität',
    tempo: 'Tempo',
    range: 'Umfang',
    symmetry: 'Symmetrie',
    score: 'Bewertung',
    faults: 'Was zu verbessern ist',
    none: '–',
  },
  holds: 'Haltezeiten',
  replay: {
    title: 'Die beste und die schwächste',
    best: 'Die beste: Wiederholung %{number}, Bewertung %{score}',
    worst: 'Die schwächste: Wiederholung %{number}, Bewertung %{score}',
    play: 'Beide abspielen',
    stop: 'Anhalten',
  },
  next: {
    title: 'Nächstes Mal',
    sets: forms({ one: 'ein Satz', other: '%{count} Sätze' }),
    repetitions: '%{sets} × %{amount}',
    seconds: '%{sets} × %{time}',
    weighted: '%{plan} mit %{weight}',
    because: {
      twice_good:
        '%{plan}, weil du zweimal %{before} mit einer Bewertung von mindestens %{score} geschafft hast.',
      good_once: 'Noch einmal %{plan}: Wenn du es zweimal mit mindestens %{score} schaffst, wird es mehr.',
      form: 'Wieder %{plan}: Die Bewertung lag unter %{score}, und sauber geht vor viel.',
      hard: 'Wieder %{plan}, weil es dich fast alles gekostet hat.',
      done: 'Wieder %{plan}.',
      twice_poor:
        '%{plan}: Mit %{before} war die Bewertung zweimal unter %{score}, darum wird es etwas weniger.',
      break:
        '%{plan}: Zuletzt waren es %{before}, vor mehr als vier Wochen. Fang darum mit etwas weniger an.',
    },
  },
};
