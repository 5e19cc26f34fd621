import type { settings as english } from '../en/settings.ts';

export const settings: typeof english = {
  title: 'Einstellungen',
  intro:
    'Diese gelten, sobald sie gespeichert sind, ohne Neustart. Alles andere bestimmt die Umgebung, in der der Server gestartet wird.',
  loading: 'Die Einstellungen werden geladen',
  on: 'ein',
  off: 'aus',
  saved: 'Es gilt ab jetzt.',
  setBy: 'Hier festgelegt von %{name}, %{at}. Die Umgebung sagt: %{value} (%{variable}).',
  somebodyGone: 'jemandem, der nicht mehr da ist',
  fromEnvironment: 'Aus der Umgebung: %{variable}.',
  backToEnvironment: 'Zurück zur Umgebung',
  units: {
    days: 'Tage',
    sessions: 'Sitzungen',
  },
  wrong: {
    notWhole: 'Geben Sie eine ganze Zahl ein.',
    tooSmall: 'Mindestens %{minimum}.',
    tooLarge: 'Höchstens %{maximum}.',
  },
};
