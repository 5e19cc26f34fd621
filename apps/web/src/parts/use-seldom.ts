import { useEffect, useState } from 'react';

/** A value that changes often, as it was at most once in so long; the last one is never left out. */
export function useSeldom<Value>(value: Value, apartMs: number): Value {
  const [told, setTold] = useState({ value, atMs: -Infinity });
  useEffect(() => {
    if (value === told.value) return;
    const timer = setTimeout(
      () => {
        setTold({ value, atMs: performance.now() });
      },
      Math.max(0, told.atMs + apartMs - performance.now()),
    );
    return () => {
      clearTimeout(timer);
    };
  }, [value, told, apartMs]);
  return told.value;
}
