import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether script runs here: false in a prerendered page, so that nothing is offered there that cannot work. */
export function useLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
