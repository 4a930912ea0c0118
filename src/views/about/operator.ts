/** Who runs this copy. Fill it in before putting it online: the page about this guide shows what stands here. */
export const operator: Readonly<Record<'name' | 'address' | 'contact' | 'country', string>> = {
  name: '',
  address: '',
  contact: '',
  country: '',
};
