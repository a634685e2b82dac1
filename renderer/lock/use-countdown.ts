import { useEffect, useState } from 'react';

/** Whole seconds left, told every second; the second value begins a new count. */
export function useCountdown(): readonly [number, (seconds: number) => void] {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (seconds <= 0) return undefined;
    const timer = setTimeout(() => setSeconds(seconds - 1), 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  return [seconds, (next) => setSeconds(Math.ceil(next))];
}
