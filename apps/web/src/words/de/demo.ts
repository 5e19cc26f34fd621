import type { Catalogue } from '../catalogue.ts';
import { forms } from '../forms.ts';

export const demo: Catalogue['demo'] = {
  title: 'Ein aufgezeichneter Satz, live gecoacht',
  lead: 'Das sind die aufgezeichneten Gelenke von jemandem, der Kniebeugen macht. Dieselbe Software wie in deinem Training zählt und beurteilt sie in dieser Seite. Kamera und Konto sind nicht nötig.',
  figure: 'Jemand macht Kniebeugen, von der Seite gesehen und als Skelett gezeichnet',
  count: 'Wiederholungen',
  phase: { rest: 'Steht', out: 'Geht runter', peak: 'Ganz unten', back: 'Kommt hoch', none: 'Noch nicht' },
  quiet: 'Was zu verbessern ist, steht hier und wird auf Wunsch angesagt.',
  play: 'Abspielen',
  pause: 'Pause',
  goOn: 'Weiter',
  voice: 'Laut ansagen',
  noVoice: 'Dieser Browser hat keine Stimme.',
  loading: 'Die Aufzeichnung wird geladen …',
  failed: 'Die Aufzeichnung konnte nicht geladen werden. Ist der Server erreichbar?',
  done: forms({
    one: 'Eine Wiederholung gezählt. Jetzt bist du dran.',
    other: '%{count} Wiederholungen gezählt. Jetzt bist du dran.',
  }),
  yours: 'Selbst trainieren',
  repetition: {
    good: 'Wiederholung %{number}: gut',
    mend: 'Wiederholung %{number}: etwas zu verbessern',
    danger: 'Wiederholung %{number}: gefährlich',
  },
  list: 'Bisherige Wiederholungen',
};
