import type { importing as english } from '../en/import.ts';

export const importing: typeof english = {
  title: 'Übungen importieren',
  steps: {
    choose: 'Datei wählen',
    preview: 'Vorschau',
    done: 'Fertig',
  },
  kept: 'Hier wurde eine Datei gewählt (%{at}) und nicht importiert.',
  reading: 'Die Datei wird gelesen',
  importing: 'Wird importiert',
  intro:
    'Eine Datei, die hier exportiert oder von einem Tabellenprogramm gespeichert wurde, oder eine von free-exercise-db oder wger. Übungen, deren Kurznamen es hier schon gibt, werden geändert, die anderen hinzugefügt. Zuerst sehen Sie eine Vorschau; geschrieben wird erst, wenn Sie sie bestätigen.',
  tooLarge: 'Die Datei ist größer als 8 MB. Teilen Sie sie, und importieren Sie die Teile nacheinander.',
  choose: 'CSV- oder JSON-Datei wählen',
  orDrop: 'oder hier ablegen',
  format: 'Format',
  recognise: 'Automatisch erkennen',
  formats: {
    'spotter-csv': 'Spotter, CSV',
    'spotter-json': 'Spotter, JSON',
    'free-exercise-db': 'free-exercise-db, JSON',
    wger: 'wger, JSON',
  },
  letters: {
    title: 'Wie die Datei gespeichert wurde',
    ask: 'Die Datei sagt nicht, wie ihre Buchstaben gespeichert sind. Wählen Sie die Art, die sich richtig liest.',
    readAs: 'Als %{name} lesen',
    names: {
      'windows-1252': 'Westeuropäisch (Windows)',
      'windows-1250': 'Mitteleuropäisch (Windows)',
      'windows-1251': 'Kyrillisch (Windows)',
      macintosh: 'Westeuropäisch (alter Mac)',
    },
  },
  preview: {
    readAs: 'Gelesen als %{format}: eine Übung. |||| Gelesen als %{format}: %{count} Übungen.',
    would: 'Hinzugefügt würden %{added}, geändert %{changed}; %{left} blieben, wie sie sind.',
    newGroups: 'Neue Gruppen: %{groups}.',
    errors:
      'Eine Zeile hat einen Fehler. Berichtigen Sie sie in der Datei und wählen Sie die Datei noch einmal, oder lassen Sie die Zeile weg. |||| %{count} Zeilen haben einen Fehler. Berichtigen Sie sie in der Datei und wählen Sie die Datei noch einmal, oder lassen Sie die Zeilen weg.',
    proposals:
      'Eine Zeile würde etwas ändern, was es hier schon gibt. Es bleibt, wie es ist, wenn Sie die Änderung nicht unten annehmen. |||| %{count} Zeilen würden etwas ändern, was es hier schon gibt. Jedes bleibt, wie es ist, wenn Sie seine Änderung nicht unten annehmen.',
    nothing: 'Alles in der Datei gibt es hier schon, genau so. Es gibt nichts zu importieren.',
    onlyErrors: 'Nur Zeilen mit Fehlern',
    leaveOut: 'Die Zeile mit Fehler weglassen |||| Die %{count} Zeilen mit Fehlern weglassen',
    another: 'Andere Datei wählen',
    confirm: 'Eine Übung importieren |||| %{count} Übungen importieren',
  },
  rows: {
    label: 'Zeilen der Datei',
    row: 'Zeile',
    name: 'Name',
    what: 'Was geschieht',
    details: 'Einzelheiten',
    acceptOf: 'Die Änderung von %{name} annehmen',
    accept: 'Diese Änderung annehmen',
  },
  actions: {
    create: 'hinzufügen',
    update: 'ändern',
    propose: 'vorgeschlagen',
    unchanged: 'bleibt',
    error: 'Fehler',
  },
  done: {
    counts: '%{added} hinzugefügt, %{changed} geändert, %{left} unverändert.',
    countsLeftOut: '%{added} hinzugefügt, %{changed} geändert, %{left} unverändert, %{leftOut} weggelassen.',
    see: 'Übungen ansehen',
    again: 'Weitere Datei importieren',
  },
};
