import type { mySignIn as english } from '../en/my-sign-in.ts';

export const mySignIn: typeof english = {
  title: 'Mein Zugang',
  loading: 'Wird geladen',
  required:
    'Auf diesem Server meldet sich das ganze Personal mit Einmalcodes an. Richten Sie Ihre ein, dann geht es weiter.',
  codes: {
    title: 'Einmalcodes',
    why: 'Mit einem Code aus einer App auf Ihrem Telefon genügt ein gestohlenes Passwort nicht, um hereinzukommen. Jede Authenticator-App ist recht.',
    setUp: 'Codes einrichten',
    areOn: 'Einmalcodes sind eingeschaltet',
    since: 'Seit %{since}. Übrige Ersatzcodes: %{left}.',
  },
  renew: {
    label: 'Neue Ersatzcodes',
    title: 'Neue Ersatzcodes erzeugen?',
    text: 'Die bisherigen gelten dann nicht mehr.',
    confirm: 'Neue erzeugen',
  },
  off: {
    label: 'Codes ausschalten',
    title: 'Einmalcodes ausschalten?',
    text: 'Dann genügt Ihr Passwort zur Anmeldung. Für ein anderes Telefon richten Sie die Codes danach neu ein.',
    confirm: 'Ausschalten',
    done: 'Die Codes sind ausgeschaltet.',
  },
  begin: {
    qr: 'QR-Code für Ihre Authenticator-App',
    scan: 'Scannen Sie ihn mit Ihrer Authenticator-App, oder geben Sie diesen Schlüssel in die App ein:',
    key: 'Schlüssel',
    then: 'Geben Sie dann den Code ein, den sie anzeigt.',
    submit: 'Codes einschalten',
  },
  kept: {
    title: 'Bewahren Sie Ihre Ersatzcodes auf',
    why: 'Ohne Ihr Telefon melden Sie sich mit einem von diesen statt mit einem Code an. Jeder gilt einmal. Sie werden nicht noch einmal angezeigt: Drucken Sie sie aus, oder legen Sie sie in einem Passwortmanager ab.',
    codes: 'Ersatzcodes',
    download: 'Herunterladen',
    done: 'Ich habe sie aufbewahrt',
  },
  password: {
    title: 'Passwort',
    why: 'Mit einer Änderung endet jede andere Anmeldung am Dashboard und in Apps. Diese bleibt bestehen.',
    old: 'Altes Passwort',
    new: 'Neues Passwort',
    submit: 'Passwort ändern',
    done: 'Ihr Passwort ist geändert. Sie sind nur noch hier angemeldet.',
  },
  signIns: {
    title: 'Wo Sie angemeldet sind',
    kinds: { dashboard: 'Dashboard', app: 'App' },
    line: 'Seit %{since}, von %{client}. Zuletzt gesehen: %{seen}.',
    present: 'diese hier',
    end: 'Beenden',
    ended: 'Die Anmeldung ist beendet.',
    others: {
      label: 'Alle anderen beenden',
      title: 'Alle anderen beenden?',
      text: 'Wer sie benutzt, muss sich neu anmelden, und Sitzungen, die in einer App laufen, enden. Diese Anmeldung bleibt bestehen.',
      confirm: 'Beenden',
      done: 'Sie sind nur noch hier angemeldet.',
    },
  },
};
