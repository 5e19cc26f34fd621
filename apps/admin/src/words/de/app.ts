import type { app as english } from '../en/app.ts';

export const app: typeof english = {
  screens: 'Seiten',
  language: 'Sprache',
  menu: {
    overview: 'Übersicht',
    live: 'Jetzt live',
    users: 'Personen',
    logins: 'Anmeldungen',
    exercises: 'Übungen',
    groups: 'Gruppen',
    workouts: 'Trainings',
    sessions: 'Sitzungen',
    audit: 'Protokoll',
    settings: 'Einstellungen',
  },
  yourAccount: 'Ihr Konto',
  accountOf: '%{name}, Ihr Konto',
  mySignIn: 'Mein Zugang',
  signOutEverywhere: 'Überall abmelden',
  proof: {
    title: 'Noch einmal Ihr Passwort',
    why: 'Was Sie vorhaben, kann jemandem Zugang geben oder etwas für immer entfernen. Nach zehn Minuten werden Sie wieder gefragt.',
    usePassword: 'Passwort verwenden',
    useCode: 'Einmalcode verwenden',
    goOn: 'Weiter',
  },
  signInAgain: {
    title: 'Ihre Anmeldung ist abgelaufen',
    why: 'Melden Sie sich an, um hier weiterzumachen. Was Sie eingegeben haben, bleibt.',
    notNow: 'Jetzt nicht',
    ended:
      'Ihre Anmeldung ist abgelaufen, deshalb wurde nichts gesendet. Melden Sie sich an, um weiterzumachen.',
    otherTitle: '%{name} ist jetzt angemeldet',
    other:
      'Jemand anderes hat begonnen, was auf dieser Seite steht; nichts davon wurde gesendet. Soll es in Ihrem Namen geschehen?',
    leave: 'Nicht senden',
    doAs: 'Als %{name} senden',
    notDone: 'Es wurde nichts geändert.',
  },
};
