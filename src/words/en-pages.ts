import about from '../../locales/en/about.json';
import contactsPage from '../../locales/en/contacts-page.json';
import device from '../../locales/en/device.json';
import finding from '../../locales/en/finding.json';
import know from '../../locales/en/know.json';

/** What only the pages to read need. */
export const words = { about, 'contacts-page': contactsPage, device, finding, know };
