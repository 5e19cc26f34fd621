import { useWords } from '../words/use-words.ts';

/** How long was held, as it is written: "45 sec", and "1 min, 5 sec". */
export function useHeldTime(): (ms: number) => string {
  const { formats } = useWords();
  return (ms) => {
    const seconds = Math.round(ms / 1000);
    const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
    if (minutes === 0) return formats.seconds(seconds);
    return rest === 0 ? formats.minutes(minutes) : `${formats.minutes(minutes)} ${formats.seconds(rest)}`;
  };
}
