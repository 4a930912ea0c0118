/** What a page can ask a worker that keeps the site: whether it has all of it, or to fetch what it lacks. */
export type Asked = 'whole' | 'fill';

/** What a page sends. Each is answered by whether the site is whole, but for `stop`: that ends what is being fetched. */
export type Message = Asked | 'stop';
