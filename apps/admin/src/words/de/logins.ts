import type { logins as english } from '../en/logins.ts';

export const logins: typeof english = {
  search: 'Anmeldungen nach Person suchen',
  state: 'Status',
  anyState: 'Jeder Status',
  states: { open: 'Offen', ended: 'Beendet' },
  noneFound: 'Keine Anmeldungen gefunden.',
  none: 'Noch keine Anmeldungen.',
  isOpen: 'offen',
  reasons: {
    ended: 'beendet',
    logged_out: 'abgemeldet',
    refresh_reused: 'ein verbrauchtes Token wurde noch einmal verwendet',
    password_changed: 'das Passwort wurde geändert',
    deactivated: 'das Konto wurde deaktiviert',
  },
  from: 'von %{client}',
  lastRefreshed: 'Zuletzt erneuert',
  goodUntil: 'Gültig bis',
  end: {
    label: 'Beenden',
    title: 'Diese Anmeldung beenden? |||| %{count} Anmeldungen beenden?',
    text: 'Die Geräte müssen sich neu anmelden, und Sitzungen, die auf ihnen laufen, enden.',
    confirm: 'Anmeldung beenden |||| Anmeldungen beenden',
    done: 'Eine Anmeldung beendet. |||| %{count} Anmeldungen beendet.',
    doneAlready: 'Sie waren schon beendet.',
  },
};
