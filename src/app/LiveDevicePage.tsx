import { useState } from 'react';
import { KeepChoice } from '../keeping/KeepChoice.tsx';
import { DevicePage } from '../views/device/DevicePage.tsx';

/** The page about the device, with what it can do to this one. What is kept is asked for again once all was removed. */
export function LiveDevicePage() {
  const [erased, setErased] = useState(0);
  return <DevicePage acts={<KeepChoice key={erased} />} onErased={() => setErased((times) => times + 1)} />;
}
