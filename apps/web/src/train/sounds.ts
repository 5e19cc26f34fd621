// Short tones: heard at once, where a voice takes a moment.

export type Tone = 'count_down' | 'go' | 'repetition';

export interface Sounds {
  readonly play: (tone: Tone) => void;
  readonly close: () => void;
}

const tones: Readonly<
  Record<Tone, { readonly hertz: number; readonly ms: number; readonly loudness: number }>
> = {
  count_down: { hertz: 660, ms: 120, loudness: 0.2 },
  go: { hertz: 990, ms: 450, loudness: 0.25 },
  repetition: { hertz: 880, ms: 70, loudness: 0.12 },
};

/** To be called in a tap: phones let a page sound only then. */
export function openSounds(): Sounds {
  if (!('AudioContext' in window)) return { play: () => undefined, close: () => undefined };
  const context = new AudioContext();
  context.resume().catch(() => undefined);
  return {
    play: (tone) => {
      const { hertz, ms, loudness } = tones[tone];
      const [oscillator, gain] = [context.createOscillator(), context.createGain()];
      const end = context.currentTime + ms / 1000;
      oscillator.frequency.value = hertz;
      gain.gain.setValueAtTime(loudness, context.currentTime);
      // An end without a fall is heard as a click.
      gain.gain.exponentialRampToValueAtTime(0.001, end);
      oscillator.connect(gain).connect(context.destination);
      oscillator.start();
      oscillator.stop(end);
    },
    close: () => {
      context.close().catch(() => undefined);
    },
  };
}
