/** Misprints of the documents, and numbers and addresses that are old or that nobody confirmed. */
export const wrongNumbers = [
  '02-734-8994',
  '02-735-8894',
  '1577-1336',
  'd4u.or.kr',
  'women1366.kr/stopds',
  '02-1234-5678',
  '1899-3075',
  '1544-9112',
  '042-255-0078',
  '044-866-1366',
  '043-267-3006',
  '041-547-5004',
  '1577-2584',
  '02-924-1227',
  '+800-1366-1366',
];
