type Reach = {
  readonly phone: string | null;
  readonly phoneAbroad: string | null;
  readonly sms: string | null;
  readonly url: string | null;
  readonly textFirst?: boolean;
};

type ReachWords = {
  readonly call: (number: string) => string;
  readonly text: (number: string) => string;
  readonly abroad: (number: string) => string;
  readonly web: string;
  readonly newTab: string;
};

type Props = {
  id: string;
  name: string;
  reach: Reach;
  words: ReachWords;
  /** Also the number that works from other countries. */
  abroad?: boolean;
};

/** The ways to reach somebody: call, text, website, the first of them filled. A website opens in a new tab, so that the plan is not lost. */
export function ReachLinks({ id, name, reach, words, abroad = false }: Props) {
  const { phone, phoneAbroad, sms, url, textFirst = false } = reach;
  const texting = sms && (
    <a className={textFirst ? 'reach-call' : undefined} href={`sms:${sms}`} data-contact={id} draggable="false">
      {words.text(sms)}
    </a>
  );
  return (
    <span className="reach">
      {textFirst && texting}
      {phone && (
        <a className={textFirst ? undefined : 'reach-call'} href={`tel:${phone}`} data-contact={id} draggable="false">
          {words.call(phone)}
        </a>
      )}
      {!textFirst && texting}
      {abroad && phoneAbroad && (
        <a href={`tel:${phoneAbroad}`} data-contact={id} draggable="false">
          {words.abroad(phoneAbroad)}
        </a>
      )}
      {url && (
        <a href={url} data-contact={id} target="_blank" rel="noopener noreferrer">
          {words.web}
          <span className="unseen">
            : {name} ({words.newTab})
          </span>
        </a>
      )}
    </span>
  );
}
