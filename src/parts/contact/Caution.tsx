import type { Text } from '../../document/on.ts';
import { placed } from '../page/placed.ts';

/** Beside call links, while a file that redirects calls may be on this phone. */
export function Caution({ caution }: { caution: Text }) {
  return (
    <p className={placed(caution.on, 'caution')} data-caveat="otherPhone">
      {caution.text}
    </p>
  );
}
