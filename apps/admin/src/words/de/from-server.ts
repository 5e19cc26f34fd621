import type { FromServer } from '../from-server.ts';
import { rules } from './rules.ts';

export const fromServer: FromServer = {
  refusals: {
    'request.unanswered':
      'Zwischen dieser Seite und dem Server ist etwas schiefgegangen. Versuchen Sie es gleich noch einmal.',
    'request.unreachable': 'Der Server ist nicht zu erreichen. Läuft er, und sind Sie online?',
    'request.timeout': 'Die Anfrage kam zu langsam an. Versuchen Sie es noch einmal.',
    'request.too_large': 'Das ist zu groß. Schicken Sie etwas Kleineres.',
    'auth.password_wrong': 'Das Passwort ist nicht richtig.',
    'accounts.username_taken': 'Diesen Namen hat schon jemand.',
    'accounts.email_taken': 'Diese E-Mail-Adresse hat schon jemand.',
    'accounts.last_owner':
      'Dann hätte die Installation keinen aktiven Inhaber mehr. Machen Sie zuerst ein anderes Konto zum Inhaber.',
    'accounts.no_mail':
      'Dieser Server verschickt keine E-Mails. Bitten Sie einen Inhaber um einen Link zu einem neuen Passwort.',
    'admin.not_signed_in': 'Melden Sie sich am Dashboard an.',
    'admin.sign_in_failed':
      'Der Name oder das Passwort ist nicht richtig, oder das Konto darf das Dashboard nicht verwenden.',
    'admin.forbidden': 'Ihre Rolle darf das nicht.',
    'admin.cross_site':
      'Die Anfrage kam nicht von diesem Dashboard. Hinter einem Proxy muss PUBLIC_URL sagen, wie der Server heißt.',
    'admin.not_found': 'Diesen Eintrag gibt es nicht. Vielleicht wurde er gelöscht.',
    'admin.link_invalid': 'Dieser Link gilt nicht mehr. Bitten Sie um einen neuen.',
    'admin.taken': 'Das gibt es schon. Wählen Sie etwas anderes.',
    'admin.in_use': 'Das wird noch gebraucht. Entfernen Sie zuerst, was darin ist oder davon abhängt.',
    'admin.picture_refused':
      'Dieses Bild lässt sich nicht verwenden. Wählen Sie ein unbeschädigtes JPEG, PNG oder WebP mit höchstens 40 Megapixeln.',
    'admin.changed_meanwhile':
      'Jemand anderes hat das inzwischen geändert. Laden Sie es neu, und ändern Sie es dann.',
    'staff.fresh_proof_required': 'Geben Sie dafür Ihr Passwort noch einmal ein.',
    'staff.code_required':
      'Das Passwort ist richtig. Geben Sie dazu den Code Ihrer App oder einen Ersatzcode ein.',
    'staff.code_wrong':
      'Der Code ist nicht richtig oder wurde schon verwendet. Warten Sie auf den nächsten Ihrer App.',
    'staff.codes_on': 'Einmalcodes sind schon eingeschaltet.',
    'staff.codes_off': 'Einmalcodes sind nicht eingeschaltet.',
    'staff.set_up_codes':
      'Auf diesem Server meldet sich das ganze Personal mit Einmalcodes an. Richten Sie zuerst Ihre ein, unter „Mein Zugang“.',
    'specifications.outdated':
      'Jemand hat inzwischen eine neuere Fassung gespeichert. Laden Sie sie, und machen Sie Ihre Änderung noch einmal.',
    'recordings.off': 'Dieser Server bewahrt keine Aufnahmen auf.',
    'limits.too_many_requests':
      'Das waren zu viele Versuche. Warten Sie etwas, und versuchen Sie es dann noch einmal.',
    'limits.busy': 'Der Server hat gerade zu viel zu tun. Versuchen Sie es in ein paar Sekunden noch einmal.',
    'server.not_ready': 'Der Server ist noch nicht bereit. Versuchen Sie es gleich noch einmal.',
    'server.database_away': 'Die Datenbank ist nicht zu erreichen. Versuchen Sie es gleich noch einmal.',
    'server.disk_full': 'Auf dem Server ist kein Platz mehr.',
    'server.internal':
      'Auf dem Server ist etwas schiefgegangen. Versuchen Sie es noch einmal; das Protokoll des Servers sagt mehr.',
  },
  rules,
  settings: {
    sessions_per_user: {
      title: 'Sitzungen einer Person',
      meaning:
        'So viele Sitzungen einer Person dürfen gleichzeitig verbunden sein, und ebenso viele dürfen darauf warten.',
    },
    testing_routes: {
      title: 'Testadressen',
      meaning: 'Ob die Liste der laufenden Sitzungen jedem antwortet, ohne Token.',
    },
    staff_codes_required: {
      title: 'Einmalcodes für das ganze Personal',
      meaning:
        'Ob sich das ganze Personal mit Einmalcodes am Dashboard anmelden muss. Wer keine hat, kann nur welche einrichten.',
    },
    keep_sessions_days: {
      title: 'Beendete Sitzungen aufbewahren',
      meaning:
        'So lange nach ihrem Ende wird eine Sitzung aufbewahrt; 0 bewahrt sie so lange auf wie das Konto.',
    },
    keep_workouts_days: {
      title: 'Trainings aufbewahren',
      meaning:
        'So lange nach seinem Ende wird ein Training mit seinen Sätzen aufbewahrt; 0 bewahrt es so lange auf wie das Konto.',
    },
    keep_audit_days: {
      title: 'Änderungsprotokoll aufbewahren',
      meaning:
        'So lange wird ein Eintrag über eine Änderung des Personals aufbewahrt; 0 bewahrt ihn für immer auf.',
    },
  },
};
