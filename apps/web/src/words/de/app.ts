import type { Catalogue } from '../catalogue.ts';

export const app: Catalogue['app'] = {
  skip: 'Zum Inhalt springen',
  navigation: 'Hauptmenü',
  startTraining: 'Training starten',
  startRoutine: 'Diesen Plan starten',
  today: 'Heute:',
  nav: {
    exercises: 'Übungen',
    routines: 'Pläne',
    demo: 'Ausprobieren',
    history: 'Verlauf',
    account: 'Konto',
    login: 'Anmelden',
    register: 'Registrieren',
  },
  footer: {
    label: 'Weiteres',
    privacy: 'Datenschutz',
    interface: 'Schnittstelle',
    firstClient: 'Ein erster Client',
    machines: 'Für Maschinen:',
    dashboard: 'Dashboard',
    language: 'Sprache',
    colours: 'Farben',
  },
  colours: { system: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel' },
  typed: { show: 'Eingabe zeigen', hide: 'Eingabe verbergen' },
  loading: 'Lädt …',
  late: 'Deine Verbindung ist langsam oder weg. Kommt nichts, lade die Seite neu.',
  notFound: {
    title: 'Hier ist nichts',
    text: 'Diese Adresse führt nirgendwohin. Vielleicht ist der Link alt oder hat einen Tippfehler.',
    home: 'Zur Startseite',
  },
  failed: {
    title: 'Diese Seite ist kaputtgegangen',
    text: 'Der Fehler liegt an dieser Seite, nicht an dir. Neu laden hilft meistens.',
    gone: 'Ein Teil davon konnte nicht geladen werden. Vielleicht gibt es eine neuere Version: Lade sie neu.',
    again: 'Neu laden',
  },
  connection: {
    away: 'Keine Verbindung zum Server: Du siehst, was dieses Gerät behalten hat.',
    needed: 'Dafür wird eine Verbindung zum Server gebraucht.',
    unprepared: 'Um ohne Verbindung zu trainieren, muss es zuerst mit einer geöffnet werden.',
  },
  release: {
    ready: 'Eine neue Version ist bereit.',
    load: 'Laden',
    afterTraining: 'Sie wird geladen, sobald hier niemand mehr trainiert.',
  },
};
