import { tracedFirefox } from '../support/traced.ts';
import { searchProfiles } from '../support/traces.ts';

searchProfiles('firefox', tracedFirefox, {
  opened: ['cache2/entries/#', 'favicons.sqlite', 'permissions.sqlite', 'places.sqlite', 'sessionstore.jsonlz4'],
  kept: ['serviceworker.txt'],
  afterRemoving: [
    'storage.sqlite',
    'storage/default/http+++#.0.0.1+#/.metadata-v2',
    'storage/default/http+++#.0.0.1+#/cache/caches.sqlite',
  ],
});
