import { tracedChromium } from '../support/traced.ts';
import { searchProfiles } from '../support/traces.ts';

searchProfiles('chromium', tracedChromium, {
  opened: [
    'Default/Cache/Cache_Data/#',
    'Default/Code Cache/js/#',
    'Default/DIPS',
    'Default/Favicons',
    'Default/History',
    'Default/Network Persistent State',
    'Default/Preferences',
    'Default/Sessions/Session_#',
    'Default/Sessions/Tabs_#',
    'Default/Top Sites',
    'Default/TransportSecurity',
    'segmentation_platform/ukm_db',
  ],
  kept: [],
  afterRemoving: [
    'Default/Service Worker/CacheStorage/#/index.txt',
    'Default/Service Worker/Database/#.log',
    'Default/WebStorage/QuotaManager',
  ],
});
