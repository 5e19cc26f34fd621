import type { Catalogue } from '../catalogue.ts';

export const refusals: Catalogue['refusals'] = {
  title: 'Das lässt sich nicht zeigen',
  unknown: 'Das hat nicht geklappt.',
  codes: {
    'client.unreachable': 'Der Server ist nicht erreichbar. Bist du online?',
    'client.timeout': 'Der Server hat nicht rechtzeitig geantwortet. Versuche es noch einmal.',
    'client.logged_out': 'Deine Anmeldung ist abgelaufen. Melde dich wieder an.',
    'request.invalid': 'Etwas darin ist nicht, wie es sein soll.',
    'auth.login_failed': 'Name oder Passwort stimmt nicht.',
    'auth.password_wrong': 'Das Passwort stimmt nicht.',
    'auth.token_invalid': 'Deine Anmeldung ist abgelaufen. Melde dich wieder an.',
    'accounts.username_taken': 'Dieser Name ist vergeben. Nimm einen anderen.',
    'accounts.email_taken': 'Diese E-Mail-Adresse ist vergeben. Nimm eine andere.',
    'accounts.last_owner':
      'Dann würde niemand Aktives mehr diese Installation besitzen. Mache zuerst ein anderes Konto zum Besitzer.',
    'exercises.not_found': 'Diese Übung gibt es nicht.',
    'limits.too_many_requests': 'Zu viele Versuche. Warte einen Moment.',
    'limits.busy': 'Der Server ist beschäftigt. Versuche es in ein paar Sekunden noch einmal.',
    'routines.too_many': 'Mehr Pläne kann es nicht geben. Lösche zuerst einen.',
    'routines.not_found': 'Diesen Plan gibt es nicht. Vielleicht wurde er gelöscht.',
    'server.database_away': 'Der Server erreicht seine Datenbank nicht. Versuche es gleich noch einmal.',
    'server.disk_full': 'Der Server hat keinen Platz mehr. Sag es denen, die ihn betreiben.',
    'server.internal': 'Auf dem Server ist etwas schiefgegangen. Versuche es noch einmal.',
  },
  again: 'Noch einmal',
};
