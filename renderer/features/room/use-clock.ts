import { useEffect, useState } from 'react';

const SECOND = 1000;

/** The moment it is, in UTC, anew every second: for clocks that run on screen. */
export function useClock(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), SECOND);
    return () => clearInterval(timer);
  }, []);
  return now;
}
