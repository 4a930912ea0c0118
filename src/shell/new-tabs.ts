import { leaveId, newTabAttribute } from '../shell/protocol.ts';

/**
 * Links to other sites, and those that are marked so, open in a new tab, also where something has taken their `target`
 * away (browsers inside apps, extensions): in place of this page they would lose the answers. The exit alone takes this
 * page's place.
 */
export function keepNewTabs(): void {
  const onClick = ({ target }: MouseEvent) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>(`a[href]:not(#${leaveId})`) : null;
    if (link === null || !/^https?:$/.test(link.protocol)) return;
    if (link.origin === location.origin && !link.hasAttribute(newTabAttribute)) return;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  };
  addEventListener('click', onClick, true);
}
