import type { parts as english } from '../en/parts.ts';

export const parts: typeof english = {
  working: 'Wird erledigt',
  nameOrEmail: 'Name oder E-Mail',
  copy: 'Kopieren',
  copied: 'Kopiert',
  link: {
    intro:
      'Geben Sie %{name} diesen Link, um damit ein Passwort zu wählen. Er gilt einmal, bis %{until}, und wird nicht noch einmal angezeigt.',
    label: 'Link',
  },
  days: { from: 'Von (%{zone})', until: 'Bis (einschließlich)' },
  export: {
    label: 'Exportieren',
    busy: 'Wird exportiert',
    formats: { csv: 'CSV, für Tabellenprogramme', json: 'JSON, für Programme' },
  },
  changes: {
    none: 'Es gibt keinen Unterschied.',
    before: 'Vorher:',
    after: 'Nachher:',
    empty: 'leer',
    emptyList: 'keine',
    yes: 'ja',
    no: 'nein',
  },
  duration: {
    hours: '%{hours} Std. %{minutes} Min.',
    minutes: '%{minutes} Min. %{seconds} Sek.',
    seconds: '%{seconds} Sek.',
  },
  moment: { never: 'nie', today: 'heute', dayAndTime: '%{day}, %{time}' },
  select: { row: '%{name} auswählen', page: 'Alle auf dieser Seite auswählen' },
  trained: {
    repetitions: '1 Wiederholung |||| %{count} Wiederholungen',
    held: '%{time} gehalten',
    both: '%{repetitions}, %{held}',
  },
  draft: {
    found: 'Hier wurde etwas geändert (%{at}) und nicht gespeichert.',
    tooLarge:
      'Das ist mehr, als der Browser aufbewahren kann: Es geht verloren, sobald die Seite verlassen wird.',
    take: 'Damit weitermachen',
    forget: 'Verwerfen',
  },
};
