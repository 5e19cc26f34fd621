import type { Catalogue } from '../catalogue.ts';

export const front: Catalogue['front'] = {
  title: 'Trainiere vor deiner Kamera',
  lead: 'Spotter folgt deinen Gelenken, zählt jede Wiederholung, sobald sie endet, und sagt immer nur eine Sache: wie die nächste besser wird.',
  try: 'Ohne Konto ausprobieren',
  show: 'So funktioniert es',
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
