/**
 * Whether the site answered that it no longer has a part of this page: another build has taken the place of this one.
 * No page may connect to ask (scripts/headers.mjs); the browser tells how each of its parts was answered.
 */
export function isReplaced(): boolean {
  const parts = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return parts.some(
    ({ name, responseStatus }) => name.startsWith(`${location.origin}/assets/`) && gone(responseStatus),
  );
}

function gone(status: number): boolean {
  return status === 404 || status === 410;
}
