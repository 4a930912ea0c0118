import type { ComponentProps } from 'react';

/**
 * Every control stands in one of these. Browsers write what is chosen and ticked into their session files, for tabs that
 * are opened again; for radios and checkboxes, `autocomplete="off"` keeps them from it on the form alone. It never
 * submits, which would put answers into the address: no action, `method="dialog"` leads nowhere even without script,
 * and Enter in a field does nothing.
 */
export function UnsavedForm(props: Omit<ComponentProps<'form'>, 'action' | 'autoComplete' | 'method' | 'onSubmit'>) {
  return <form {...props} method="dialog" autoComplete="off" noValidate onSubmit={(event) => event.preventDefault()} />;
}
