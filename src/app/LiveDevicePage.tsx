import { DevicePage } from '../device/DevicePage.tsx';
import { KeepChoice } from '../offline/KeepChoice.tsx';

/** The page about the device, with what it can do to this one. */
export function LiveDevicePage() {
  return <DevicePage acts={<KeepChoice />} />;
}
