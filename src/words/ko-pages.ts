import about from '../../locales/ko/about.json';
import contactsPage from '../../locales/ko/contacts-page.json';
import device from '../../locales/ko/device.json';
import finding from '../../locales/ko/finding.json';
import know from '../../locales/ko/know.json';

/** What only the pages to read need. */
export const words = { about, 'contacts-page': contactsPage, device, finding, know };
