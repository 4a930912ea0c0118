import { useState } from 'react';

/**
 * A value as it was when `shown` came into sight. What stands above a question is held, so that neither an answer nor a
 * late chunk moves the options under a finger.
 */
export function useHeld<T>(shown: string, value: T): T {
  const [held, hold] = useState({ shown, value });
  if (held.shown === shown) return held.value;
  hold({ shown, value });
  return value;
}
