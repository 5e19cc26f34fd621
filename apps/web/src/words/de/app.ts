import type { Catalogue } from '../catalogue.ts';

export const app: Catalogue['app'] = {
  skip: 'Zum Inhalt springen',
  navigation: 'Hauptmenü',
  startTraining: 'Training starten',
  nav: {
    exercises: 'Übungen',
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
  loading: 'Lädt …',
  notFound: {
    title: 'Hier ist nichts',
    text: 'Diese Adresse führt nirgendwohin. Vielleicht ist der Link alt oder hat einen Tippfehler.',
    home: 'Zur Startseite',
  },
  failed: {
    title: 'Diese Seite ist kaputtgegangen',
    text: 'Der Fehler liegt an dieser Seite, nicht an dir. Neu laden hilft meistens.',
    again: 'Neu laden',
  },
};

export const front: Catalogue['front'] = {
  title: 'Trainiere vor deiner Kamera',
  lead: 'Spotter folgt deinen Gelenken, zählt jede Wiederholung, sobald sie endet, und sagt immer nur eine Sache: wie die nächste besser wird.',
  try: 'Ohne Konto ausprobieren',
  watch: 'Ein Satz mit Anleitung',
  points: {
    device: {
      title: 'Bilder bleiben bei dir',
      text: 'Deine Haltung wird auf diesem Gerät erkannt. Kein Bild wird gesendet, wenn du es nicht willst.',
    },
    install: {
      title: 'Nichts zu installieren',
      text: 'Ein Telefon oder Laptop mit Kamera und diese Seite genügen.',
    },
    honest: {
      title: 'Es sagt, was es nicht sieht',
      text: 'Von manchen Seiten lässt sich ein Fehler nicht beurteilen. Dann hörst du, wie du dich stellen sollst.',
    },
  },
  new: 'Neu hier? Du kannst %{register} oder dich %{login}.',
  register: 'ein Konto anlegen',
  login: 'anmelden',
};
