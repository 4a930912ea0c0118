/** The pages to read, by their address: `/ko/numbers/` and so on. The addresses name no subject. */
export const pageIds = ['numbers', 'reading', 'device', 'info'] as const;
export type PageId = (typeof pageIds)[number];

export function isPageId(value: string | null | undefined): value is PageId {
  return (pageIds as readonly (string | null | undefined)[]).includes(value);
}
