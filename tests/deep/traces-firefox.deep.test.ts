import { tracedFirefox } from '../support/traced.ts';
import { searchProfiles } from '../support/traces.ts';

searchProfiles('firefox', tracedFirefox, {
  opened: [
    'bounce-tracking-protection.sqlite',
    'cache2/entries/#',
    'favicons.sqlite',
    'permissions.sqlite',
    'places.sqlite',
    'sessionstore.jsonlz4',
    'SiteSecurityServiceState.bin',
  ],
  kept: ['serviceworker.txt'],
  afterRemoving: [
    'storage.sqlite',
    'storage/default/https+++gyeot-at-home.example/.metadata-v2',
    'storage/default/https+++gyeot-at-home.example/cache/caches.sqlite',
  ],
});
