import type { overview as english } from '../en/overview.ts';

export const overview: typeof english = {
  title: 'Übersicht',
  loading: 'Die Übersicht wird geladen',
  daysIn: 'Tage in %{zone}',
  howFarBack: 'Wie weit zurück',
  days: '1 Tag |||| %{count} Tage',
  charts: {
    active_people: 'Aktive Personen pro Tag',
    sessions: 'Sitzungen pro Tag',
    repetitions: 'Wiederholungen pro Tag',
    new_people: 'Neue Personen pro Tag',
  },
  none: '%{title}: keine in diesen %{days} Tagen.',
  summary: '%{title}: %{sum} in %{days} Tagen, am meisten am %{day}: %{most}.',
  ofDay: '%{day}: %{value}',
  numbers: {
    live: 'laufende Sitzungen',
    waiting: 'warten auf eine Kamera',
    active7: 'aktiv in 7 Tagen',
    active30: 'aktiv in 30 Tagen',
    people: 'Personen insgesamt',
  },
  exercises: {
    title: 'Meisttrainierte Übungen',
    none: 'In diesen Tagen wurde nichts trainiert.',
    inSets: '%{trained} in 1 Satz |||| %{trained} in %{count} Sätzen',
  },
  requests: {
    title: 'Anfragen in der letzten Stunde',
    counts: '%{answered} beantwortet, %{refused} abgelehnt, %{failed} fehlgeschlagen.',
    byMinute: 'Anfragen pro Minute, höchstens %{top} in einer',
  },
  poses: {
    title: 'Posenerkennung in Bildern',
    none: 'Dieser Server sieht sich keine Bilder an (%{setting} ist 0): Die Apps senden die Posen selbst.',
    load: 'Auslastung',
    behind: '%{busy} von %{workers} beschäftigt, Bilder warten',
    keepsUp: '%{busy} von %{workers} beschäftigt, kommt mit',
    ready: 'Bereit',
    readyOf: '%{ready} von %{workers}',
    waiting: 'Wartende Bilder',
    found: 'Angesehen',
    refused: 'Abgelehnt',
    failed: 'Fehlgeschlagen',
    replaced: 'Neu gestartete Prozesse',
  },
};
