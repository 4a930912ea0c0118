/** What a page may start in the background. Nothing else passes: the policy of the site knows this name only. */
const allowed: readonly string[] = ['/offline.js'];

type Rules = { createScriptURL: (address: string) => string };
type Factory = { createPolicy: (name: string, rules: Rules) => Rules };

let rules: Rules | undefined;

/** An address as Trusted Types wants it, where the browser has them. */
export function trustedAddress(address: string): string {
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  rules ??= factory?.createPolicy('gyeot', { createScriptURL: pass }) ?? { createScriptURL: pass };
  return rules.createScriptURL(address);
}

function pass(address: string): string {
  if (!allowed.includes(address)) throw new TypeError(`${address} may not be started`);
  return address;
}
