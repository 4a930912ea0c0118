import { useActorRef } from '@xstate/react';
import { device } from '../../keeping/device.ts';
import { DevicePage } from './DevicePage.tsx';

/** The page about the device, with what it can do to this one. */
export function LiveDevicePage() {
  return <DevicePage device={useActorRef(device)} />;
}
