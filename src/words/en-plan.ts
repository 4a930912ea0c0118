import caveats from '../../locales/en/caveats.json';
import contacts from '../../locales/en/contacts.json';
import discretion from '../../locales/en/discretion.json';
import offences from '../../locales/en/offences.json';
import phases from '../../locales/en/phases.json';
import steps from '../../locales/en/steps.json';
import ui from '../../locales/en/ui-plan.json';

/** What only the plan needs. */
export const words = { caveats, contacts, discretion, offences, phases, steps, ui };
