// What a client has asked for. Pure: settings and a message in, settings out.
import type {
  Configure,
  Feedback,
  NextExercise,
  Pictures,
  Topology,
} from '@spotter/contract/live/client-messages';

export interface SessionSettings {
  /** Null of what is not aimed at. */
  readonly target: { readonly repetitions: number | null; readonly seconds: number | null };
  readonly weightKg: number | null;
  readonly mirrored: boolean;
  /** Frames a second that the client means to send; null unless told. */
  readonly rate: number | null;
  /** Points of a pose; null takes either. */
  readonly topology: Topology | null;
  readonly feedback: Feedback;
  /** What becomes of those that are looked at. */
  readonly pictures: Pictures;
}

/** Of a client that does not say how many frames a second it means to send. */
const usualRate = 15;

const noTarget: SessionSettings['target'] = { repetitions: null, seconds: null };

/** Of a session that has configured nothing. */
export const plainSettings: SessionSettings = {
  target: noTarget,
  weightKg: null,
  mirrored: false,
  rate: null,
  topology: null,
  feedback: 'full',
  pictures: 'coach',
};

/** A target and a weight belong to their exercise. */
export function settingsForExercise(
  settings: SessionSettings,
  target: NextExercise['target'],
): SessionSettings {
  return { ...settings, weightKg: null, target: { ...noTarget, ...target } };
}

/** What is left out stays as it is. */
export function applySettings(
  settings: SessionSettings,
  message: Omit<Configure, 'exercise'>,
): SessionSettings {
  const { target, mirrored, rate, topology, feedback, pictures } = message;
  return {
    ...settings,
    target: target ? { ...noTarget, ...target } : settings.target,
    mirrored: mirrored ?? settings.mirrored,
    rate: rate ?? settings.rate,
    topology: topology ?? settings.topology,
    feedback: feedback ?? settings.feedback,
    pictures: pictures ?? settings.pictures,
  };
}

/** Frames a second that the client means to send. */
export function rateOf({ rate }: SessionSettings): number {
  return rate ?? usualRate;
}
