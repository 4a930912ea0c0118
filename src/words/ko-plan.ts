import caveats from '../../locales/ko/caveats.json';
import contacts from '../../locales/ko/contacts.json';
import discretion from '../../locales/ko/discretion.json';
import offences from '../../locales/ko/offences.json';
import phases from '../../locales/ko/phases.json';
import steps from '../../locales/ko/steps.json';
import ui from '../../locales/ko/ui-plan.json';

/** What only the plan needs. */
export const words = { caveats, contacts, discretion, offences, phases, steps, ui };
